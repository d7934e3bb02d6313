import { addDays, type CalendarDate } from '../calendar/zone.ts'
import { fold } from '../register/fold.ts'
import type { FoundDay } from './found-day.ts'

/** Days counted from the day of reading: «бүгін», «вчера», «3 күн бұрын», «неделю назад». `text` is folded. */
export function* relativeDates({
  text,
  reference,
}: {
  text: string
  reference: CalendarDate
}): Generator<FoundDay> {
  for (const { pattern, days } of names) {
    const found = pattern.exec(text)
    if (found) yield dayAt({ at: found.index, reference, days })
  }
  for (const found of text.matchAll(AGO)) {
    const { count = '1', unit = '' } = found.groups ?? {}
    const days = Number(count) * (daysIn.find(([stem]) => unit.startsWith(stem))?.[1] ?? 0)
    yield dayAt({ at: found.index, reference, days: -days })
  }
}

const word = (words: string) => new RegExp(`(?<![a-zа-я])(?:${fold(words)})(?![a-zа-я])`)

const names = [
  { pattern: word('бүгін|бүгінгі|жаңа ғана|сегодня|только что|today'), days: 0 },
  { pattern: word('кеше|кешегі|вчера|yesterday'), days: -1 },
  { pattern: word('алдыңғы күні|алдыңгүні|позавчера'), days: -2 },
  { pattern: word('ертең|завтра'), days: 1 },
]

/** Hours and minutes leave the day as it is: who reads the page knows no better. */
const daysIn: readonly [string, number][] = [
  ['кун', 1],
  ['ден', 1],
  ['дн', 1],
  ['day', 1],
  ['апта', 7],
  ['недел', 7],
  ['week', 7],
]

const AGO = new RegExp(
  fold(
    '(?<![a-zа-я\\d])(?:(?<count>\\d{1,3}) )?(?<unit>секунд[ауы]?|минут[ауы]?|мин|час(?:а|ов)?|сағат|күн|апта|день|дня|дней|недел[юиья]|seconds?|minutes?|hours?|days?|weeks?)\\.? (?:бұрын|назад|ago)(?![a-zа-я])',
  ),
  'g',
)

function dayAt({ at, reference, days }: { at: number; reference: CalendarDate; days: number }): FoundDay {
  const [year = 0, month = 1, day = 1] = addDays({ date: reference, days }).split('-').map(Number)
  return { at, year, month, day }
}
