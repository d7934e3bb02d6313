import { isDoubtfulMonth, monthOf } from '../../dates/month-words.ts'

/** A day that a text names: `year` is 'this' or 'next' as counted from the letter, null where none is named. */
export interface NamedDay {
  readonly start: number
  readonly end: number
  readonly day: number
  readonly month: number
  readonly year: number | 'this' | 'next' | null
  /** «03/04/2026»: elsewhere the month comes first. */
  readonly swappable: boolean
  /** The first day of «10–18 декабря»; null where one day is named. */
  readonly from: number | null
}

/** Every day that a folded text names with its month, in words or numbers, in order; none overlap. */
export function namedDays(folded: string): NamedDay[] {
  const text = digitsOf(folded)
  const found = PATTERNS.flatMap((pattern) => Array.from(text.matchAll(pattern), read)).flatMap(
    (day) => day ?? [],
  )
  const days: NamedDay[] = []
  // The longer reading first: «2026 жылғы 22 желтоқсан» before «22 желтоқсан».
  for (const day of found.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!days.some(({ start, end }) => start < day.end && end > day.start)) days.push(day)
  return days.sort((a, b) => a.start - b.start)
}

/** Scans read letters for digits: «22.12.2О26», «I5.12.2026». */
function digitsOf(folded: string): string {
  return folded.replace(SCANNED, (said) =>
    said.replace(/\d/g, '').length <= MOST_MISREAD ? said.replace(/[оoилlз|i]/g, digitOf) : said,
  )
}

const SCANNED =
  /(?<![\p{L}\d.])[\dоoил3lз|i]{1,2}(?:\. ?|,)[\dоoилlз|i]{2}(?:\. ?|,)[\dоoилlз|i]{4}(?![\p{L}\d])/gu
/** Two marks between the parts, and two letters. */
const MOST_MISREAD = 4
const digitOf = (letter: string) => (/[оo]/.test(letter) ? '0' : letter === 'з' ? '3' : '1')

const BEFORE = String.raw`(?<![\d.,:/№-])(?<!№ )`
const RANGE = String.raw`(?:["«“„]?(?<from>\d{1,2})["»”“]?\s?[-–—]\s?)?`
const DAY = String.raw`["«“„']?\s?(?<day>\d{1,2})\s?["»”“']?(?:\s?-?\s?(?:го|ого|ому|му|ое|ье|е|й|ши|шы|нши|ншы)(?!\p{L}))?(?:\s(?:числ[ауо]|числом)(?!\p{L}))?`
const WORD = String.raw`(?!числ[ауо]м?(?!\p{L}))(?<word>\p{L}{3,18})`
const YEAR = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`
const THIS_RU = String.raw`(?<this>(?:текущего|сего|этого|нынешнего|данного)\s(?:календарного\s)?года|тек\.\s?год?а?|[тс]\.?\s?г(?!\p{L})\.?)`
const NEXT_RU = String.raw`(?<next>(?:следующего|будущего|наступающего)\sгода)`
const YEAR_RU = String.raw`(?:\.?,?\s{0,2}(?:${YEAR}(?:\s?-?го(?!\p{L}))?(?:\s?(?:года?у?|г(?!\p{L})\.?))?|${THIS_RU}|${NEXT_RU}|(?<short>\d\d)\s?(?:года|г(?!\p{L})\.?)))?`
const YEAR_KK = String.raw`(?:${YEAR}\s?-?(?:шы|ши)?\s?(?:жыл\p{L}{0,8}|ж(?!\p{L})\.?)?|(?<this>(?:агымдагы|осы|устимиздеги)\s(?:20\d\d\s)?(?:жыл\p{L}{0,8}|ж(?!\p{L})\.?)|биылгы(?:\sжыл\p{L}{0,8})?|биыл|а\.\s?ж(?!\p{L})\.?)|(?<next>(?:келеси|келер)\sжыл\p{L}{0,8}))`
const YEAR_AFTER_KK = String.raw`(?:,?\s?(?:${YEAR}\s?(?:жыл\p{L}{0,8}|ж(?!\p{L})\.?)))?`
const CASE_KK = String.raw`(?:\s?-?\s?(?:(?:ши|шы|нши|ншы)\s?)?(?:жулдыз\p{L}{0,8}|кун\p{L}{0,6}|(?<case>[гкдтнсыиа]\p{L}{0,7}|ине|ына)))?`
/** «22 . 12 . 2026», «22.12,2026»; a dash only in pairs, or «10-12» would be a day. */
const MARK = String.raw`(?<mark>\s?[.,]\s?|\/|-)`
/** The same mark again, or another of the full stops: «03-7/81» is the number of a letter. */
const SAME_MARK = String.raw`(?:\k<mark>|(?<=[.,]\s?\d{1,2})\s?[.,]\s?)`
const YEAR_WORD = String.raw`(?:\s?(?:года?|г(?!\p{L})\.?|жыл\p{L}{0,8}|ж(?!\p{L})\.?))?`
const AFTER = String.raw`(?![\d:]|[./-]\d)`
const ROMAN = String.raw`(?<roman>[ivxхи]{1,4})`

const patterns = (...sources: string[]) => sources.map((source) => new RegExp(source, 'gu'))

const PATTERNS = patterns(
  `${BEFORE}${RANGE}${DAY}[\\s-]{0,3}${WORD}${YEAR_RU}`,
  `${BEFORE}${RANGE}${DAY}[\\s-]{0,3}${WORD}${YEAR_AFTER_KK}`,
  `(?<![\\p{L}\\d])${YEAR_KK}[,\\s]{1,2}${RANGE}${DAY}[\\s-]{0,3}${WORD}`,
  `(?<!\\p{L})(?:${YEAR_KK},?\\s)?(?<word>\\p{L}{3,9}(?:нын|нин|дын|дин|тын|тин)|\\p{L}{3,9}(?=\\sай))(?:\\sай\\p{L}{0,6})?\\s(?<day>\\d{1,2})(?![\\d:]|\\.\\d)${CASE_KK}`,
  `${BEFORE}["«]?(?<day>\\d{1,2})["»]?${MARK}(?<month>\\d{1,2})${SAME_MARK}(?:(?<year>(?:19|20)\\d\\d)|(?<short>\\d\\d))${AFTER}${YEAR_WORD}`,
  // «2212.2026», «22.122026»: a stop that a scan or a hand has lost.
  `${BEFORE}(?<day>[0-3]\\d)(?<month>[01]\\d)\\.(?<year>20\\d\\d)${AFTER}${YEAR_WORD}`,
  `${BEFORE}(?<day>[0-3]\\d)\\.(?<month>[01]\\d)(?<year>20\\d\\d)${AFTER}${YEAR_WORD}`,
  `${BEFORE}["«]?(?<day>\\d{1,2})["»]?\\s(?<month>0[1-9]|1[0-2])\\s(?<year>20\\d\\d)${AFTER}${YEAR_WORD}`,
  `${BEFORE}(?<year>20\\d\\d)[-./](?<month>\\d{2})[-./](?<day>\\d{2})(?!\\d|-|[./]\\d)`,
  `${BEFORE}(?<day>\\d{1,2})\\s?[.\\s/-]\\s?${ROMAN}(?:\\s?[.\\s/-]\\s?(?<year>20\\d\\d))${AFTER}${YEAR_WORD}`,
  `(?<![\\p{L}\\d])${YEAR_KK},?\\s(?<day>\\d{1,2})\\.(?<month>\\d{1,2})(?![\\d:]|\\.\\d)\\.?`,
  `${BEFORE}(?<!(?:сагат|время) )(?<day>\\d{1,2})\\.(?<month>0[1-9]|1[0-2])(?![\\d:]|\\.\\d|\\s?(?:час|ч(?!\\p{L})|сагат))(?:\\.?\\s?(?:${THIS_RU}|${NEXT_RU})|\\.(?!\\s?\\d{4}))?`,
)

function read({ index, 0: text, groups = {} }: RegExpExecArray): NamedDay | null {
  const { word, mark, roman, from } = groups
  const month = roman ? romanMonth(roman) : word === undefined ? Number(groups.month) : monthOf(word)
  const year = yearOf(groups)
  if (month === null || (word !== undefined && year === null && isDoubtfulMonth(word))) return null
  const [first, second] = [Number(groups.day), month]
  const swappable = mark === '/' && first <= 12 && second <= 12 && first !== second
  const lead = text.length - text.trimStart().length
  return {
    start: index + lead,
    end: index + text.trimEnd().length,
    day: first,
    month,
    year,
    swappable,
    from: from === undefined || Number(from) >= first ? null : Number(from),
  }
}

function yearOf(groups: Record<string, string | undefined>): NamedDay['year'] {
  if (groups.this) return 'this'
  if (groups.next) return 'next'
  if (groups.year) return Number(groups.year)
  return groups.short ? 2000 + Number(groups.short) : null
}

/** «18.XII.2026», typed with Latin or Russian letters (folded: Х and І). */
function romanMonth(said: string): number | null {
  const at = ROMANS.indexOf(said.replace(/х/g, 'x').replace(/и/g, 'i'))
  return at < 0 ? null : at + 1
}

const ROMANS = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')
