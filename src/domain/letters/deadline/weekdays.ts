import type { Aim } from './candidate.ts'

/** Every weekday that a folded text names; `isTerm` for one that comes back: «по пятницам», «әр жұма сайын». */
export function weekdaysIn(folded: string) {
  if (!HINT.test(folded)) return []
  return PATTERNS.flatMap(({ pattern, isTerm }) =>
    Array.from(folded.matchAll(pattern)).flatMap(({ index, 0: text, groups = {} }) => {
      const weekday = weekdayOf(groups.weekday ?? '')
      if (weekday === null) return []
      const aim: Aim = { kind: 'weekday', weekday, week: weekMeant(groups.week ?? groups.week2) }
      const alarms = isTerm ? (['repeats'] as const) : []
      return [{ start: index, end: index + text.length, aim, isTerm, alarms }]
    }),
  )
}

function weekMeant(said: string | undefined): 'this' | 'next' | null {
  if (said === undefined) return null
  return /^(?:след|буд|кел)/.test(said) ? 'next' : 'this'
}

/** The weekday (1 is Monday) that a folded word names in any case of either language; null for another word. */
function weekdayOf(word: string): number | null {
  const at = WHOLE.findIndex((whole) => whole.test(word))
  return at < 0 ? null : (at % 7) + 1
}

const STEMS = [
  String.raw`понедельник\p{L}{0,3}`,
  String.raw`вторник\p{L}{0,3}`,
  'сред(?:а|у|ы|е|ам)',
  String.raw`четверг\p{L}{0,3}`,
  String.raw`пятниц\p{L}{1,3}`,
  String.raw`суббот\p{L}{1,3}`,
  String.raw`воскресень\p{L}{1,3}`,
  String.raw`дуйсенби\p{L}{0,5}`,
  String.raw`сейсенби\p{L}{0,5}`,
  String.raw`сарсенби\p{L}{0,5}`,
  String.raw`бейсенби\p{L}{0,5}`,
  'жума(?:га|да|дан|ны|нын|сы|сына)?',
  String.raw`сенби\p{L}{0,5}`,
  String.raw`жексенби\p{L}{0,5}`,
]

const WHOLE = STEMS.map((stem) => new RegExp(`^(?:${stem})$`, 'u'))

const WEEKDAY = `(?:${STEMS.join('|')})`
/** Most paragraphs name none. */
const HINT = /понедельник|вторник|сред[ауые]|четверг|пятниц|суббот|воскресень|сенби|жума/

const PATTERNS = [
  {
    source: `(?:кажд\\p{L}{2,3} (?<weekday>${WEEKDAY})|по (?<weekday>(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)(?:ам|ям)))`,
    isTerm: true,
  },
  {
    source: `(?:еженедельно|каждую неделю)[,\\s]{1,2}(?:по |до |к |не позднее |в |во ){0,2}(?<weekday>${WEEKDAY})`,
    isTerm: true,
  },
  {
    source: `(?:апта сайын|ар аптанын|ар)[,\\s]{1,2}(?<weekday>${WEEKDAY})(?:\\sкун\\p{L}{0,5})?(?:\\sсайын)?`,
    isTerm: true,
  },
  { source: `(?<weekday>${WEEKDAY})(?:\\sкуни)?\\sсайын`, isTerm: true },
  {
    source: `(?:(?<week>следующ\\p{L}{2,3}|будущ\\p{L}{2}|эт\\p{L}{1,2}|ближайш\\p{L}{2,3}|осы|келеси|келер)\\s)?(?:(?:осы |бул )?аптанын )?(?<!(?:сонгы|биринши|екинши|ушинши|тортинши|(?<!апта)[ндт][ыи]н) )(?<weekday>${WEEKDAY})(?!\\p{L})(?:\\s(?<week2>(?:следующей|этой|текущей) недели))?(?:\\sкун\\p{L}{0,6})?`,
    isTerm: false,
  },
].map(({ source, isTerm }) => ({ pattern: new RegExp(`(?<![\\p{L}\\d.])${source}`, 'gu'), isTerm }))
