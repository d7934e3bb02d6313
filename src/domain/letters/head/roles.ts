import { endsAddress, opensAddress } from '../text/addresses.ts'
import type { Paragraph } from '../text/paragraphs.ts'
import { speaks } from '../text/speaks.ts'

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
  const isHeading = text.length < LONGEST_HEADING && !isSentence({ text, folded })
  return RULES.find(({ fits, heading = false }) => (!heading || isHeading) && fits(folded))?.role ?? 'text'
}

const LONGEST_HEADING = 260

/** Whether something is said: a full stop that belongs neither to a name nor to a year, or a verb. */
export function isSentence({ text, folded }: { text: string; folded: string }): boolean {
  return /\p{Ll}/u.test(text) && ((ENDS.test(text) && !NAME_ENDS.test(text)) || speaks(folded))
}

/** «Руководитель А. Ахметов.» is no sentence. */
const NAME_ENDS = /\p{Lu}\.\s?\p{Lu}[\p{L}-]+\.$/u
const ENDS = /(?:\p{L}{3}|\p{N}|[»"”)])[.!?;][»"”)]?$/u

interface Rule {
  readonly role: Role
  readonly fits: (folded: string) => boolean
  /** Only what is short and ends in no full stop. */
  readonly heading?: true
}

const by = (pattern: RegExp) => (folded: string) => pattern.test(folded)

/** Whose name follows, in the nominative: «Руководитель», «БҚ басшысы», «Облыс әкімінің орынбасары». */
const SIGNATURE = new RegExp(
  String.raw`^(?:и\.\s?о\.\s|врио\s|м\.\s?а\.\s|с уважением|курметпен|зам\.\s?(?:руковод|директор|началь|аким|министр|председ)\p{L}*)|^(?:(?:первый|главный|генеральный|художественный|зам\.?|вице-?)[\s-]?)?(?:заместитель|руководитель|директор|начальник|министр|аким|председатель|глава|ректор|секретарь|управляющий|заведующ(?:ий|ая)|специалист|редактор|басшы|жетекши|торага|менгеруши|бас маман)(?:$|[\s,])|^(?:[\p{L}«»-]+ ){0,5}?(?:басшы(?:сы(?:нын)?|нын)|директор(?:ы(?:нын)?|дын)|торага(?:сы(?:нын)?|нын)|жетекши(?:си(?:нин)?|нин)|менгеруши(?:си(?:нин)?|нин)|министр(?:и(?:нин)?|дин)|аким(?:и(?:нин)?|нин)|редакторы|хатшысы)(?:$|\s(?!назар))`,
  'u',
)
const BY_LIST =
  /^\(?(?:по списку|согласно (?:прилагаемому )?списку|согласно рассылке|список рассылки|тизим бойынша|тизимге сайкес)(?!\p{L})/u

/** In their order: the first that fits. Folded. */
const RULES: readonly Rule[] = [
  { role: 'greeting', fits: by(/^(?:уважаем|курметти)[^.]{0,80}!/) },
  {
    role: 'number',
    fits: by(
      /^(?:исх|шыг|рег(?:истр|\.|\s)|тирке(?:у|лген))\p{L}*\.?[-\s:]*(?:№|номер|номири|дата|кун|\d|от \d|n)|^(?:письмо |хат |кужат |документ )?(?:№|n) ?[\p{L}\d_]|^(?:дата|номер|куни|номири)(?: \p{L}+)?\s?:/u,
    ),
    heading: true,
  },
  {
    role: 'number',
    fits: by(
      /^(?:в ответ )?на (?:ваш\p{L}* )?(?:исх|вх|№|письмо|запрос|обращение|поручение)|^(?:вх|кир(?:ис)?)\p{L}*\.?\s?(?:№|номер|номири|\d)|^сиздин (?:шыг\p{L}*\.? )?(?:№|(?:19|20)?\d\d|\d{1,2}\.)|\d.{0,40}(?:хатка|хатына|хатыныз\p{L}*|сауалын\p{L}*|сурауын\p{L}*)(?: жауап\p{L}*| сайкес)?$/u,
    ),
    heading: true,
  },
  { role: 'executor', fits: by(/^(?:исп\.|исп(?:олнител[ьи])?\s?[/:.\s]|орынд?\.|орындаушы|орындаган)/) },
  { role: 'signature', fits: by(SIGNATURE), heading: true },
  {
    role: 'subject',
    fits: by(
      /^(?:тема|такырыбы)\s?:|^(?:о|об|обо|касательно|касаемо|по вопрос\p{L}{1,2}) \p{L}|(?:туралы|жайлы|катысты|жонинде)["»]?$/u,
    ),
    heading: true,
  },
  { role: 'addressee', fits: by(/^(?:кому|кимге)\s?:/), heading: true },
  { role: 'addressee', fits: by(BY_LIST), heading: true },
  { role: 'addressee', fits: opensAddress, heading: true },
  { role: 'addressee', fits: endsAddress, heading: true },
  {
    role: 'contact',
    fits: by(
      /тел(?:ефон)?[.:\s]|факс|e-?mail|@[\w-]+\.|бсн|бин\b|иик|жск|(?<!\p{L})ул\.|кошеси|каласы,|(?<!\d)1[0-9]{5}(?!\d)|(?:https?:|www\.)|^г\. /u,
    ),
    heading: true,
  },
  {
    role: 'issuer',
    fits: by(
      /управлени[ея]|департамент|министерств|комитет|акимат|баскарма|министрлиг|аким(?:диг|ат)|(?<!\p{L})(?:кгу|кмм|гу|мм|ккп|гккп|мккк|кмкк|ргу|рмм|тоо|жшс)(?!\p{L})|мекемеси|учреждени[ея]|палата|болими|(?<!\p{L})отдел|кауымдастыг|ассоциаци|агенттиг|агентств/u,
    ),
    heading: true,
  },
  {
    role: 'number',
    fits: by(
      /^[«"]?\d{1,2}[»"]?[\s.]?(?:\d\d\.|\d\d |\p{L}+ )(?:19|20)\d\d|^(?:19|20)\d\d\s?(?:ж|г)[^.]{0,60}$|(?:от|№) [\d«]|^\d{1,3}(?:-\d{1,3}){1,4}\/\d/u,
    ),
    heading: true,
  },
]
