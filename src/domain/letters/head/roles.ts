import type { Paragraph } from '../text/paragraphs.ts'

/** What a paragraph is to its letter, as far as its own words tell. */
export type Role =
  | 'number'
  | 'contact'
  | 'addressee'
  | 'subject'
  | 'issuer'
  | 'greeting'
  | 'signature'
  | 'executor'
  | 'stamp'
  | 'text'

export function roleOf({ view: { text }, folded }: Paragraph): Role {
  const isSentence = /\p{Ll}/u.test(text) && (ENDS.test(text) || SPEAKS.test(folded))
  const isShort = text.length < LONGEST_HEADING
  return (
    RULES.find(
      ({ pattern, heading = false }) => (!heading || (isShort && !isSentence)) && pattern.test(folded),
    )?.role ?? 'text'
  )
}

const LONGEST_HEADING = 260

/** A full stop that belongs neither to a name nor to a year. */
const ENDS = /(?:\p{L}{3}|\p{N}|[»"”)])[.!?;:][»"”)]?$/u
/** Folded: what no line of a letterhead says. */
const SPEAKS =
  /(?<!\p{L})(?:просит|просим|прошу|сообщает|информирует|необходимо|направить|представить|предоставить|разместить|опубликовать|сурайды|сураймыз|хабарлайды|кажет|керек|жибериниз\p{L}*)(?!\p{L})/u

/** In their order: the first that fits. Folded; `heading`: only what is short and ends in no full stop. */
const RULES: readonly { role: Role; pattern: RegExp; heading?: true }[] = [
  {
    role: 'stamp',
    pattern: /^(?:электрондык цифрлык колтанба|(?:документ )?подписано? (?:электронной|эцп)|эцк)/,
    heading: true,
  },
  { role: 'stamp', pattern: /^(?:осы кужат|данный документ|настоящий документ).{0,80}(?:электрон|2003)/ },
  { role: 'greeting', pattern: /^(?:уважаем|курметти)[^.]{0,80}!/ },
  {
    role: 'number',
    pattern:
      /^(?:исх|шыг)[\p{L}]*\.?\s?(?:№|номер|[-\d])|^(?:письмо |хат )?№\s?[\p{L}\d]|^на (?:ваш\p{L}* )?(?:исх\.? ?)?№/u,
    heading: true,
  },
  { role: 'executor', pattern: /^(?:исп\.|исполнител[ьи][:.\s]|орынд\.|орындаушы|орындаган)/ },
  {
    role: 'signature',
    pattern:
      /^(?:и\.\s?о\.\s|врио |первый заместитель|заместитель |руководитель(?! ?ям)(?:\s|$)|директор(?:\s|$)|начальник(?:\s|$)|басшы(?:сы)?(?:\s|$)|басшынын |(?:баскарма|болим|департамент) (?:басшы|директор)|с уважением|курметпен)/,
    heading: true,
  },
  {
    role: 'subject',
    pattern:
      /^(?:тема|такырыбы)\s?:|^(?:о|об|обо|касательно|касаемо|по вопросу) \p{L}|(?:туралы|жайлы|катысты)["»]?$/u,
    heading: true,
  },
  { role: 'addressee', pattern: /^(?:кому|кимге)\s?:/, heading: true },
  {
    role: 'addressee',
    pattern:
      /^(?:(?:всем|подведомственн\p{L}+|районн\p{L}+|городск\p{L}+|областн\p{L}+|государственн\p{L}+)[\s,]+)*(?:директор(?:ам|у)|руководител(?:ям|ю)|заведующ(?:им|ему|ей)|начальник(?:ам|у)|аким(?:ам|у|ату)|учреждениям|организациям|подведомственным|отдел(?:ам|у)|управлени(?:ям|ю)|ректор(?:ам|у)|редактор(?:ам|у)|председател(?:ям|ю)|музеям|библиотекам|центрам|домам|театрам|школам|архивам)(?!\p{L})/u,
    heading: true,
  },
  {
    role: 'addressee',
    pattern:
      /(?:ларына|лерине|ларга|лерге|сына|сине|дарына|дерине|тарына|терине|дарга|дерге|тарга|терге|ларынын назарына)(?:\s?\([^)]{0,60}\))?$/,
    heading: true,
  },
  {
    role: 'contact',
    pattern:
      /тел(?:ефон)?[.:\s]|факс|e-?mail|@[\w-]+\.|бсн|бин\b|иик|жск|(?<!\p{L})ул\.|кошеси|каласы,|(?<!\d)1[0-9]{5}(?!\d)|(?:https?:|www\.)|^г\. /u,
    heading: true,
  },
  {
    role: 'issuer',
    pattern:
      /управлени[ея]|департамент|министерств|комитет|акимат|баскарма|министрлиг|аким(?:диг|ат)|(?<!\p{L})(?:кгу|кмм|гу|мм)(?!\p{L})|мекемеси|учреждени[ея]|палата|болими|(?<!\p{L})отдел/u,
    heading: true,
  },
  {
    role: 'number',
    pattern:
      /^[«"]?\d{1,2}[»"]?[\s.]?(?:\d\d\.|\p{L}+ )(?:19|20)\d\d|^(?:19|20)\d\d\s?(?:ж|г)[^.]{0,30}$|(?:от|№) [\d«]/u,
    heading: true,
  },
]
