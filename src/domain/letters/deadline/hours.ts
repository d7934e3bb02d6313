import type { DeadlineAlarm } from '../letter.ts'
import { NUMBER, numberOf } from './number-words.ts'

/** A time of a day in a text; `time` is null for midnight at the end of the day. */
export interface Hour {
  readonly start: number
  readonly end: number
  readonly time: string | null
  readonly alarms: readonly DeadlineAlarm[]
}

/** Every time of a day that a folded text names: «18:00», «17 ч. 30 мин.», «17⁰⁰», «кешкі сағат 6-ға», «сағат он жетіге». */
export function hoursIn(folded: string): Hour[] {
  return PATTERNS.flatMap((pattern) => Array.from(folded.matchAll(pattern), read)).flatMap(
    (hour) => hour ?? [],
  )
}

const PART_AHEAD = String.raw`(?:(?<early>(?:тангы|таңертенги) )|(?<late>(?:кешки|тустен кейинги) ))?`
const HOUR = String.raw`(?<h>[01]?\d|2[0-4])`
const HOUR_WORD = String.raw`(?:час\p{L}{0,3}|ч(?!\p{L})\.?|сагат\p{L}{0,3})`
const CASE_KK = String.raw`(?:\s?-?\s?(?:ге|га|ке|ка|де|да|те|та|ден|дан|тен|тан|ине|ына|сине|сына|инен|ынан|не|на)(?!\p{L}))?`
const PART_BEHIND = String.raw`(?:\s(?<part>утра|дня(?!\p{L})|вечера|кешки|кешке))?`
const BEFORE = String.raw`(?<![\d.,:/№-])(?<!№ )`

const PATTERNS = [
  `${PART_AHEAD}(?:(?:сагат|время)\\s)?${BEFORE}${HOUR}\\s?[:.=-]\\s?(?<m>[0-5]\\d)(?![\\d/]|[.:-]\\d)(?:\\s?${HOUR_WORD}(?:\\s\\d\\d\\s?(?:мин\\p{L}{1,3}|мин\\.?))?)?${CASE_KK}${PART_BEHIND}`,
  `${BEFORE}${HOUR}\\s(?<part>утра|вечера)(?!\\p{L})`,
  `${BEFORE}${HOUR}(?:\\s?-?\\s?(?:ти|и|х|ми))?\\s?(?:час\\p{L}{1,3}|час\\.?|ч(?![\\p{L}])\\.?)(?:\\s?(?<m>[0-5]?\\d)\\s?(?:мин\\p{L}{1,3}|м(?:ин)?(?!\\p{L})\\.?))?${PART_BEHIND}`,
  `(?<!\\p{L})${PART_AHEAD}сагат\\s${HOUR}(?![\\d:]|\\.\\d|\\s[0-5]\\d)${CASE_KK}${PART_BEHIND}`,
  `(?<!\\p{L})${PART_AHEAD}(?:сагат\\s)?${BEFORE}${HOUR}\\s(?<m>00|15|30|45)(?=(?:\\s?-?\\s?(?:ге|га|ден|дан|де|да))(?!\\p{L})|\\s?${HOUR_WORD})${CASE_KK}(?:\\s?${HOUR_WORD})?`,
  `(?<=(?<!\\p{L})(?:до|к|не позднее|не позже|сагат) )${HOUR} (?<m>00|15|30|45)(?![\\d.:/]|\\s?[-–]?\\s?\\p{L}{2})(?:\\s?${HOUR_WORD})?`,
  `(?<=(?<!\\p{L})(?:до|к|не позднее|не позже) )${HOUR} (?<m>00|15|30|45)(?=\\s\\d{1,2}(?:[.\\s]\\p{L}{3}|\\.\\d))`,
  `${BEFORE}${HOUR}\\s?(?<sup>[⁰¹²³⁴⁵][⁰¹²³⁴⁵⁶⁷⁸⁹])(?:\\s?${HOUR_WORD})?${CASE_KK}`,
  `(?<!\\p{L})${PART_AHEAD}(?:сагат )(?<word>${NUMBER}) ?(?:ге|га|ке|ка|де|да|ден|дан|тен|тан)?(?!\\p{L})`,
  `(?<!\\p{L})(?<late>(?:кешки ))(?<word>${NUMBER}) ?(?:ге|га|ке|ка)(?!\\p{L})`,
  `(?<!\\p{L})(?<word>${NUMBER}) (?:часов|часам|часа)(?!\\p{L})${PART_BEHIND}`,
].map((source) => new RegExp(source, 'gu'))

function read({ index, 0: text, groups = {} }: RegExpExecArray): Hour | null {
  const said = groups.h ?? (groups.word === undefined ? undefined : numberOf(groups.word))
  if (said === undefined || said === null) return null
  const hour = evening({ hour: Number(said), groups })
  const minute = groups.sup ? superscript(groups.sup) : Number(groups.m ?? 0)
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  const end = index + text.trimEnd().length
  if (hour === 24) return { start: index, end, time: null, alarms: [] }
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return { start: index, end, time, alarms: hour < FIRST_HOUR ? ['hour_unclear'] : [] }
}

/** No report is due at night: «до 6 часов» is the evening, or a mistake, and «до 00:00» one of two midnights. */
const FIRST_HOUR = 7

function evening({ hour, groups }: { hour: number; groups: Record<string, string | undefined> }): number {
  const { part = '', late } = groups
  const isLate = late !== undefined || /^(?:вечера|кешк)/.test(part) || (part === 'дня' && hour < 7)
  return isLate && hour < 12 ? hour + 12 : hour
}

const superscript = (raised: string) =>
  Number(Array.from(raised, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join(''))
