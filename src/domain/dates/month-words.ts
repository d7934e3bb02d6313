import { fold } from '../register/fold.ts'

/**
 * The month (1–12) that a word names: Kazakh in every case, with or without its own letters, Russian, English, or
 * one of their short forms, and whole in the other languages of READ_LANGUAGES. Null for any other word. `word` is folded (see `fold`).
 */
export function monthOf(word: string): number | null {
  const short = shortForms.get(word)
  if (short !== undefined) return short
  const at = stems.findIndex((stem) => stem.test(word))
  return at < 0 ? (foreignMonths.get(word) ?? null) : (at % MONTHS) + 1
}

/** The languages whose dates are read; a page in another one would only be guessed at. */
export const READ_LANGUAGES: ReadonlySet<string> = new Set('kk ru en uk de fr es it pt pl tr'.split(' '))

/** Words that mean something else as often as a month: «5 там», «в 12 каз.»; they need a year beside them. */
export function isDoubtfulMonth(word: string): boolean {
  return doubtful.has(word)
}

const MONTHS = 12

const kazakh = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'
const russian = 'январ феврал март апрел ма[йяею] июн июл август сентябр октябр ноябр декабр'
const english = 'january february march april may june july august september october november december'

/** «желтоқсанына», «мамырдағы»; before a vowel the к of қыркүйек is a г. */
const CASES = '(?:с?[ыи](?:н[а-я]{0,5})?|[гк][ае]|[дтн][аеыи](?:н|г[ыи]|к[ыи])?|[бмп]ен)?'

const stems: readonly RegExp[] = [
  ...fold(kazakh)
    .split(' ')
    .map((stem) => new RegExp(`^${stem.replace(/йек$/, '[йи]е[кг]')}${CASES}$`)),
  ...russian
    .split(' ')
    .map((stem) => new RegExp(stem.startsWith('ма[') ? `^${stem}$` : `^${stem}[а-я]{0,3}$`)),
  ...english.split(' ').map((name) => new RegExp(`^${name}$`)),
]

const SHORTEST = 3

/** Every beginning of a name by which it is cut short: «жел», «желт», «сент», «нояб», «sept». */
const shortForms = new Map(
  [kazakh, russian.replace('ма[йяею]', 'май'), english].flatMap((names) =>
    fold(names)
      .split(' ')
      .flatMap((name, index) => beginnings(name).map((short): [string, number] => [short, index + 1])),
  ),
)

function beginnings(name: string): string[] {
  if (name.length === SHORTEST) return [name]
  return Array.from({ length: name.length - SHORTEST }, (_, at) => name.slice(0, at + SHORTEST))
}

const doubtful = new Set([
  ...fold(kazakh)
    .split(' ')
    .map((name) => name.slice(0, SHORTEST)),
  'кара',
  'мар',
  'may',
  'mar',
])

/** Media write about the region abroad too; their months come from the runtime, in the form that follows a day. */
const foreignMonths = new Map(
  ['uk', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr'].flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
    return Array.from({ length: MONTHS }, (_, index): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2026, index, 1))
      return [fold(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1]
    })
  }),
)
