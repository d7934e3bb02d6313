import type { FoundDay } from './found-day.ts'
import { isDoubtfulMonth, monthOf } from './month-words.ts'
import { RELATIVE_YEAR, SHORT_YEAR, YEAR, YEAR_WORD, yearOf } from './year-words.ts'

/** Every day whose month is a word, in any order of parts. `text` is folded, its Kazakh in Cyrillic. */
export function* wordedDates(text: string): Generator<FoundDay> {
  for (const pattern of PATTERNS) {
    for (const found of text.matchAll(pattern)) yield* dayOf(found)
  }
}

/** «11-ші», «22-сінде», «22-го», «1st». */
const ORDINAL = String.raw`-?(?:н?ш[иы]|с[иы]|[иы]|го|ого|ое|е|й|st|nd|rd|th)(?:н[а-я]{1,5}|[дт][ае]н?)?(?![a-zа-я])`
const NUMBER = String.raw`(?<![\d.:])(?<day>\d{1,2})`
const DAY = String.raw`${NUMBER}(?:${ORDINAL})?(?: числа)?`
const WORD = String.raw`(?<word>\p{L}{3,20})`
const GAP = String.raw`[\s\-/]{0,3}`
const WEEKDAY = String.raw`(?:,? ?\(?(?:дуй|сей|сар|бей|жум|сен|жек|пон|вто|сре|чет|пят|суб|вос|mon|tue|wed|thu|fri|sat|sun)[a-zа-я]{0,9}\)?)?`
const CLOCK = String.raw`\d{1,2}:\d\d(?::\d\d)?`

const PATTERNS = [
  String.raw`(?<!\d)(?:${YEAR}${YEAR_WORD}|${RELATIVE_YEAR}),?${GAP}${DAY}[\s\-]{1,3}${WORD}`,
  // «2025жылғы 12маусым».
  String.raw`(?<!\d)${YEAR}${YEAR_WORD},?\s${NUMBER}${WORD}`,
  // «12 июня», «12 июня 2025», «12 июня, четверг, 2025», «12 мау., 10:15».
  String.raw`${DAY}\.?(?: of| de)?${GAP}${WORD}(?<dot>\.?)(?:${WEEKDAY}(?:,| de| del)?${GAP}(?:${YEAR}|${SHORT_YEAR}|${RELATIVE_YEAR}))?(?=(?<clock>[.,]? (?:в |at |сагат |саг\. ?)?${CLOCK})?)`,
  // «June 12, 2025», «Jun 12 10:15:00 ALMT 2025».
  String.raw`(?<!\p{L})${WORD}\.?[\s-]${DAY}(?:,\s?|\s|-)(?:${CLOCK} (?:[a-z]{2,5} )?)?(?:${YEAR}|${RELATIVE_YEAR})`,
  // «2025 жылдың маусым айының 12-сінде», «маусымның 12-сі».
  String.raw`(?:(?<!\d)(?:${YEAR}${YEAR_WORD}|${RELATIVE_YEAR}),?\s)?(?<!\p{L})${WORD}(?: ай[а-я]{0,5})? (?<day>\d{1,2})(?:${ORDINAL}| кун[а-я]{0,4})`,
  // «June 12 at 10:15», and nothing else in the line.
  String.raw`(?<!\p{L})(?<word>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?=\s*$|,? (?:at )?${CLOCK})`,
].map((source) => new RegExp(source, 'gu'))

function* dayOf({ index, input, 0: whole, groups = {} }: RegExpExecArray): Generator<FoundDay> {
  const { word = '', day } = groups
  const month = monthOf(word)
  const year = yearOf(groups)
  if (month === null) return
  const isDated = groups.dot || groups.clock !== undefined || whole.length === input.trim().length
  if (year === null && isDoubtfulMonth(word) && !isDated) return
  yield { at: index, year, month, day: Number(day) }
}
