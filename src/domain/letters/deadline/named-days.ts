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
}

/** Every day that a folded text names with its month, in words or numbers, in order; none overlap. */
export function namedDays(folded: string): NamedDay[] {
  const found = PATTERNS.flatMap((pattern) => Array.from(folded.matchAll(pattern), read)).flatMap(
    (day) => day ?? [],
  )
  const days: NamedDay[] = []
  // The longer reading first: «2026 жылғы 22 желтоқсан» before «22 желтоқсан».
  for (const day of found.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!days.some(({ start, end }) => start < day.end && end > day.start)) days.push(day)
  return days.sort((a, b) => a.start - b.start)
}

const BEFORE = String.raw`(?<![\d.,:/№-])(?<!№ )`
const DAY = String.raw`["«“„]?\s?(?<day>\d{1,2})\s?["»”“]?(?:\s?-?\s?(?:го|ого|ое|ье|е|й|ши|шы|нши|ншы)(?!\p{L}))?`
const WORD = String.raw`(?<word>\p{L}{3,18})`
const YEAR = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`
const THIS_RU = String.raw`(?<this>(?:текущего|сего|этого|нынешнего|данного)\s(?:календарного\s)?года|тек\.\s?год?а?|[тс]\.?\s?г(?!\p{L})\.?)`
const NEXT_RU = String.raw`(?<next>(?:следующего|будущего|наступающего)\sгода)`
const YEAR_RU = String.raw`(?:\.?,?\s{0,2}(?:${YEAR}(?:\s?-?го(?!\p{L}))?(?:\s?(?:года?у?|г(?!\p{L})\.?))?|${THIS_RU}|${NEXT_RU}|(?<short>\d\d)\s?(?:года|г(?!\p{L})\.?)))?`
const YEAR_KK = String.raw`(?:${YEAR}\s?-?(?:шы|ши)?\s?(?:жыл\p{L}{0,8}|ж(?!\p{L})\.?)?|(?<this>(?:агымдагы|осы|устимиздеги)\s(?:20\d\d\s)?(?:жыл\p{L}{0,8}|ж(?!\p{L})\.?)|биылгы(?:\sжыл\p{L}{0,8})?|биыл|а\.\s?ж(?!\p{L})\.?)|(?<next>(?:келеси|келер)\sжыл\p{L}{0,8}))`
const YEAR_AFTER_KK = String.raw`(?:,?\s?(?:${YEAR}\s?(?:жыл\p{L}{0,8}|ж(?!\p{L})\.?)))?`
const CASE_KK = String.raw`(?:\s?-?\s?(?:(?:ши|шы|нши|ншы)\s?)?(?<case>[гкдтнсыиа]\p{L}{0,7}|ине|ына)?)?`

const patterns = (...sources: string[]) => sources.map((source) => new RegExp(source, 'gu'))

const PATTERNS = patterns(
  `${BEFORE}${DAY}[\\s-]{1,3}${WORD}${YEAR_RU}`,
  `${BEFORE}${DAY}[\\s-]{1,3}${WORD}${YEAR_AFTER_KK}`,
  `(?<![\\p{L}\\d])${YEAR_KK}[,\\s]{1,2}${DAY}[\\s-]{1,3}${WORD}`,
  `(?<!\\p{L})(?:${YEAR_KK},?\\s)?(?<word>\\p{L}{3,9}(?:нын|нин|дын|дин|тын|тин)|\\p{L}{3,9}(?=\\sай))(?:\\sай\\p{L}{0,6})?\\s(?<day>\\d{1,2})(?![\\d:]|\\.\\d)${CASE_KK}`,
  String.raw`${BEFORE}(?<day>\d{1,2})(?<mark>\.\s?|\/|-)(?<month>\d{1,2})\k<mark>(?:(?<year>(?:19|20)\d\d)|(?<short>\d\d))(?![\d:]|[./-]\d)(?:\s?(?:года?|г(?!\p{L})\.?|жыл\p{L}{0,8}|ж(?!\p{L})\.?))?`,
  String.raw`${BEFORE}(?<year>20\d\d)-(?<month>\d{2})-(?<day>\d{2})(?!\d|-)`,
  String.raw`(?<![\p{L}\d])${YEAR_KK},?\s(?<day>\d{1,2})\.(?<month>\d{1,2})(?![\d:]|\.\d)\.?`,
  String.raw`${BEFORE}(?<day>\d{1,2})\.(?<month>0[1-9]|1[0-2])(?![\d:]|\.\d)(?:\.?\s?(?:${THIS_RU}|${NEXT_RU})|\.(?!\s?\d{4}))?`,
)

function read({ index, 0: text, groups = {} }: RegExpExecArray): NamedDay | null {
  const { word, mark } = groups
  const month = word === undefined ? Number(groups.month) : monthOf(word)
  const year = yearOf(groups)
  if (month === null || (word !== undefined && year === null && isDoubtfulMonth(word))) return null
  const [first, second] = [Number(groups.day), month]
  const swappable = mark === '/' && first <= 12 && second <= 12 && first !== second
  const lead = text.length - text.trimStart().length
  return { start: index + lead, end: index + text.trimEnd().length, day: first, month, year, swappable }
}

function yearOf(groups: Record<string, string | undefined>): NamedDay['year'] {
  if (groups.this) return 'this'
  if (groups.next) return 'next'
  if (groups.year) return Number(groups.year)
  return groups.short ? 2000 + Number(groups.short) : null
}
