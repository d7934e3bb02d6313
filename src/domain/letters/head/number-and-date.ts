import { type CalendarDate, isCalendarDate } from '../../calendar/zone.ts'
import { applyEdits, originalSpan } from '../../links/find/mapped-text.ts'
import { type NamedDay, namedDays } from '../deadline/named-days.ts'
import type { Passage } from '../letter.ts'
import { foldInPlace } from '../text/fold-in-place.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import { pieceOf } from '../text/stamps.ts'
import { LETTER_NUMBER, withoutOthers } from './others-numbers.ts'
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
 * The letter's own number and date: in its head, in the words that open a text without one, or at its foot, where a
 * line says «Исх.». The numbers of letters that it answers and of acts that it cites are others' numbers.
 */
export function numberAndDate({ head, body, tail, stamps }: Half): NumberAndDate {
  const above = head
    .slice(0, MOST_HEAD)
    .filter(({ role }) => role !== 'subject' && role !== 'greeting')
    .map(({ paragraph }) => paragraph)
  const opening = body.slice(0, 1).filter(({ folded }) => OPENING.test(folded))
  const below = [...tail, ...stamps].filter(({ folded }) => OWN.test(folded))
  const alone = tail.filter(({ folded }) => folded.length < DATE_ALONE && !/\p{L}{7,}/u.test(folded))
  const places = [
    ...above.map((paragraph) => ({ paragraph, weight: 1 })),
    ...opening.map((paragraph) => ({
      paragraph: pieceOf({ paragraph, from: 0, to: Math.min(OPENED, paragraph.folded.length) }),
      weight: 0.5,
    })),
    ...below.map((paragraph) => ({ paragraph, weight: 0.9 })),
    ...alone.map((paragraph) => ({ paragraph, weight: 0.1 })),
  ]
    .filter(({ paragraph }) => /\d/.test(paragraph.folded))
    .map(({ paragraph, weight }) => {
      const to = Math.min(LONGEST_PLACE, paragraph.folded.length)
      return { ...plainOf(pieceOf({ paragraph, from: 0, to })), weight }
    })
  const number = heaviest(places.flatMap(numbersIn))
  const date = heaviest(places.flatMap(datesIn))
  return { number, date }
}

const MOST_HEAD = 30
/** Characters of a letterhead that runs together; what is longer is none. */
const LONGEST_PLACE = 800
const OPENING = /^(?:исх|шыг|№|рег\.|n \d|[«"]?\d{1,2}[»".\s])/
/** Where a text without a head has its number and date. */
const OPENED = 70
const DATE_ALONE = 40
const OWN =
  /(?<!\p{L})(?:исх(?:одящ\p{L}*)?|шыг(?:ыс\p{L}*)?|рег(?:истрационн\p{L}*)?|тирке(?:у|лген)\p{L}*)(?:\.|\s|-|№|:)|^документ (?:создан в электронной форме|зарегистрирован)/u

type Weighed<Value> = Found<Value> & { weight: number }

function heaviest<Value>(found: readonly Weighed<Value>[]): Found<Value> | null {
  const best = found.toSorted((a, b) => b.weight - a.weight)[0]
  return best ? { value: best.value, passage: best.passage } : null
}

interface Place extends Pick<Paragraph, 'view' | 'folded'> {
  /** Folded, the numbers and dates of others blanked out. */
  readonly own: string
  readonly weight: number
}

/** The lines of a form are blanks: «№ __05-14/1234__ от «_09_» __декабря__ 2026 г.» */
function plainOf({ view }: Paragraph): Omit<Place, 'weight'> {
  const blanks = Array.from(view.text.matchAll(/[\s_]*_[\s_]*|\s{2,}/g), ({ index, 0: blank }) => ({
    from: index,
    to: index + blank.length,
    put: ' ',
  }))
  const plain = applyEdits({ view, edits: blanks })
  const folded = foldInPlace(plain.text)
  return { view: plain, folded, own: withoutOthers(folded) }
}

const SIGN = String.raw`(?:№{1,2}|#|(?<!\p{L})(?:n|nr|no|nо|nº|n°)[.:]?(?=\s?[\p{L}]{0,3}[-\d])|(?<!\p{L})(?:номер\p{L}*|номири?)(?=\s?[:№]|\s[\p{L}]{0,3}[-\d]))`
const LABEL = String.raw`(?<!\p{L})(?<label>исх(?:одящ\p{L}*)?|шыг(?:ыс\p{L}*)?|рег(?:истрационн\p{L}*)?|тирке(?:у|лген)\p{L}*)`
const NUMBER = new RegExp(
  [
    String.raw`(?:${LABEL}[.\s:]{0,3})?${SIGN}[\s.:]{0,2}(?:${SIGN}\s?)?(?<signed>${LETTER_NUMBER})`,
    String.raw`(?<![\p{L}\d])(?<whole>(?:исх|шыг)-(?=\d)${LETTER_NUMBER})`,
    String.raw`${LABEL}[.\s:]{1,3}(?<labelled>(?=[\p{L}-]{0,4}\d)${LETTER_NUMBER})`,
    // Beside a date or alone a number needs no sign: «05-14/1234 09.12.2026», «ЖТ-2026-04567».
    String.raw`(?<![\p{L}\d.,:/-])(?<bare>(?:\p{L}{1,4}-)?\d{1,4}(?:-\d{1,4}){0,4}\/(?:№\s?)?\d[\p{L}\d]*(?:[-/][\p{L}\d]+){0,3}|\d+\/\d+-\d+|\p{L}{1,3}-\d{4}-\d{3,})(?![\p{L}\d.])`,
  ].join('|'),
  'gu',
)

function numbersIn({ view, own, weight }: Place): Weighed<string>[] {
  const days = namedDays(own)
  return Array.from(own.matchAll(NUMBER)).flatMap(({ index, 0: words, groups = {} }) => {
    const spelled = groups.signed ?? groups.whole ?? groups.labelled ?? groups.bare ?? ''
    if (!/\d/.test(spelled)) return []
    const from = index + words.length - spelled.length
    const to = from + lengthOf({ spelled, from, days })
    const isDay = days.some(({ start, end }) => from >= start && from < end && to <= end)
    if (to <= from || (groups.bare !== undefined && isDay)) return []
    const value = view.text
      .slice(from, to)
      .replace(/\s?([-–—/\\])\s?(?!№)/g, '$1')
      .replace(/\s?\/\s?№\s?/, '/№ ')
    const isOwn = groups.label !== undefined || groups.whole !== undefined
    const bonus = isOwn ? 1 : groups.bare === undefined ? 0.5 : 0
    return { value, passage: originalSpan({ view, from, to }), weight: weight + bonus }
  })
}

/** Without the day that a dash has bound to it, and without «от» and «г.» that stand too close. */
function lengthOf({
  spelled,
  from,
  days,
}: {
  spelled: string
  from: number
  days: readonly NamedDay[]
}): number {
  const day = days.find(
    ({ start, end }) => start > from && start < from + spelled.length && end >= from + spelled.length,
  )
  const before = day ? spelled.slice(0, day.start - from) : spelled
  const number = before.replace(/(?<=\d)(?:от|г|ж)$/u, '').replace(/[\s.–—-]+$/u, '')
  return number.length
}

function datesIn({ view, folded, own, weight }: Place): Weighed<CalendarDate>[] {
  return [...namedDays(own), ...spacedDays(own)].flatMap((day) => {
    const value = dayOf(day)
    const before = own.slice(Math.max(0, day.start - 60), day.start)
    if (value === null || /(?:до|дейин|срок\p{L}*|мерзим\p{L}*)\s?[:–—-]?\s$/u.test(before)) return []
    const isBesideNumber = /№|(?<!\p{L})(?:n|номер\p{L}*:?|номири:?)\s?\d/u.test(own)
    if (!isBesideNumber && folded.length >= SHORT) return []
    const isRegistered = /(?:регистрации|тиркелген|исх\p{L}*|шыг\p{L}*)[^№]{0,12}$/u.test(before)
    // «от» binds a day to the number; what a system prints stands by itself.
    const bonus = (isBesideNumber ? 1 : isRegistered ? 0.8 : 0) + (/(?<!\p{L})от\s$/u.test(before) ? 0.2 : 0)
    return { value, passage: originalSpan({ view, from: day.start, to: day.end }), weight: weight + bonus }
  })
}

/** A line that holds a date and a place only. */
const SHORT = 80

const SPACED = [
  /(?<![\d№/-])["«]?(?<day>\d{1,2})["»]?[\s.]{1,2}(?<month>\d\d)[\s.]{1,2}(?<year>20\d\d)(?!\d)/gu,
  /(?<![\d№/.-])(?<year>20\d\d)\.(?<month>\d\d)\.(?<day>\d\d)(?![\d/-])/gu,
]

/** «12» 06 2026, 2026.06.12: only in a letterhead is this a day. */
function spacedDays(folded: string): NamedDay[] {
  const found = SPACED.flatMap((pattern) => Array.from(folded.matchAll(pattern)))
  return found.map(({ index, 0: words, groups = {} }) => ({
    start: index,
    end: index + words.length,
    day: Number(groups.day),
    month: Number(groups.month),
    year: Number(groups.year),
    swappable: false,
    from: null,
  }))
}

function dayOf({ year, month, day }: NamedDay): CalendarDate | null {
  if (typeof year !== 'number') return null
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  return isCalendarDate(date) ? date : null
}
