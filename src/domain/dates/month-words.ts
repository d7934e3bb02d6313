import { fold } from '../register/fold.ts'

/**
 * The month (1–12) that a word names: Kazakh in every case, with or without its own letters, Russian, English, or
 * one of their short forms. Null for any other word. `word` is folded (see `fold`).
 */
export function monthOf(word: string): number | null {
  const short = shortForms.get(word)
  if (short !== undefined) return short
  const at = stems.findIndex((stem) => stem.test(word))
  return at < 0 ? null : (at % MONTHS) + 1
}

/** Words that mean something else as often as a month: «5 там», «в 12 каз.»; they need a year beside them. */
export function isDoubtfulMonth(word: string): boolean {
  return doubtful.has(word)
}

const MONTHS = 12

const kazakh = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйе(?:к|г) қазан қараша желтоқсан'
const russian = 'январ феврал март апрел ма[йяею] июн июл август сентябр октябр ноябр декабр'
const english = 'january february march april may june july august september october november december'

/** The endings of the cases: «желтоқсанына», «мамырдағы», «декабрём». */
const CYRILLIC_ENDING = '(?:[а-я]{0,6})'

const stems: readonly RegExp[] = [
  ...fold(kazakh)
    .split(' ')
    .map((stem) => new RegExp(`^${stem}${CYRILLIC_ENDING}$`)),
  ...russian
    .split(' ')
    .map((stem) => new RegExp(stem.startsWith('ма[') ? `^${stem}$` : `^${stem}[а-я]{0,3}$`)),
  ...english.split(' ').map((name) => new RegExp(`^${name}$`)),
]

const shortLists = [
  'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел',
  'янв фев мар апр май июн июл авг сен окт ноя дек',
  'янв февр мар апр май июн июл авг сент окт нояб дек',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'jan feb mar apr may jun jul aug sept oct nov dec',
]

const shortForms = new Map(
  shortLists.flatMap((list) =>
    fold(list)
      .split(' ')
      .map((word, index): [string, number] => [word, index + 1]),
  ),
)

const doubtful = new Set([...fold(shortLists[0] ?? '').split(' '), 'мар', 'may', 'mar'])
