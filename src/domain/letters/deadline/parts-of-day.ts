import type { DeadlineAlarm } from '../letter.ts'
import type { Aim } from './candidate.ts'

/** Parts of a day named without an hour: its end counts whole, the others are asked about. */
export function partsOfDayIn(folded: string) {
  if (!PART_HINT.test(folded)) return []
  return PARTS.flatMap(({ pattern, alarms, isTerm }) =>
    Array.from(folded.matchAll(pattern), ({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
      alarms,
      isTerm,
    })),
  )
}

/** Days counted from the letter's own: «сегодня», «завтрашнего дня», «ертең», «бүрсігүні». */
export function nearDaysIn(folded: string) {
  return Array.from(folded.matchAll(NEAR), ({ index, 0: text, groups = {} }) => ({
    start: index,
    end: index + text.length,
    aim: { kind: 'from_now', days: daysTo(groups.near ?? '') } as const satisfies Aim,
  }))
}

const daysTo = (said: string) =>
  /^(?:послез|бурс|арги)/.test(said) ? 2 : Number(/^(?:завтра|ертен)/.test(said))

const NEAR = new RegExp(
  String.raw`(?<![\p{L}\d.])(?<near>сегодня(?:шн\p{L}+ дня)?|завтра(?:шн\p{L}+ дня)?|послезавтра|бугин(?:ги|ге|нен)?|ертен(?:ги|ге|нен)?|бурсигун\p{L}{0,3}|арги кун\p{L}{0,3})(?!\p{L})(?:\sкун(?:и|ге|нен|ине|инен)(?!\p{L}))?(?:\sже)?`,
  'gu',
)

/** Most paragraphs name no part of a day. */
const PART_HINT =
  /обед|полд|полноч|половин|начал|утра|утру|вечер|конец|конц|окончан|исход|заверш|жумыс|сонын|аягын|туске|танга|кешке|танертен|мезгил|жарты/
const END_RU = '(?:конц(?:а|у)|конец|окончани[яю]|исход[ау]|завершени[яю])'

const PARTS = [
  {
    source: `${END_RU} (?:рабоч\\p{L}{2,3}|раб\\.) (?:дня|времени|смены)`,
    alarms: ['end_of_work_day'],
    isTerm: false,
  },
  { source: `${END_RU} работы(?!\\p{L})`, alarms: ['end_of_work_day'], isTerm: false },
  {
    source: `${END_RU} (?:эт\\p{L}{2} |календарн\\p{L}+ )?(?:дня|суток)(?!\\p{L})`,
    alarms: [],
    isTerm: false,
  },
  {
    source: `(?:обед[ау]?|обеденного перерыва|полудня|полудню|полдня|(?:перв|втор)\\p{L}{2} половин\\p{L} дня|начал[ау] (?:рабочего )?дня|утра|вечера|вечеру|утру|полуночи)(?!\\p{L})`,
    alarms: ['hour_unclear'],
    isTerm: false,
  },
  {
    source: `жумыс (?:куни\\p{L}*|уакыт\\p{L}*) (?:аякталганша|аякталмай|бит\\p{L}*ше)`,
    alarms: ['end_of_work_day'],
    isTerm: true,
  },
  {
    source: `жумыс (?:куни\\p{L}*|уакыт\\p{L}*) (?:сон\\p{L}+|ая[кг]\\p{L}+|бит\\p{L}+)`,
    alarms: ['end_of_work_day'],
    isTerm: false,
  },
  { source: `(?:сол |осы )?кун\\p{L}{0,5} (?:сонына|сонынан|аягына|аягынан)`, alarms: [], isTerm: false },
  {
    source: `(?:туске|танга|танертенге|кешке|тус мезгилине)(?!\\p{L})`,
    alarms: ['hour_unclear'],
    isTerm: false,
  },
  { source: `(?:жумыс )?кун\\p{L}* (?:биринши|екинши) жартысына`, alarms: ['hour_unclear'], isTerm: false },
  { source: `жумыс (?:куни\\p{L}*|уакыт\\p{L}*) бас\\p{L}+`, alarms: ['hour_unclear'], isTerm: false },
].map(({ source, alarms, isTerm }) => ({
  pattern: new RegExp(`(?<![\\p{L}\\d.])${source}`, 'gu'),
  alarms: alarms as readonly DeadlineAlarm[],
  isTerm,
}))
