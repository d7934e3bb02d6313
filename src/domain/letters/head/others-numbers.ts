import { namedDays } from '../deadline/named-days.ts'
import type { Passage } from '../letter.ts'

/**
 * Folded words of a letterhead in which the numbers and dates of others are blanked out: of the letter that is
 * answered («на № … от …», «№ … хатқа»), of what has come in («вх. №»), of acts that are cited, of schools and rooms.
 */
export function withoutOthers(folded: string): string {
  let [own, marked] = [folded, withMarkedDays(folded)]
  for (const pattern of OTHERS) {
    const spans = Array.from(marked.matchAll(pattern), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
    }))
    own = filled({ text: own, spans, sign: ' ' })
    marked = filled({ text: marked, spans, sign: ' ' })
  }
  return own
}

/** A day as one sign that no word has, as long as it is: the patterns below need not know how days are written. */
const DAY = '¤'

function withMarkedDays(folded: string): string {
  // «05.12/1234» is a number.
  const spans = namedDays(folded).filter(({ end }) => !/[/-]\d/.test(folded.slice(end, end + 2)))
  return filled({ text: folded, spans, sign: DAY })
}

function filled({ text, spans, sign }: { text: string; spans: readonly Passage[]; sign: string }): string {
  if (spans.length === 0) return text
  const pieces: string[] = []
  let read = 0
  for (const { start, end } of spans) {
    pieces.push(text.slice(read, start), sign.repeat(end - start))
    read = end
  }
  return pieces.join('') + text.slice(read)
}

/** A number as letters have them, folded. */
export const LETTER_NUMBER = String.raw`[\p{L}\d]+(?:\s?[-–—/\\.]{1,2}\s?(?:№\s?)?[\p{L}\d]+){0,7}`

const NUMBER = String.raw`(?:исх\p{L}*\.?\s?|шыг\p{L}*\.?\s?)?(?:№|n|номер\p{L}*|номири)\s?:?\s?${LETTER_NUMBER}`
const ONE = String.raw`(?:(?:от|за)\s)?(?:${NUMBER}|${DAY}+(?:\s?(?:г|ж)\.|\s?года)?)`
const SOME = String.raw`${ONE}(?:[\s,(]{1,3}${ONE})?\)?`
const WORDS = String.raw`(?:[\p{L}«»"-]+\s){0,8}?`
const PAPER = String.raw`(?:письм[оаеу]|запрос\p{L}*|обращени\p{L}*|поручени\p{L}*|заявлени\p{L}*|телефонограмм\p{L}*)`

const patterns = (...sources: string[]) => sources.map((source) => new RegExp(source, 'gu'))

const OTHERS = patterns(
  // «На Ваше письмо Министерства от 01.12.2026 № 4567», «к исх. № 12», «Ваш № 45».
  String.raw`(?<!\p{L})(?:на|к|по)\s(?:ваш\p{L}*\s|наш\p{L}*\s)?(?:(?:исх\p{L}*|вх\p{L}*)\.?\s?|${PAPER}\s${WORDS})?${SOME}`,
  String.raw`(?<!\p{L})(?:ваш\p{L}*|во исполнение|по исполнению|в дополнение к|согласно|взамен)\s${WORDS}(?:исх\p{L}*\.?\s?)?${SOME}`,
  String.raw`(?<!\p{L})(?:вх(?:одящ\p{L}*)?|кир(?:ис)?)(?:\.|\s|:)\s?(?:номер\p{L}*\s?:?\s?|дата\s?:?\s?|куни\s?:?\s?)?(?:${SOME}|${LETTER_NUMBER})(?:\s${ONE})?`,
  // «2026 ж. 01.12. № 4567 хатқа», «Сіздің № 4567, 01.12.2026 ж. хатыңызға».
  String.raw`(?:сиздин\s(?:шыг\p{L}*\.?\s)?)?${SOME}[\s,)-]{0,3}(?:г?ы\s|санды\s|кирис\s|шыгыс\s){0,2}(?:хат(?:ка|ына|ыныз\p{L}*)|сауал\p{L}*|суран?ы\p{L}*|сурау\p{L}*|тапсырма\p{L}*|отиниш\p{L}*)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:сиздин|хатыныз\p{L}*|хатка)[\s:(]{1,2}(?:шыг\p{L}*\.?\s)?${SOME}`,
  // Acts.
  String.raw`(?<!\p{L})(?:закон\p{L}*|постановлени\p{L}*|указ\p{L}*|распоряжени\p{L}*|протокол\p{L}*|решени\p{L}*|письм[аеу]|письмом|(?<=\p{L}\s)приказ\p{L}*|приказ(?:а|у|ом|е))\s${WORDS}${SOME}`,
  String.raw`${SOME}[\s,]{0,2}(?:санды\s|болып\s)?(?:буйры|каулы|зан(?:ы|дары)|жарлы|шешим|оким|хаттама|протокол)\p{L}*`,
  String.raw`(?<!\p{L})(?:буйры|каулы|жарлы|шешим|хаттама)\p{L}*\s${SOME}`,
  // Not of letters at all.
  String.raw`(?<!\p{L})(?:приложени\p{L}*|косымша\p{L}*|форм[аы]|школ\p{L}*|мектеп\p{L}*|каб(?:инет)?\.?|дом|уй|офис|лице\p{L}*|сад|балабакша\p{L}*|гимнази\p{L}*|колледж\p{L}*|пункт\p{L}*|оф\.)\s?№\s?${LETTER_NUMBER}`,
  String.raw`№\s?${LETTER_NUMBER}\s(?:школ|мектеп|каб|лице|гимнази|детск|балабакша|орта мектеп|колледж|косымша)\p{L}*`,
)
