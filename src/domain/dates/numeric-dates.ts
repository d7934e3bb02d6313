import type { FoundDay } from './found-day.ts'
import { RELATIVE_YEAR, YEAR, YEAR_WORD, yearOf } from './year-words.ts'

/** Every day in numbers. `text` is folded; `monthFirst` is for slashes alone. */
export function* numericDates({
  text,
  monthFirst,
}: {
  text: string
  monthFirst: boolean
}): Generator<FoundDay> {
  for (const pattern of [YEAR_FIRST, YEAR_THEN_DAY, COMPACT, DAY_AND_CLOCK]) {
    for (const found of text.matchAll(pattern)) yield numeric({ found, monthFirst: false })
  }
  for (const found of text.matchAll(YEAR_LAST)) yield numeric({ found, monthFirst })
  for (const { index, groups = {} } of text.matchAll(ROMAN)) {
    const month = romans.indexOf(groups.roman ?? '') + 1
    if (month > 0) yield { at: index, year: yearOf(groups), month, day: Number(groups.day) }
  }
}

/** «2026-11-22», also with the time behind it. */
const YEAR_FIRST = /(?<![\d.-])(?<year>\d{4})([-./])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/g

/** «2026 ж. 22.12.». */
const YEAR_THEN_DAY = new RegExp(
  String.raw`(?<!\d)${YEAR}${YEAR_WORD},?\s(?<day>\d{1,2})\.(?<month>\d{1,2})(?![\d:]|\.\d)`,
  'g',
)

/** «20261122T101500Z». */
const COMPACT = /(?<!\d)(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=t\d{4}|$)/g

/** «22.12, 18:45», «18:45 | 22.12»: a day without a year is one only beside its hour. */
const DAY_AND_CLOCK =
  /(?:(?<![\d.:])|(?<=(?<!\d)\d\d:\d\d[ ,|]{1,3}))(?<day>[0-3]\d)\.(?<month>[01]\d)(?:(?=\.?[ ,|]{1,3}(?:в |сагат )?\d\d:\d\d(?!\s?-))|(?<=\d\d:\d\d[ ,|]{1,3}\d\d\.\d\d)(?![.:\d]))/g

const YEAR_LAST = new RegExp(
  String.raw`(?<![\d.:/-])(?<day>\d{1,2}) ?(?<mark>[./-]) ?(?<month>\d{1,2}) ?\k<mark> ?(?:${YEAR}|(?<short>\d\d)(?!\d)|${RELATIVE_YEAR})(?!:|[./-]\d)`,
  'g',
)

/** «12.VI.2025», «12/VI-2025». */
const ROMAN = new RegExp(String.raw`(?<![\d.])(?<day>\d{1,2})[ ./-](?<roman>[ivx]{1,4})[ ./-]${YEAR}`, 'g')
const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')

function numeric({ found, monthFirst }: { found: RegExpExecArray; monthFirst: boolean }): FoundDay {
  const { day = '', month = '', mark = '' } = found.groups ?? {}
  const parts = { at: found.index, year: yearOf(found.groups ?? {}) }
  const usual = { ...parts, day: Number(day), month: Number(month) }
  const swapped = { ...parts, day: Number(month), month: Number(day) }
  const isSwapped = mark === '/' && (monthFirst || usual.month > 12)
  return isSwapped && swapped.month <= 12 ? swapped : usual
}
