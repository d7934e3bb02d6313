import { languages, type Catalogue, type Language } from './catalogues.ts'

/** A wording that must not come back, and what stands in its place (docs/glossary.md has the words). */
interface Cure {
  language: Language
  wrong: RegExp
  instead: string
}

const DAY = '(?:date|when|day|until|to|from|first|last|due|next)'
const DAY_OR_TIME = '(?:date|when|at|day|until|to|first|last)'

/** A date is a value without an ending: the word behind it takes the ending, or a colon stands before it. */
const dates: Cure[] = [
  {
    language: 'kk',
    wrong: new RegExp(`\\{${DAY_OR_TIME}\\} (?:дейін|бері|бастап|қоса)(?!\\p{L})`, 'u'),
    instead: '«{date} күніне дейін», «{date} күнінен бастап»',
  },
  {
    language: 'kk',
    wrong: new RegExp(
      `\\{${DAY_OR_TIME}\\} (?!күн)\\p{L}*(?:ды|ді|ты|ті|ған|ген|қан|кен|сыз|сіз|қарайды|тексереміз)(?!\\p{L})`,
      'u',
    ),
    instead: '«Қайтарылды: {date}», the verb first',
  },
  {
    language: 'kk',
    wrong: /(?:ның|нің|дың|дің|тың|тің) \{\w+\}(?!-)/u,
    instead:
      '«Тексерілген сілтеме: {done}, барлығы {of}», or numbers with their endings (src/i18n/out-of.ts)',
  },
  {
    language: 'ru',
    wrong: new RegExp(`\\{${DAY}\\}\\.`, 'u'),
    instead: '«({date}).» or «: {date};», since a date in words has a full stop of its own («2026 г.»)',
  },
]

/** What belongs together stays in one line of a phone. */
const spaces: Cure[] = languages.flatMap((language) => [
  { language, wrong: /(?:№|\bNo\.) /u, instead: 'a no-break space behind «№»' },
  { language, wrong: /\} (?:КБ|МБ|KB|MB)(?!\p{L})/u, instead: 'a no-break space before the unit' },
])

/** Words that the glossary has replaced. */
const retired: [Language, RegExp, string][] = [
  ['kk', /ескертпе/iu, 'ескерту'],
  ['kk', /біржола/iu, 'түпкілікті'],
  ['kk', /(?:ып|іп|п) жатырмыз$/iu, '-уда (a button at work)'],
  ['kk', /барша/iu, 'барлық'],
  ['kk', /тіркелгі/iu, 'аккаунт, есептік жазба'],
  ['kk', /даулас/iu, 'қарсылық білдіру'],
  ['kk', /жұртқа/iu, 'көпшілікке'],
  ['kk', /уақыт?ылы/iu, 'мерзімінде'],
  ['kk', /(?:^|\s)жұмыста(?!\p{L})/iu, 'орындалуда'],
  ['kk', /жоғарыдан/iu, 'жоғары тұрған органның хаты'],
  ['kk', /орнында тұр/iu, 'ашылады'],
  ['kk', /(?<!\p{L})адам\p{L}* (?:қарайды|шешеді|алады|керек)/iu, 'басқарма қызметкері'],
  ['kk', /^бас тарт(?:у|ты|ылды)\.?$/iu, 'болдырмау (cancel), қабылдамау (refuse)'],
  ['kk', /сақтап жатыр|сақталып жатыр/iu, 'сақталуда'],
  ['kk', /беттің \{page\}/iu, '«{page}-бет, барлығы {pages}»'],
  ['kk', /кері (?:алын|қайтарыл(?:ды|ған))/iu, 'кері қайтарып алынды'],
  ['kk', /мұрағат/iu, 'архив'],
  ['ru', /сверху/iu, 'вышестоящего органа'],
  ['ru', /нынешн/iu, 'текущий'],
  ['ru', /срок (?:уже )?прош[её]л/iu, 'срок истёк'],
  ['ru', /(?<!\p{L})в портале?(?!\p{L})/iu, 'на портал, на портале'],
  ['ru', /(?:решает|смотрит|снимает|нужен) человек/iu, 'сотрудник управления'],
  ['ru', /(?:снять|убрать|снимите|уберите) фильтр/iu, 'сбросить фильтр'],
  ['ru', /(?<!\p{L})отбор/iu, 'фильтр'],
  ['ru', /история исчезнет/iu, 'сторис'],
  ['ru', /(?<!\p{L})пост(?:а|ы|ов|у)?(?!\p{L})/iu, 'запись, публикация'],
  ['ru', /русские? (?:и латинские )?буквы/iu, 'кириллические'],
  ['ru', /фраза возврата/iu, 'причина возврата'],
  ['ru', /разобрать/iu, 'найти ссылки'],
  ['en', /\bmend/iu, 'fix'],
  ['en', /swindler/iu, 'scammer'],
  ['en', /[«»]/u, '“…”'],
  ['en', /under control|off control/iu, 'open, closed'],
  ['en', /\bfor ever\b|without end/iu, 'indefinitely'],
  ['en', /letter from above/iu, 'letter of the higher body'],
]

const cures: Cure[] = [
  ...dates,
  ...spaces,
  ...retired.map(([language, wrong, instead]) => ({ language, wrong, instead })),
]

/** Wordings that an editor of official language has replaced and that must not return. */
export function officialTexts({
  language,
  catalogue,
}: {
  language: Language
  catalogue: Catalogue
}): string[] {
  const own = cures.filter((cure) => cure.language === language)
  return [...catalogue].flatMap(([key, text]) =>
    own
      .filter(({ wrong }) => wrong.test(text))
      .map(({ wrong, instead }) => `${language} ${key}: «${wrong.exec(text)?.[0] ?? ''}», write ${instead}`),
  )
}
