import type { Aim } from './candidate.ts'

type MonthDay = Extract<Aim, { kind: 'month_day' }>

/** Days by their number alone, with what is said of the month: «до 25 числа», «айдың 5-іне», «к 15-му». */
export function monthDaysIn(folded: string) {
  if (!HINT.test(folded)) return []
  return PATTERNS.flatMap((pattern) =>
    Array.from(folded.matchAll(pattern), ({ index, 0: text, groups = {} }) => ({
      start: index,
      end: index + text.trimEnd().length,
      aim: {
        kind: 'month_day',
        day: Number(groups.day),
        every: null,
        month: monthMeant(groups.of ?? ''),
      } as const,
    })),
  )
}

function monthMeant(of: string): MonthDay['month'] {
  if (/последнего месяца|сонгы айынын/.test(of)) return 'last_of_quarter'
  if (/следующего месяца|келеси айдын/.test(of)) return 'next'
  return /(?:текущего|сего|этого) месяца|[тс]\.\s?м\.|(?:агымдагы|осы) айдын/.test(of) ? 'this' : null
}

/** Most paragraphs name no such day. */
const HINT =
  /\d(?:\s?-?\s?\p{L}{1,3})?\s(?:числ|чисел)|сайын|ай[ыд]\p{L}{0,2}н |кейинги|токсан|\d\s?-?\s?(?:го|му|ого|ому|и?не|ы?на|сине|сына|и?нен|ы?нан|(?:ши|шы)?\s?куни)/u
const OF_MONTH = String.raw`(?:,?\s(?<of>(?:каждого|текущего|следующего|сего|этого|последнего)\s(?:месяца|квартала)(?:\s(?:каждого\s)?квартала)?|месяца,? следующего за отчетн\p{L}+|[тс]\.\s?м\.))?`
const OF_MONTH_KK = String.raw`(?:(?<of>(?:ай сайын|ар айдын|токсан сайын|ар токсаннын|\p{L}{2,12}нан кейинги айдын|\p{L}{2,12}нан кейинги|агымдагы айдын|осы айдын|келеси айдын|сонгы айынын|айдын),?\s)(?:\p{L}{3,12}\s)?)`
const DAY_CASE_KK = String.raw`(?:\s?-?\s?(?:ши|шы|нши|ншы|шисине|шысына|сина))?(?:\s?-?\s?(?:кун\p{L}{0,6}|жулдыз\p{L}{0,6}|ине|ына|не|на|сине|сына|инен|ынан|нен|нан|ден|дан|ге|га|и|ы|си|сы)(?!\p{L}))?(?:\sкун\p{L}{0,6})?`

const PATTERNS = [
  `(?<day>[0-3]?\\d)(?:\\s?-?\\s?(?:го|ого|му|ому|е))?\\s(?:числа|числу|чисел)${OF_MONTH}`,
  `(?<day>[0-3]?\\d)\\s?-\\s?(?:го|ого|му|ому)(?!\\p{L}|\\s\\p{L}{3,10}[яа](?!\\p{L}))`,
  `${OF_MONTH_KK}(?<day>[0-3]?\\d)(?!\\d|[.:]\\d)${DAY_CASE_KK}`,
  `(?<day>[0-3]?\\d)(?!\\d|[.:]\\d)\\s?-?\\s?(?:ине|ына|сине|сына|инен|ынан|синен|сынан|(?:ши\\s?|шы\\s?)?куни\\p{L}{2,3})(?!\\p{L})`,
].map((source) => new RegExp(`(?<![\\p{L}\\d.])${source}`, 'gu'))
