import type { DeadlineAlarm } from '../letter.ts'
import { type Aim, type Candidate, TIME, timeOf } from './candidate.ts'
import { weekdayOf } from './weekdays.ts'

/** Deadlines by the month or the week: «ежемесячно до 5 числа», «ай сайын 5-күніне дейін», «по пятницам». */
export function* repeatedDeadlines(folded: string): Generator<Candidate> {
  for (const pattern of [DAY_RU, DAY_KK]) {
    for (const found of folded.matchAll(pattern)) {
      const day = Number(found.groups?.day)
      const around = folded.slice(Math.max(0, found.index - 70), found.index + found[0].length + 70)
      const every = QUARTERLY.test(around) ? 'quarter' : MONTHLY.test(around) ? 'month' : null
      const month = NEXT_MONTH.test(around) ? 'next' : THIS_MONTH.test(around) ? 'this' : null
      const form = every === 'quarter' ? 'quarterly' : every === 'month' ? 'monthly' : 'day_of_month'
      yield candidate({ found, aim: { kind: 'month_day', day, every, month }, form, repeats: every !== null })
    }
  }
  for (const pattern of [WEEKLY_RU, WEEKLY_KK]) {
    for (const found of folded.matchAll(pattern)) {
      const weekday = weekdayOf(found.groups?.weekday ?? '')
      if (weekday === null) continue
      yield candidate({
        found,
        aim: { kind: 'weekday', weekday, repeats: true },
        form: 'weekly',
        repeats: true,
      })
    }
  }
}

const UNTIL_RU = String.raw`(?:до|не поздн\p{L}{1,3}|не позже|к|по)`
const UNTIL_KK = String.raw`(?:дейин|шейин|кешиктирмей|калдырмай)`
const DAY_RU = new RegExp(
  String.raw`(?<!\p{L})(?:ежемесячно,?\s|ежеквартально,?\s)?${UNTIL_RU} (?<day>[0-3]?\d)(?:\s?-?\s?(?:го|ого|е))?\s(?:числа|числу|чисел)(?:,?\s(?:каждого|текущего|следующего|сего)\s(?:месяца|квартала))?`,
  'gu',
)
const DAY_KK = new RegExp(
  String.raw`(?<!\p{L})(?:(?:ай сайын|ар айдын|айдын|токсан сайын|ар токсаннын|агымдагы айдын|осы айдын|келеси айдын),?\s)(?:аяктал\p{L}+\s|соны\p{L}*\s)?(?<day>[0-3]?\d)(?!\d|[.:]\d)\s?-?\s?(?:(?:ши|шы|нши|ншы)\s?)?(?:\p{L}{1,12}\s)?(?:\p{L}{3,10}\s)?${UNTIL_KK}`,
  'gu',
)
const MONTHLY = /ежемесячн|кажд\p{L}+ месяц|ай сайын|ар айдын|месяца, следующего за отчетн/u
const QUARTERLY = /ежеквартальн|каждого квартала|следующего за отчетным кварталом|токсан сайын|ар токсан/
const NEXT_MONTH = /следующего месяца|келеси айдын/
const THIS_MONTH = /(?:текущего|сего|этого) месяца|[тс]\.\s?м\.|(?:агымдагы|осы) айдын/

const WEEKLY_RU = new RegExp(
  String.raw`(?:еженедельно|каждую неделю)[,\s]{1,2}(?:по |каждый |каждую |до |к |не позднее |в ){0,2}(?<weekday>\p{L}{4,14})(?:\s(?:до|к|в)\s${TIME})?`,
  'gu',
)
const WEEKLY_KK = new RegExp(
  String.raw`(?:апта сайын|ар аптанын)[,\s]{1,2}(?<weekday>\p{L}{4,14})(?:\sкун\p{L}{0,5})?(?:\sсагат (?<h>[01]?\d|2[0-3])(?:[:.](?<m>[0-5]\d))?\s?-?\s?\p{L}{2}(?!\p{L}))?(?:\s${UNTIL_KK})?`,
  'gu',
)

function candidate({
  found,
  aim,
  form,
  repeats,
}: {
  found: RegExpExecArray
  aim: Aim
  form: Candidate['form']
  repeats: boolean
}): Candidate {
  const time = timeOf(found.groups ?? {})
  const alarms: DeadlineAlarm[] = repeats ? ['repeats'] : []
  const rule = time === null ? 'inclusive' : 'time'
  return {
    start: found.index,
    end: found.index + found[0].length,
    aim,
    form,
    rule,
    time,
    alarms,
    named: true,
  }
}
