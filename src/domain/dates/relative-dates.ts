import { addDays, type CalendarDate } from '../calendar/zone.ts'
import { fold } from '../register/fold.ts'
import type { FoundDay } from './found-day.ts'

/**
 * Days counted from the day of reading: «бүгін», «вчера», «3 күн бұрын», «2 дн.». `text` is folded, its Kazakh in
 * Cyrillic. What is counted in months or years names no day.
 */
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
  const only = ONLY.exec(text)
  for (const { index, groups = {} } of [...text.matchAll(AGO), ...(only ? [only] : [])]) {
    const days = Math.floor(
      countOf(groups.count) * (daysIn.find(({ stem }) => stem.test(groups.unit ?? ''))?.days ?? 0),
    )
    yield dayAt({ at: index, reference, days: -days })
  }
}

const word = (words: string) => new RegExp(`(?<![a-zа-я])(?:${fold(words)})(?![a-zа-я])`)

const names = [
  { pattern: word('бүгін|бүгінгі|жаңа ғана|сегодня|сегодняшн[а-я]{2,3}|только что|today|just now'), days: 0 },
  { pattern: word('кеше|кешегі|вчера|вчерашн[а-я]{2,3}|yesterday'), days: -1 },
  { pattern: word('алдыңғы күні|алдыңгүні|арғы күні|позавчера|day before yesterday'), days: -2 },
  { pattern: word('ертең|ертеңгі|завтра|tomorrow'), days: 1 },
  { pattern: word('бүрсігүні|послезавтра'), days: 2 },
]

/** Hours count from a day on; below they leave the day as it is: who reads the page knows no better. */
const daysIn: readonly { stem: RegExp; days: number }[] = [
  { stem: /^(?:кун|ден|дн|сут|day|d$|д$)/, days: 1 },
  { stem: /^(?:апта|апт|нед|week|w)/, days: 7 },
  { stem: /^(?:час|ч$|саг|hour|h)/, days: 1 / 24 },
]

const UNIT = fold(
  'сек(?:унд[ауы]?)?|мин(?:ут[ауы]?)?|час(?:а|ов)?|сағ(?:ат)?|күн|апта|апт|сут(?:ки|ок)|день|дня|дней|дн|нед(?:ел[юиьяей]{1,2})?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?',
)
/** Single letters count only where nothing else stands beside them. */
const SHORT_UNIT = '[чдhdw]'

const countWords: Readonly<Record<string, number>> = {
  ...numbered('бир еки уш торт бес алты жети сегиз тогыз он'),
  ...numbered('один два три четыре пять шесть семь восемь девять десять'),
  ...numbered('one two three four five six seven eight nine ten'),
  одну: 1,
  две: 2,
  пару: 2,
  a: 1,
  an: 1,
  'about an': 1,
  полтора: 1.5,
  пол: 0.5,
  жарты: 0.5,
  несколько: 0,
  бирнеше: 0,
}

function numbered(words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((one, at) => [one, at + 1]))
}

function countOf(written: string | undefined): number {
  if (written === undefined) return 1
  return countWords[written] ?? Number(written)
}

const COUNT = String.raw`(?<count>\d{1,3}|${Object.keys(countWords).join('|')})`

const AGO = new RegExp(
  `(?<![a-zа-я\\d])(?:${COUNT} ?)?(?<unit>${UNIT}|(?<=\\d ?)${SHORT_UNIT})\\.? (?:бурын|тому назад|назад|ago)(?![a-zа-я])`,
  'g',
)

/** «3 ч.», «2 күн», «5d»: how the networks date what is new, with nothing beside it. */
const ONLY = new RegExp(`^(?<count>\\d{1,2}) ?(?<unit>${UNIT}|${SHORT_UNIT})\\.?(?: ?[·•|].*)?$`)

function dayAt({ at, reference, days }: { at: number; reference: CalendarDate; days: number }): FoundDay {
  const [year = 0, month = 1, day = 1] = addDays({ date: reference, days }).split('-').map(Number)
  return { at, year, month, day }
}
