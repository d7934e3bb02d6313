import { foldInPlace } from './fold-in-place.ts'

/** Whether a line cannot go on from the one above: an item of a list, an addressee, a number, a signature. */
export function opensAnew(line: string): boolean {
  const folded = foldInPlace(line)
  return OPENERS.some((opener) => opener.test(folded))
}

/** Folded: see fold-in-place.ts. */
const OPENERS = [
  /^(?:\d{1,2}[.)]\s(?!\d)|[-–—•·*▪]\s)/,
  /^(?:исх|шыг|рег|тиркеу)\p{L}*\.?[\s-]?(?:№|номер|номири|n|\d)/u,
  /^№\s?[\d_]/,
  /^на (?:ваш\p{L}*\s)?(?:исх\p{L}*\.?\s|вх\p{L}*\.?\s)?№/u,
  /^(?:дата регистрации|тиркелген кун)/,
  /^(?:уважаем|курметти)\p{L}*\s/u,
  /^(?:исп\.|исполнител[ьи][:.\s]|орынд\.|орындаушы|орындаган|тел\.?[:\s.]|e-?mail[:\s])/,
  /^(?:приложени[ея]|косымша)\s?[:№\d]/,
  /^(?:кому|кимге|от кого|кимнен|дата|номер|номири|тема|такырыбы|касательно|срок исполнения|орындау мерзими|мерзими|срок)\s?:/,
  /^(?:заместитель руководителя|и\.\s?о\.\s|руководитель(?:\s|$)|басшы(?:сы)?(?:\s|$)|басшынын |баскарма басшысы|бк басшысы|с уважением|курметпен)/,
  /^(?:(?:осы|бул) кужат(?!\p{L})|(?:данный|настоящий|этот) документ(?!\p{L})|кр 2003|(?:документ|кужат)\p{L}* (?:подписан|кол койыл)|(?:чтобы|для) провер|электронды\p{L}* кужат\p{L}*(?: коширмесин)? тексеру)/u,
]

/** Whether a folded line holds nothing but a number and a date of a letter. */
export function isNumberLine(folded: string): boolean {
  return /\d/.test(folded) && folded.length < LONGEST_NUMBER && folded.replace(OF_NUMBER, '').trim() === ''
}

const LONGEST_NUMBER = 120
const OF_NUMBER =
  /№|(?<!\p{L})(?:исх|шыг|рег|тирке)\p{L}*|(?<!\p{L})(?:номер\p{L}*|номири?|от|года?|г|ж|жыл\p{L}*|дата|куни|n|no|хат|письмо)(?!\p{L})|[\p{L}\d]*\d[\p{L}\d]*|(?<=\d["»]?\s|-)\p{L}{1,12}|(?<=[-/])\p{L}{1,3}|(?<!\p{L})\p{L}{1,3}(?=-\d)|[^\p{L}\d]/gu
