import { monthOf } from '../../dates/month-words.ts'
import type { Aim } from './candidate.ts'
import type { NamedDay } from './named-days.ts'

/** A stretch of the calendar whose last day is meant: «конца первого квартала 2027 года», «қаңтар айының соңына». */
export interface Span {
  readonly start: number
  readonly end: number
  readonly aim: Extract<Aim, { kind: 'end_of' | 'unknown' }>
  /** «в декабре», «IV тоқсанда»: nobody says that its end is meant. */
  readonly weak: boolean
}

/** Every stretch of the calendar that a folded text names by its end, the longest reading first. */
export function spansIn(folded: string): Span[] {
  if (!HINT.test(folded)) return []
  const found = PATTERNS.flatMap(({ pattern, weak }) =>
    Array.from(folded.matchAll(pattern)).flatMap(({ index, 0: text, groups = {} }) => {
      const aim = aimOf(groups)
      return aim ? [{ start: index, end: index + text.trimEnd().length, aim, weak }] : []
    }),
  )
  return found.sort((a, b) => b.end - b.start - (a.end - a.start))
}

/** Most paragraphs name no such stretch. */
const HINT =
  /конц|последн|окончан|исход|заверш|истечен|квартал|полугоди|сонын|сонгы|аягын|аяктал|биткен|токсанда|айы?нда|ишинде|жылдыкта|(?<!\p{L})(?:в|в течени[еи]) (?:янв|фев|март|апр|ма[йе]|июн|июл|авг|сент|окт|нояб|дек)/u
const END_RU = String.raw`(?:конц(?:а|у|е|ом)|окончани[яюе]|исход[ау]|завершени[яюе]|истечени[яюе]|последн(?:его|ему|ий) (?:календарного )?дн[яю])`
const LATER_RU = String.raw`(?<later>следующ\p{L}+|будущ\p{L}+|наступающ\p{L}+|предстоящ\p{L}+)`
const OWN_RU = String.raw`(?:текущ\p{L}+|эт\p{L}{1,3}|сего|нынешн\p{L}+|данн\p{L}+|календарн\p{L}+)`
const ORDINAL = String.raw`(?<ordinal>перв\p{L}+|втор\p{L}+|трет\p{L}+|четверт\p{L}+|биринши|екинши|ушинши|тортинши|[ivи]{1,3}|[1-4](?:\s?-?\s?(?:го|ого|м|ом|ши|шы|нши|ншы))?)`
const YEAR_RU = String.raw`(?:\s(?:(?<year>20\d\d)(?:\s?(?:года?у?|г(?!\p{L})\.?))?|(?<this>[тс]\.?\s?г(?!\p{L})\.?|(?:текущего|сего|этого|нынешнего)\sгода)|(?<next>(?:следующего|будущего)\sгода)))?`
const UNIT_RU = String.raw`(?<unit>недели|месяца|квартала|полугодия|года)(?!\p{L})`

const YEAR_KK = String.raw`(?:(?:(?<year>20\d\d)\s?(?:жыл\p{L}{0,5}|ж(?!\p{L})\.?)|(?<this>(?:осы|агымдагы|устимиздеги|биылгы)\sжыл\p{L}{0,5}|биылгы)|(?<next>(?:келеси|келер)\sжыл\p{L}{0,5}))\s)?`
const LATER_KK = String.raw`(?:(?:(?<later>келеси|келер)|осы|агымдагы|биылгы|устимиздеги)\s)?`
const END_KK = String.raw`\s(?:сонына|сонынан|аягына|аягынан|сонгы кунине|сонгы кунинен|аякталганга|аякталуына|биткенге)`
const UNIT_KK = String.raw`(?<unit>апта|ай|токсан|жартыжылдык|жартыжылдыг|жыл)(?:нын|нин|дын|дин|тын|тин|ынын|инин)?`
const MONTH_KK = String.raw`(?<month>\p{L}{4,9}?)(?:нын|нин|дын|дин|тын|тин)?(?:\sай\p{L}{0,4})?`

const PATTERNS = [
  { source: `${END_RU}\\s(?:${OWN_RU}\\s|${LATER_RU}\\s)?${UNIT_RU}${YEAR_RU}`, weak: false },
  { source: `${END_RU}\\s${ORDINAL}\\s(?<unit>квартала|полугодия)(?!\\p{L})${YEAR_RU}`, weak: false },
  { source: `${END_RU}\\s(?<month>\\p{L}{3,9})(?!\\p{L})(?:\\sмесяца)?${YEAR_RU}`, weak: false },
  {
    source: `${END_RU}\\s(?:(?<year>20\\d\\d)\\s?(?:года?|г(?!\\p{L})\\.?)|(?<this>[тс]\\.?\\s?г(?!\\p{L})\\.?))`,
    weak: false,
  },
  {
    source: `${END_RU}\\s(?:учебного|финансового|отчетного|театрального)\\s(?<other>года|сезона)`,
    weak: false,
  },
  { source: `(?<=(?<!\\p{L})в\\s)${ORDINAL}\\s(?<unit>квартале|полугодии)(?!\\p{L})${YEAR_RU}`, weak: true },
  {
    source: `(?<=(?<!\\p{L})(?:в|в течени[еи])\\s)(?<month>\\p{L}{3,9})(?!\\p{L})(?:\\sмесяце)?${YEAR_RU}`,
    weak: true,
  },
  { source: `${YEAR_KK}${LATER_KK}${UNIT_KK}${END_KK}`, weak: false },
  { source: `(?:оку|каржы|есептик) (?<other>жыл|маусым)\\p{L}{0,6}${END_KK}`, weak: false },
  { source: `(?<year>20\\d\\d)\\s?(?:(?<unit>жыл)\\p{L}{0,5}|ж\\.)${END_KK}`, weak: false },
  {
    source: `${YEAR_KK}${ORDINAL}\\s?-?\\s?(?<unit>токсан|жартыжылды[кг])(?:нын|ынын)?${END_KK}`,
    weak: false,
  },
  { source: `${YEAR_KK}${MONTH_KK}${END_KK}`, weak: false },
  { source: `${YEAR_KK}${ORDINAL}\\s?-?\\s?(?<unit>токсан|жартыжылдык)(?:да|та)(?!\\p{L})`, weak: true },
  { source: `${YEAR_KK}(?<month>\\p{L}{4,9})\\s(?:айында|ай ишинде|айы ишинде)(?!\\p{L})`, weak: true },
].map(({ source, weak }) => ({ pattern: new RegExp(`(?<![\\p{L}\\d])${source}`, 'gu'), weak }))

function aimOf(groups: Record<string, string | undefined>): Span['aim'] | null {
  const { unit = '', month, ordinal, later, other } = groups
  if (other) return { kind: 'unknown' }
  const year: NamedDay['year'] = groups.this
    ? 'this'
    : groups.next
      ? 'next'
      : groups.year
        ? Number(groups.year)
        : null
  const rest = { kind: 'end_of', later: later ? 1 : 0, year } as const
  if (month !== undefined) {
    const which = monthOf(month)
    return which === null ? null : { ...rest, what: 'month', which }
  }
  const which = ordinal === undefined ? null : ordinalOf(ordinal)
  if (ordinal !== undefined && which === null) return null
  return { ...rest, what: whatOf(unit), which }
}

function whatOf(unit: string): 'week' | 'month' | 'quarter' | 'half' | 'year' {
  if (/^(?:недел|апта)/.test(unit)) return 'week'
  if (/^(?:кварт|токсан)/.test(unit)) return 'quarter'
  if (/^(?:полугод|жартыжыл)/.test(unit)) return 'half'
  return /^(?:месяц|ай)/.test(unit) ? 'month' : 'year'
}

function ordinalOf(said: string): number | null {
  const at = ORDINALS.findIndex((one) => one.test(said))
  return at < 0 ? null : at + 1
}

const ORDINALS = [
  /^(?:перв|биринши|1|[iи]$)/,
  /^(?:втор|екинши|2|[iи]{2}$)/,
  /^(?:трет|ушинши|3|[iи]{3}$)/,
  /^(?:четверт|тортинши|4|[iи]v$)/,
]
