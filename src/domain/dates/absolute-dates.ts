import { isDoubtfulMonth, monthOf } from './month-words.ts'
import type { FoundDay } from './found-day.ts'

/** Every way of naming a day by its number, in any order of parts. `text` is folded. */
export function* absoluteDates({
  text,
  monthFirst,
}: {
  text: string
  monthFirst: boolean
}): Generator<FoundDay> {
  for (const found of text.matchAll(YEAR_DAY_MONTH)) yield* wordy(found)
  for (const found of text.matchAll(DAY_MONTH_YEAR)) yield* wordy(found)
  for (const found of text.matchAll(MONTH_DAY_YEAR)) yield* wordy(found)
  for (const found of text.matchAll(YEAR_FIRST)) yield* numeric({ found, monthFirst: false })
  for (const found of text.matchAll(YEAR_THEN_DAY)) yield* numeric({ found, monthFirst: false })
  for (const found of text.matchAll(YEAR_LAST)) yield* numeric({ found, monthFirst })
}

/** «11-ші», «22-го», «1st». */
const DAY = String.raw`(?<![\d.:])(?<day>\d{1,2})(?:-?(?:н?ши|н?шы|си|сы|го|ого|ое|е|й|st|nd|rd|th)(?![a-zа-я]))?`
const WORD = String.raw`(?<word>\p{L}{3,16})`
const YEAR = String.raw`(?<year>\d{4})(?!\d)`
/** «ж.», «жылғы», «года» behind a year. */
const YEAR_WORD = String.raw`(?:\s?(?:ж|г|жыл[а-я]{0,6}|год[а-я]{0,2})(?![a-zа-я]))?\.?`
/** The year of the letter itself: «текущего года», «с.г.», «ағымдағы жылдың». */
const THIS_YEAR = String.raw`(?<this>(?:текущего|сего|этого|нынешнего) года|[тс]\. ?г(?![a-zа-я])|(?:агымдагы|осы) жыл[а-я]{0,6}|биылгы)`

const YEAR_DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(?:${YEAR}${YEAR_WORD}|${THIS_YEAR}),?[\s\-]{0,3}${DAY}[\s\-]{1,3}${WORD}`,
  'gu',
)
const DAY_MONTH_YEAR = new RegExp(
  String.raw`${DAY}\.?(?: of| de)?[\s\-]{0,3}${WORD}\.?(?:(?:,| de| del)?[\s\-]{0,3}(?:${YEAR}|(?<short>\d\d)(?=\s?(?:[гж]\.|$))|${THIS_YEAR}))?`,
  'gu',
)
const MONTH_DAY_YEAR = new RegExp(
  String.raw`(?<!\p{L})${WORD}\.?\s${DAY}(?:,\s?|\s)(?:${YEAR}|${THIS_YEAR})`,
  'gu',
)

/** «2026-11-22», also with the time behind it. */
const YEAR_FIRST = /(?<![\d.-])(?<year>\d{4})([-./])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/g
/** «2026 ж. 22.12.». */
const YEAR_THEN_DAY = new RegExp(
  String.raw`(?<!\d)${YEAR}${YEAR_WORD},?\s(?<day>\d{1,2})\.(?<month>\d{1,2})(?![\d:]|\.\d)`,
  'gu',
)
const YEAR_LAST =
  /(?<![\d.:/-])(?<day>\d{1,2})(?<mark>\. ?|\/|-)(?<month>\d{1,2})\k<mark>(?:(?<year>\d{4})|(?<short>\d\d))(?![\d:]|[./-]\d)/g

function* wordy({ index, groups = {} }: RegExpExecArray): Generator<FoundDay> {
  const word = groups.word ?? ''
  const month = monthOf(word)
  const year = yearOf(groups)
  if (month === null || (year === null && isDoubtfulMonth(word))) return
  yield { at: index, year, month, day: Number(groups.day) }
}

function* numeric({
  found,
  monthFirst,
}: {
  found: RegExpExecArray
  monthFirst: boolean
}): Generator<FoundDay> {
  const { day = '', month = '', mark = '' } = found.groups ?? {}
  const parts = { at: found.index, year: yearOf(found.groups ?? {}) }
  const usual = { ...parts, day: Number(day), month: Number(month) }
  const swapped = { ...parts, day: Number(month), month: Number(day) }
  const isSwapped = mark === '/' && (monthFirst || usual.month > 12)
  yield isSwapped && swapped.month <= 12 ? swapped : usual
}

function yearOf(groups: Record<string, string | undefined>): number | 'this' | null {
  if (groups.this) return 'this'
  if (groups.year) return Number(groups.year)
  if (!groups.short) return null
  const short = Number(groups.short)
  return short < NEXT_CENTURY ? 2000 + short : 1900 + short
}

/** A year of two digits: from here on it is one of the last century. */
const NEXT_CENTURY = 70
