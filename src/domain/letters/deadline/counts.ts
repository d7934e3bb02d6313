import type { DeadlineAlarm } from '../letter.ts'
import type { Aim, Candidate, Unit } from './candidate.ts'
import { startOf } from './count-start.ts'
import { type NamedDay, namedDays } from './named-days.ts'
import { NUMBER, numberOf } from './number-words.ts'

/**
 * Deadlines by a count: «в течение 10 рабочих дней», «он жұмыс күні ішінде», «за 3 дня до 25 декабря». From the
 * letter only where nothing around says otherwise; from or before a named day with an alarm, from an event no day.
 */
export function* countedDeadlines(folded: string): Generator<Candidate> {
  if (!HINT.test(folded)) return
  const days = namedDays(folded)
  for (const found of back(folded)) yield* backCount({ folded, days, found })
  for (const pattern of PATTERNS)
    for (const found of folded.matchAll(pattern)) yield* forwardCount({ folded, days, found })
  for (const found of folded.matchAll(TODAY))
    yield candidate({ found, aim: { kind: 'from_now', days: 0 }, form: 'relative', alarms: ['hour_unclear'] })
}

/** Most paragraphs count nothing. */
const HINT =
  /(?:дн(?:я|ей|и|евный|\.)|день|дней|сут|недел|месяц|месяч|час(?:а|ов|овой)?(?!\p{L})|срок|кун|апта|(?:\d|бир|еки|уш|торт|алты) ай|сагат|таулик)/u
const SAID = String.raw`(?:\((?<said>[^)]{1,24})\)\s?)?`
const COUNT = String.raw`(?<count>${NUMBER})(?:\s?-?\s?(?:ти|и|х|ми|м|го|й))?`
const KIND = String.raw`(?<kind>рабоч\p{L}{1,4}|раб\.|календарн\p{L}{1,4}|банковск\p{L}{1,4})?`
const UNIT_RU = String.raw`(?<unit>дн\p{L}{1,3}|дн\.|день|суток|сутки|недел\p{L}{1,2}|месяц\p{L}{0,3}|час\p{L}{0,3})(?!\p{L})`
const OPENS = String.raw`(?:(?:в|на) срок(?:,)? не (?:более|превыша\p{L}+)|сроком (?:не более|до|на)|срок(?:а)?,? не превыша\p{L}+|в срок до|до|срок(?: исполнения| представления| ответа| выполнения)?\s?[:–—-]|в течени[еи]|на протяжении|в рамках|не (?:позднее|более|позже)(?: чем)?(?: через| в течени[еи])?|через|спустя|по прошествии|по истечении)`
const KIND_KK = String.raw`(?<kind>жумыс|кунтизбелик)?`
const UNIT_KK = String.raw`(?<unit>кун|апта|ай|сагат|таулик)\p{L}{0,6}`

const PATTERNS = [
  `(?<!\\p{L})(?<opens>${OPENS}) (?:${COUNT}\\s?${SAID})?${KIND}\\s?${UNIT_RU}`,
  `(?<!\\p{L})в (?:${COUNT}\\s?${SAID}-?\\s?)?(?<unit>дневный|недельный|месячный|суточный|часовой)\\s(?<kind>рабочий\\s)?срок`,
  `(?<!\\p{L})(?:в срок|за) ${COUNT}\\s?${SAID}${KIND}\\s?${UNIT_RU}(?!\\s(?:до|перед))(?<fast>)`,
  `(?<![\\p{L}\\d])(?<opens>не (?:позднее|позже)) (?<next>следующ\\p{L}{2,3}) ${KIND}\\s?${UNIT_RU}`,
  `(?<![\\p{L}\\d.,-])(?<!(?:жуз|мын) )${COUNT}\\s?-?\\s?${SAID}${KIND_KK}\\s?${UNIT_KK}\\s(?:мерзим )?(?:ишинде|аралыгында|кешиктирмей|кешиктирилмей|калдырмай|мерзимде|мерзим\\p{L}{0,4}|откизбей|откен сон|аспайтын)`,
  `(?<![\\p{L}\\d.,-])(?<!(?:жуз|мын) )${COUNT}\\s?${SAID}(?<kind>жумыс) (?<unit>кун)\\p{L}{0,6} дейин\\p{L}{0,3}`,
  `(?<!\\p{L})(?<next>келеси) ${KIND_KK}\\s?(?<unit>кун)\\p{L}{0,6}\\s(?:кешиктирмей|калдырмай|дейин\\p{L}{0,3})`,
  `мерзим\\p{L}{0,4}\\s?[:–—-]\\s${COUNT}\\s?${SAID}${KIND_KK}\\s?(?<unit>кун|апта|ай)(?!\\p{L}{5})`,
].map((source) => new RegExp(source, 'gu'))

/** «в течение дня», «күн ішінде»: today, but until when. */
const TODAY =
  /(?<!\p{L})в течени[еи] (?:сегодняшнего |текущего |этого |рабочего |одного )?(?:рабочего )?дня(?!\p{L})|(?<!\p{L}|бирнеше )(?:бугин |осы )?кун ишинде/gu

const BACK = [
  `(?<!\\p{L})(?:не (?:позднее|позже|менее|раньше)(?:,)?(?: чем)? )?за (?:${COUNT}\\s?${SAID})?${KIND}\\s?${UNIT_RU} (?:до|перед) `,
  `(?<![\\p{L}\\d])${COUNT}\\s?${SAID}${KIND_KK}\\s?${UNIT_KK} (?:бурын|калганда|кала)(?<behind>)`,
].map((source) => new RegExp(source, 'gu'))

const back = (folded: string) => BACK.flatMap((pattern) => Array.from(folded.matchAll(pattern)))

function* backCount({
  folded,
  days,
  found,
}: {
  folded: string
  days: readonly NamedDay[]
  found: RegExpExecArray
}): Generator<Candidate> {
  const { groups = {}, index } = found
  const count = countOf(groups)
  if (!count) return
  const end = index + found[0].length
  const day = days.find((one) =>
    groups.behind === undefined
      ? one.start >= end && isNear(folded.slice(end, one.start))
      : one.end <= index && /^[\p{L}\s,()-]{0,20}$/u.test(folded.slice(one.end, index)),
  )
  const aim: Aim = day
    ? { kind: 'count', unit: count.unit, count: -count.count, from: day }
    : { kind: 'unknown' }
  const stretch = { start: Math.min(index, day?.start ?? index), end: Math.max(end, day?.end ?? end) }
  const alarm = day ? 'counted_back' : 'counted_from_event'
  yield { ...candidate({ found, aim, form: count.unit, alarms: [alarm] }), ...stretch }
}

/** The event between a count and its day: «за 3 дня до проведения мероприятия 25 декабря». */
const isNear = (between: string) =>
  between.length < 70 && !/[.;,]|(?<!\p{L})(?:до|к|не позднее)(?!\p{L})/u.test(between)

function* forwardCount({
  folded,
  days,
  found,
}: {
  folded: string
  days: readonly NamedDay[]
  found: RegExpExecArray
}): Generator<Candidate> {
  const { groups = {}, index } = found
  const count = countOf(groups)
  if (!count || (/^(?:до|спустя)$/.test(groups.opens ?? '') && groups.count === undefined)) return
  if (TODAY_ALONE.test(found[0]) || (count.isHours && HOUR_OF_DAY.test(groups.opens ?? ''))) return
  const end = index + found[0].length
  const start = startOf({ folded, start: index, end, days })
  const alarms: DeadlineAlarm[] = [
    ...(count.differs ? (['count_differs'] as const) : []),
    ...(start.kind === 'letter' ? [] : [ALARM_OF[start.kind]]),
    ...(count.isHours ? (['hour_unclear'] as const) : []),
  ]
  const from = start.kind === 'day' ? start.day : null
  const aim: Aim =
    start.kind === 'event'
      ? { kind: 'unknown' }
      : { kind: 'count', unit: count.unit, count: count.count, from }
  yield candidate({ found, aim, form: count.unit, alarms })
}

/** «не позднее 18 часов» is a time of the day. */
const HOUR_OF_DAY = /^(?:до|в срок до|не (?:позднее|позже|более))$/
const TODAY_ALONE = /^в течени[еи] (?:рабочего )?дня$/
const ALARM_OF = {
  receipt: 'counted_from_receipt',
  event: 'counted_from_event',
  day: 'counted_from_event',
} as const

function countOf({ count: word, said, unit = '', kind = '' }: Record<string, string | undefined>) {
  const found = UNITS.find(([stem]) => unit.startsWith(stem))?.[1]
  const count = word === undefined ? 1 : numberOf(word)
  if (!found || count === null || count === 0 || count > 366) return null
  const isWorking = found === 'days' && /^(?:раб|банков|жумыс)/.test(kind)
  const inBrackets = said === undefined ? null : numberOf(said)
  return {
    unit: isWorking ? ('working_days' as const) : found,
    count,
    /** A day and a night end at the hour at which they began. */
    isHours: /^(?:сут|таулик|час|сагат)/.test(unit),
    differs: inBrackets !== null && word !== undefined && inBrackets !== count,
  }
}

const UNITS: readonly (readonly [string, Exclude<Unit, 'working_days'>])[] = [
  ['дн', 'days'],
  ['ден', 'days'],
  ['сут', 'days'],
  ['кун', 'days'],
  ['таулик', 'days'],
  ['недел', 'weeks'],
  ['апта', 'weeks'],
  ['месяч', 'months'],
  ['месяц', 'months'],
  ['ай', 'months'],
  ['час', 'hours'],
  ['сагат', 'hours'],
]

function candidate({
  found,
  aim,
  form,
  alarms,
}: {
  found: RegExpExecArray
  aim: Aim
  form: Candidate['form']
  alarms: readonly DeadlineAlarm[]
}): Candidate {
  return {
    start: found.index,
    end: found.index + found[0].trimEnd().length,
    aim,
    form,
    rule: 'inclusive',
    time: null,
    alarms,
    named: /срок|мерзим/.test(found[0]),
    weak: false,
  }
}
