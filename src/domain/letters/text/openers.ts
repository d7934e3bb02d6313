import { foldInPlace } from './fold-in-place.ts'

/** Whether a line cannot go on from the one above: an item of a list, an addressee, a number, a signature. */
export function opensAnew(line: string): boolean {
  const folded = foldInPlace(line)
  return OPENERS.some((opener) => opener.test(folded))
}

/** Folded: see fold-in-place.ts. */
const OPENERS = [
  /^(?:\d{1,2}[.)]\s(?!\d)|[-–—•·*▪]\s)/,
  /^(?:исх|шыг|исходящ|шыгыс)\p{L}*\.?\s?(?:№|номер|n|\d)/u,
  /^№\s?[\d_]/,
  /^(?:уважаем|курметти)\p{L}*\s/u,
  /^(?:исп\.|исполнител[ьи][:.\s]|орынд\.|орындаушы|орындаган|тел\.?[:\s.]|e-?mail[:\s])/,
  /^(?:приложени[ея]|косымша)\s?[:№\d]/,
  /^(?:кому|кимге|от кого|кимнен|дата|номер|номири|тема|такырыбы|касательно|срок исполнения|орындау мерзими|мерзими|срок)\s?:/,
  /^(?:заместитель руководителя|и\.\s?о\.\s|руководитель(?:\s|$)|басшы(?:сы)?(?:\s|$)|басшынын |баскарма басшысы|с уважением|курметпен)/,
  /^(?:осы кужат .{0,40}электронды|данный документ согласно)/,
]
