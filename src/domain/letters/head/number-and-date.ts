import { type CalendarDate, isCalendarDate } from '../../calendar/zone.ts'
import { originalSpan } from '../../links/find/view.ts'
import { type NamedDay, namedDays } from '../deadline/named-days.ts'
import type { Passage } from '../letter.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import type { Half } from './zones.ts'

export interface Found<Value> {
  readonly value: Value
  readonly passage: Passage
}

export interface NumberAndDate {
  readonly number: Found<string> | null
  readonly date: Found<CalendarDate> | null
}

/**
 * The letter's own number and date: in its head, or at its foot where a stamp says «Исх.». The numbers of letters
 * that it answers («На № … от …») and of acts that it cites are others' numbers.
 */
export function numberAndDate({ head, tail }: Half): NumberAndDate {
  const above = head.map(({ paragraph }) => paragraph)
  const below = tail.filter(({ folded }) => OWN.test(folded))
  const places = [...above, ...below]
  const numbers = places.flatMap((paragraph) => numbersIn(paragraph))
  const own = numbers.toSorted((a, b) => b.weight - a.weight)[0] ?? null
  const dates = [...above.slice(0, MOST_HEAD), ...below].flatMap((paragraph) => datesIn(paragraph))
  const date = dates.toSorted((a, b) => b.weight - a.weight)[0] ?? null
  return { number: own && foundOf(own), date: date && foundOf(date) }
}

const foundOf = <Value>({ value, passage }: Found<Value>): Found<Value> => ({ value, passage })

type Weighed<Value> = Found<Value> & { weight: number }

const MOST_HEAD = 30

const OWN = /(?<!\p{L})(?:исх(?:одящий)?|шыг(?:ыс)?)(?:\.|\s|-|№|:)/u
const NUMBER =
  /(?:№|(?<!\p{L})(?:n|no|номер|номири)(?:\.|\s?:|(?=\s?\d))|^(?=\d{1,3}-\d{1,3}(?:-\d{1,3})?\/\d)|(?<!\p{L})(?:исх(?:одящий)?|шыг(?:ыс)?)(?:\.|\s|:)\s?(?:(?:номер\p{L}*|n|no)(?:\s?[:.])?\s)?)\s?:?\s?(?<number>[\p{L}\d]+(?:\s?[-–/.]\s?[\p{L}\d]+){0,6})/gu
/** What stands before the number of something else. */
const ANOTHERS =
  /(?<!\p{L})(?:на|на ваш\p{L}*|на ваше|сиздин|приказ\p{L}*|закон\p{L}*|постановлени\p{L}*|каулы\p{L}*|буйры\p{L}*|приложени\p{L}*|косымша|форма|школа|каб\.?|кабинет|дом|уй|к письму|к исх\.?)(?: (?:исх\.?|письмо|хат|от [\d.]+(?: ?г\.?)?))*\s?$/u
const ANSWER_KK = /^\s?(?:санды\s)?хат(?:ка|ына|ыныз\p{L}*)/u

function numbersIn({ view, folded }: Paragraph): Weighed<string>[] {
  return Array.from(folded.matchAll(NUMBER)).flatMap((found) => {
    const number = found.groups?.number ?? ''
    const at = found.index + found[0].length - number.length
    const before = folded.slice(Math.max(0, found.index - 40), found.index)
    const after = folded.slice(at + number.length)
    if (!/\d/.test(number) || ANOTHERS.test(before)) return []
    // Its year or the word behind it was taken along: «05-14/1234 от».
    const value = view.text
      .slice(at, at + number.length)
      .replace(/\s?([-–/])\s?/g, '$1')
      .replace(/\s.*$/u, '')
    const isAnswer = ANSWER_KK.test(after)
    const isOwn = OWN.test(folded.slice(Math.max(0, found.index - 12), found.index + 6))
    const weight = isAnswer ? 0.1 : isOwn ? 2 : 1
    return { value, passage: originalSpan({ view, from: at, to: at + number.length }), weight }
  })
}

function datesIn({ view, folded }: Paragraph): Weighed<CalendarDate>[] {
  return namedDays(folded).flatMap((day) => {
    const value = dayOf(day)
    const before = folded.slice(Math.max(0, day.start - 60), day.start)
    if (value === null || /(?:до|дейин|срок\p{L}*|мерзим\p{L}*)\s?[:–—-]?\s$/u.test(before)) return []
    if (isAnothers({ before, after: folded.slice(day.end, day.end + 60) })) return []
    const isBesideNumber = /№/.test(folded) ? 2 : folded.length < SHORT ? 1 : 0
    return isBesideNumber === 0
      ? []
      : { value, passage: originalSpan({ view, from: day.start, to: day.end }), weight: isBesideNumber }
  })
}

/** A line that holds a date and a place only. */
const SHORT = 80

/** «На № 12 от 20.11.2025», «2025 ж. 20.11. № 12 хатқа». */
function isAnothers({ before, after }: { before: string; after: string }): boolean {
  const number = String.raw`[\p{L}\d/.\s–-]{1,30}`
  if (
    new RegExp(String.raw`(?<!\p{L})(?:на|на ваш\p{L}*|сиздин) (?:исх\.? )?(?:№ ?${number})?от\s$`, 'u').test(
      before,
    )
  )
    return true
  if (/(?:приказ|закон|постановлени)\p{L}* (?:\p{L}+ ){0,3}(?:№ ?\S+ )?от $/u.test(before)) return true
  return new RegExp(String.raw`^\p{L}{0,4}\s№ ?${number}хат(?:ыныз|ына)`, 'u').test(after)
}

function dayOf({ year, month, day }: NamedDay): CalendarDate | null {
  if (typeof year !== 'number') return null
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  return isCalendarDate(date) ? date : null
}
