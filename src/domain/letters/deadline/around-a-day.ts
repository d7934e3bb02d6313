import type { DeadlineAlarm } from '../letter.ts'
import { type Candidate, TIME, timeOf } from './candidate.ts'
import type { NamedDay } from './named-days.ts'
import { weekdayAfter } from './weekdays.ts'

/** The deadline that the words around a named day make of it; null where it is a day of something else. */
export function deadlineAround({ folded, day }: { folded: string; day: NamedDay }): Candidate | null {
  const before = folded.slice(Math.max(0, day.start - LOOK_BACK), day.start)
  const after = folded.slice(day.end, day.end + LOOK_ON)
  const ahead = aheadOf(before)
  const behind =
    kazakhBehind({ before, after }) ??
    russianBehind({ after, isDue: ahead !== null }) ??
    (ahead ? NOTHING : askedFor({ before, named: folded.slice(day.start, day.end), after }))
  if (!behind) return null
  const time = ahead?.time ?? behind.time
  const isExclusive = ahead?.exclusive === true || behind.exclusive
  const weekday = weekdayAfter(after)
  return {
    start: day.start - (ahead?.length ?? 0),
    end: day.end + behind.length,
    aim: { kind: 'day', day, weekday },
    form: 'day',
    rule: time === null ? (isExclusive ? 'exclusive' : 'inclusive') : 'time',
    time,
    alarms: [
      ...(ahead?.alarms ?? []),
      ...behind.alarms,
      ...(day.swappable ? (['day_or_month'] as const) : []),
    ],
    named: ahead?.named === true || behind.named,
  }
}

interface Side {
  readonly length: number
  readonly time: string | null
  readonly exclusive: boolean
  readonly named: boolean
  readonly alarms: readonly DeadlineAlarm[]
}

const NOTHING: Side = { length: 0, time: null, exclusive: false, named: false, alarms: [] }

/** «представить 22 декабря», «22 желтоқсанға ұсыну»: asked for by a day, but nobody says «until». */
function askedFor({ before, named, after }: { before: string; named: string; after: string }): Side | null {
  const russian = /(?:представить|предоставить|направить|сообщить|выслать)\s$/.test(before)
  const kazakh = /\p{L}(?:га|ге|ка|ке|на|не)$/u.test(named) && /^ (?:усын|жибер|тапсыр|жолда)/.test(after)
  return russian || kazakh ? { ...NOTHING, alarms: ['not_clearly_deadline'] } : null
}

const LOOK_BACK = 110
const LOOK_ON = 140

const UNTIL_RU = String.raw`(?:до|не поздн\p{L}{1,3}|не позже|к|ко|по|ранее|раньше)`
const END_OF_DAY = String.raw`(?<dayend>конца (?:рабочего )?дня|окончания (?:рабочего )?дня|исхода дня)`
const AHEAD_RU = new RegExp(
  String.raw`(?<![\p{L}\d])(?<term>(?:в |на )?срок\p{L}{0,3} (?:исполнения |представления |предоставления |ответа )?[:–—-]?\s?)?(?<until>${UNTIL_RU}) (?:${END_OF_DAY},? )?(?:${TIME},? (?:${UNTIL_RU} |дня )?)?$`,
  'u',
)
/** «Срок исполнения: », «Мерзімі – », also in a cell of a table. */
const NAMED_AHEAD =
  /(?<!\p{L})(?:(?:крайний |контрольный |последний )?срок\p{L}{0,3}(?: (?:исполнения|представления|предоставления|сдачи|отчета|ответа|информации|размещения|контроля)){0,2}|(?:орындау |тапсыру |усыну |сонгы |бакылау ){0,2}мерзим\p{L}{0,5})\s?[:|–—-]?\s{0,3}$/u
const PERIOD_RU = /(?<![\p{L}\d])(?:с|со)\s["«]?\d{1,2}["»]?(?:[\s.]\s?[\p{L}\d]+\.?){0,4}\s(?:до|по)\s$/u

function aheadOf(before: string): Side | null {
  const found = AHEAD_RU.exec(before)
  if (!found) {
    const named = NAMED_AHEAD.exec(before)
    return named && { ...NOTHING, length: before.length - named.index, named: true }
  }
  const { groups = {} } = found
  const isPeriod = PERIOD_RU.test(before)
  return {
    length: before.length - found.index,
    time: timeOf(groups),
    exclusive: /^ран/.test(groups.until ?? '') && !/не $/.test(before.slice(0, found.index)),
    named: groups.term !== undefined,
    alarms: [
      ...(isPeriod ? (['period'] as const) : []),
      ...(/рабочего/.test(groups.dayend ?? '') ? (['end_of_work_day'] as const) : []),
    ],
  }
}

const BEHIND_RU = new RegExp(
  String.raw`^[,\s(]{0,3}(?:(?:в )?(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)[),\s]{0,3})?(?:(?<not>не (?:включительно|включая|включа\p{L}+)|исключая)|(?<in>включительно|вкл\.|включая))?(?:[)\s,(]{0,3}(?<until>не позднее |до |к )?(?:в |на )?${TIME})?`,
  'u',
)

/** What a Russian ending adds: «включительно» to a day that is due already, «до 18:00» makes one so. */
function russianBehind({ after, isDue }: { after: string; isDue: boolean }): Side | null {
  const { groups = {}, 0: text = '' } = BEHIND_RU.exec(after) ?? {}
  if (!isDue && groups.until === undefined) return null
  if (groups.in === undefined && groups.not === undefined && groups.h === undefined) return null
  return { ...NOTHING, length: text.length, time: timeOf(groups), exclusive: groups.not !== undefined }
}

const NOTE = String.raw`(?:,?\s?\([^)]{0,50}\))?`
const UNTIL_KK = String.raw`(?:дейин\p{L}{0,3}|шейин\p{L}{0,3}|кешиктирмей|кешиктирилмей|кеш (?:калмай|болмай|емес)|калдырмай|кешикпей)`
const TIME_KK = String.raw`(?:сагат (?<h>[01]?\d|2[0-4])(?:\s?[:.-]\s?(?<m>[0-5]\d)(?!\d))?|(?<h2>[01]?\d|2[0-4])\s?[:.]\s?(?<m2>[0-5]\d)(?!\d))(?:\s?-?\s?(?:ге|га|ка|ке|де|да|ден|дан|тен|тан)(?!\p{L}))?`
const COUNTED_IN = String.raw`\(?коса (?:алганда|алып|есептегенде|алганга)\)?`
const COUNTED_OUT = /коса (?:алмаганда|есептемегенде)/
const BEHIND_KK = new RegExp(
  String.raw`^${NOTE},?\s?(?:-?\p{L}{1,4} )?(?:кун\p{L}{0,6}(?![\p{L}])[,\s]?\s?)?${NOTE}[,\s]{0,2}(?:${TIME_KK}[,\s]{0,2})?(?:${COUNTED_IN}[,\s]{0,2})?${NOTE}\s?${UNTIL_KK}(?:\s(?:мерзим\p{L}{0,5}))?(?:,?\s?${COUNTED_IN})?`,
  'u',
)
const COUNTED_IN_KK = new RegExp(String.raw`^(?:-?\p{L}{2,3})?\s?(?:кун\p{L}{0,4}\s)?${COUNTED_IN}`, 'u')
/** «1 желтоқсаннан 22 желтоқсанға дейін»: what lasts, not what is due. */
const PERIOD_KK = /\d\s\p{L}+(?:нан|нен|дан|ден|тан|тен)\s(?:бастап\s)?(?:20\d\d\s\p{L}+\s)?$/u

function kazakhBehind({ before, after }: { before: string; after: string }): Side | null {
  const found = BEHIND_KK.exec(after) ?? COUNTED_IN_KK.exec(after)
  if (!found) return null
  const { groups = {}, 0: text } = found
  return {
    length: text.length,
    time: timeOf({ h: groups.h ?? groups.h2, m: groups.m ?? groups.m2 }),
    exclusive: COUNTED_OUT.test(after.slice(0, text.length + 24)),
    named: /мерзим/.test(text),
    alarms: PERIOD_KK.test(before) ? ['period'] : [],
  }
}
