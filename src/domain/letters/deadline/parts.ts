import type { DeadlineAlarm } from '../letter.ts'
import type { Aim } from './candidate.ts'
import { hoursIn } from './hours.ts'
import { type NamedDay, namedDays } from './named-days.ts'
import { spansIn } from './spans.ts'
import { WEEKDAY, weekdayOf } from './weekdays.ts'

/** A piece of a deadline: a day, a weekday, an hour. Pieces that stand together are one deadline, in any order. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly sort: 'day' | 'near' | 'span' | 'month_day' | 'weekday' | 'hour' | 'day_part'
  readonly aim: Aim
  readonly day: NamedDay | null
  readonly time: string | null
  readonly alarms: readonly DeadlineAlarm[]
  /** It is one by itself: «по пятницам», «жұмыс күні аяқталғанша». */
  readonly isTerm: boolean
  readonly weak: boolean
}

/** The pieces of a folded text in their order; of two that overlap the one that says more. */
export function partsIn(folded: string): Part[] {
  const found = [
    ...namedDays(folded).map(dayPart),
    ...hoursIn(folded).map((hour) => part({ ...hour, sort: 'hour', aim: { kind: 'unknown' } })),
    ...Array.from(spansIn(folded), ({ aim, ...span }) => part({ ...span, sort: 'span', aim })),
    ...partsOf(folded),
  ]
  const kept: Part[] = []
  for (const one of found)
    if (kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one)
  return kept.sort((a, b) => a.start - b.start)
}

function part({
  day = null,
  time = null,
  alarms = [],
  isTerm = false,
  weak = false,
  ...rest
}: Pick<Part, 'start' | 'end' | 'sort' | 'aim'> & Partial<Part>): Part {
  return { ...rest, day, time, alarms, isTerm, weak }
}

function dayPart(day: NamedDay): Part {
  const alarms: DeadlineAlarm[] = [
    ...(day.swappable ? (['day_or_month'] as const) : []),
    ...(day.from === null ? [] : (['period'] as const)),
  ]
  const { start, end } = day
  return part({ start, end, sort: 'day', day, aim: { kind: 'day', day, weekday: null }, alarms })
}

function partsOf(folded: string): Part[] {
  return SORTS.flatMap(({ pattern, make }) =>
    Array.from(folded.matchAll(pattern)).flatMap((found) => {
      const made = make(found.groups ?? {})
      const { index, 0: text } = found
      return made ? [part({ start: index, end: index + text.trimEnd().length, ...made })] : []
    }),
  )
}

type Made = Pick<Part, 'sort' | 'aim'> & Partial<Part>

const OF_MONTH = String.raw`(?:,?\s(?<of>(?:каждого|текущего|следующего|сего|этого|последнего)\s(?:месяца|квартала)(?:\s(?:каждого\s)?квартала)?|месяца,? следующего за отчетн\p{L}+|[тс]\.\s?м\.))?`
const OF_MONTH_KK = String.raw`(?:(?<of>(?:ай сайын|ар айдын|токсан сайын|ар токсаннын|\p{L}+нан кейинги айдын|\p{L}+нан кейинги|агымдагы айдын|осы айдын|келеси айдын|сонгы айынын|айдын),?\s)(?:\p{L}+\s)?)`
const DAY_CASE_KK = String.raw`(?:\s?-?\s?(?:ши|шы|нши|ншы|шисине|шысына|сина))?(?:\s?-?\s?(?:кун\p{L}{0,6}|жулдыз\p{L}{0,6}|ине|ына|не|на|сине|сына|инен|ынан|нен|нан|ден|дан|ге|га|и|ы|си|сы)(?!\p{L}))?(?:\sкун\p{L}{0,6})?`
const UNKNOWN: Aim = { kind: 'unknown' }

const monthDay = ({ day, of = '' }: Record<string, string | undefined>): Made => ({
  sort: 'month_day',
  aim: { kind: 'month_day', day: Number(day), every: null, month: monthMeant(of) },
})

function monthMeant(of: string): Extract<Aim, { kind: 'month_day' }>['month'] {
  if (/последнего месяца|сонгы айынын/.test(of)) return 'last_of_quarter'
  if (/следующего месяца|келеси айдын/.test(of)) return 'next'
  return /(?:текущего|сего|этого) месяца|[тс]\.\s?м\.|(?:агымдагы|осы) айдын/.test(of) ? 'this' : null
}

const weekdayPart =
  (isTerm: boolean) =>
  ({ weekday = '', week }: Record<string, string | undefined>): Made | null => {
    const named = weekdayOf(weekday)
    if (named === null) return null
    const meant = week === undefined ? null : /^(?:след|буд|кел)/.test(week) ? 'next' : 'this'
    return {
      sort: 'weekday',
      aim: { kind: 'weekday', weekday: named, week: meant },
      isTerm,
      alarms: isTerm ? ['repeats'] : [],
    }
  }

const near = ({ near: said = '' }: Record<string, string | undefined>): Made => ({
  sort: 'near',
  aim: { kind: 'from_now', days: /^(?:послез|бурс|арги)/.test(said) ? 2 : /^(?:завтра|ертен)/.test(said) ? 1 : 0 },
})

const partOfDay =
  (alarms: readonly DeadlineAlarm[], isTerm = false) =>
  (): Made => ({ sort: 'day_part', aim: UNKNOWN, alarms, isTerm })

const END_RU = '(?:конц(?:а|у)|окончани[яю]|исход[ау]|завершени[яю])'

const SORTS: readonly { pattern: RegExp; make: (groups: Record<string, string | undefined>) => Made | null }[] =
  [
    {
      source: `(?:кажд\\p{L}{2,3} ${WEEKDAY.replace('(?:', '(?<weekday>')}|по (?<weekday>(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)(?:ам|ям)))`,
      make: weekdayPart(true),
    },
    {
      source: `(?:еженедельно|каждую неделю)[,\\s]{1,2}(?:по |до |к |не позднее |в |во ){0,2}(?<weekday>${WEEKDAY})`,
      make: weekdayPart(true),
    },
    {
      source: `(?:апта сайын|ар аптанын|ар)[,\\s]{1,2}(?<weekday>${WEEKDAY})(?:\\sкун\\p{L}{0,5})?(?:\\sсайын)?`,
      make: weekdayPart(true),
    },
    { source: `(?<weekday>${WEEKDAY})(?:\\sкуни)?\\sсайын`, make: weekdayPart(true) },
    {
      source: `(?<day>[0-3]?\\d)(?:\\s?-?\\s?(?:го|ого|му|ому|е))?\\s(?:числа|числу|чисел)${OF_MONTH}`,
      make: monthDay,
    },
    { source: `(?<day>[0-3]?\\d)\\s?-\\s?(?:го|ого|му|ому)(?!\\p{L}|\\s\\p{L}{3,10}[яа](?!\\p{L}))`, make: monthDay },
    { source: `${OF_MONTH_KK}(?<day>[0-3]?\\d)(?!\\d|[.:]\\d)${DAY_CASE_KK}`, make: monthDay },
    {
      source: `(?<day>[0-3]?\\d)(?!\\d|[.:]\\d)\\s?-?\\s?(?:ине|ына|сине|сына|инен|ынан|синен|сынан|(?:ши\\s?|шы\\s?)?куни\\p{L}{2,3})(?!\\p{L})`,
      make: monthDay,
    },
    { source: `${END_RU} (?:рабоч\\p{L}{2,3}|раб\\.) (?:дня|времени|смены)`, make: partOfDay(['end_of_work_day']) },
    { source: `${END_RU} работы(?!\\p{L})`, make: partOfDay(['end_of_work_day']) },
    { source: `${END_RU} (?:эт\\p{L}{2} |календарн\\p{L}+ )?(?:дня|суток)(?!\\p{L})`, make: partOfDay([]) },
    {
      source: `(?:обед[ау]?|обеденного перерыва|полудня|полудню|полдня|(?:перв|втор)\\p{L}{2} половин\\p{L} дня|начал[ау] (?:рабочего )?дня|утра|вечера|вечеру|утру|полуночи)(?!\\p{L})`,
      make: partOfDay(['hour_unclear']),
    },
    {
      source: `жумыс (?:куни\\p{L}*|уакыт\\p{L}*) (?:аякталганша|аякталмай|бит\\p{L}*ше)`,
      make: partOfDay(['end_of_work_day'], true),
    },
    {
      source: `жумыс (?:куни\\p{L}*|уакыт\\p{L}*) (?:сон\\p{L}+|ая[кг]\\p{L}+|бит\\p{L}+)`,
      make: partOfDay(['end_of_work_day']),
    },
    { source: `(?:сол |осы )?кун\\p{L}{0,5} (?:сонына|сонынан|аягына|аягынан)`, make: partOfDay([]) },
    { source: `(?:туске|танга|танертенге|кешке|тус мезгилине)(?!\\p{L})`, make: partOfDay(['hour_unclear']) },
    { source: `(?:жумыс )?кун\\p{L}* (?:биринши|екинши) жартысына`, make: partOfDay(['hour_unclear']) },
    { source: `жумыс (?:куни\\p{L}*|уакыт\\p{L}*) бас\\p{L}+`, make: partOfDay(['hour_unclear']) },
    {
      source: `(?:(?<week>следующ\\p{L}{2,3}|будущ\\p{L}{2}|эт\\p{L}{1,2}|ближайш\\p{L}{2,3}|осы|келеси|келер)\\s)?(?:(?:осы |бул )?аптанын )?(?<weekday>${WEEKDAY})(?!\\p{L})(?:\\s(?<week2>(?:следующей|этой|текущей) недели))?(?:\\sкун\\p{L}{0,6})?`,
      make: (groups: Record<string, string | undefined>) =>
        weekdayPart(false)({ ...groups, week: groups.week ?? groups.week2 }),
    },
    {
      source: `(?<near>сегодня(?:шн\\p{L}+ дня)?|завтра(?:шн\\p{L}+ дня)?|послезавтра|бугин(?:ги|ге|нен)?|ертен(?:ги|ге|нен)?|бурсигун\\p{L}{0,3}|арги кун\\p{L}{0,3})(?!\\p{L})(?:\\sкун(?:и|ге|нен|ине|инен)(?!\\p{L}))?(?:\\sже)?`,
      make: near,
    },
  ].map(({ source, make }) => ({ pattern: new RegExp(`(?<![\\p{L}\\d.])${source}`, 'gu'), make }))
