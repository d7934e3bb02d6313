import type { ImportColumn, ImportPlatform } from './import-columns.ts'
import { nameKey } from './name-key.ts'

/** What the cell of a header names: a column, and whether its words leave no doubt which of the two languages. */
export interface NamedColumn {
  readonly column: ImportColumn
  readonly sure: boolean
}

/** The column that a cell's words name, in whichever wording; null for one of no column of the form. */
export function columnOfWords(text: string): NamedColumn | null {
  if (text.length > LONGEST_HEAD) return null
  const key = headKey(text)
  if (key === '' || UNWANTED.test(key)) return null
  const column = platformOf(key) ?? fieldOf(key)
  return column ? { column, sure: true } : nameOf(key)
}

/** Whether a cell only says of which language or length the name above it is: «на казахском», «қысқаша», «каз.». */
export function isPartOfName(text: string): boolean {
  const tokens = headKey(text).split(' ')
  return tokens.every((token) => token !== '' && NAME_PART.test(token))
}

/** A key as `nameKey` makes it; letters of the other alphabet that look the same are those that were meant. */
export function headKey(text: string): string {
  return nameKey(text)
    .split(' ')
    .map((token) => (/[а-я]/.test(token) && /[a-z]/.test(token) ? inCyrillic(token) : token))
    .join(' ')
}

/** A sentence above a table names columns too. */
const LONGEST_HEAD = 200

function inCyrillic(token: string): string {
  return token.replace(/[aehkmotcpxybn]/g, (letter) => ALIKE[letter] ?? letter)
}

const ALIKE: Readonly<Record<string, string>> = {
  ...{
    a: 'а',
    e: 'е',
    h: 'н',
    k: 'к',
    m: 'м',
    o: 'о',
    t: 'т',
    c: 'с',
    p: 'р',
    x: 'х',
    y: 'у',
    b: 'в',
    n: 'п',
  },
}

/** Begins and ends with a word; `\b` knows no Cyrillic letters. */
function words(pattern: string): RegExp {
  return new RegExp(`(?:^| )(?:${pattern})(?= |$)`)
}

/** People, numbers of followers and posts, passwords: they are about a thing of the form and not the thing. */
const UNWANTED = words(
  [
    String.raw`руковод\p{L}*|директор\p{L}*|басшы\p{L}*|заведующ\p{L}*|менгеруши\p{L}*|ответственн\p{L}*|жауапты\p{L}*`,
    String.raw`исполнител\p{L}*|орындаушы\p{L}*|фио|ф и о|аты жони|должност\p{L}*|лауазым\p{L}*|сотрудник\p{L}*`,
    String.raw`кызметкер\p{L}*|количеств\p{L}*|кол во|число|саны|подписчик\p{L}*|жазылушы\p{L}*|охват|парол\p{L}*|примечани\p{L}*|ескерту`,
    String.raw`публикаци\p{L}*|жариялан\p{L}*|мероприяти\p{L}*|ис шара\p{L}*|учредител\p{L}*|курылтайшы\p{L}*`,
  ]
    .join('|')
    .replaceAll(String.raw`\p{L}`, '[a-zа-я]'),
)

const L = '[a-zа-я]'

/** Where it publishes; a cell that names two of them is about neither. */
const platforms: readonly (readonly [ImportPlatform, RegExp])[] = [
  ['instagram', words(`insta|instagramm?${L}{0,4}|инста|инстаграмм?${L}{0,5}`)],
  ['facebook', words(`facebook${L}{0,4}|face book|fb|фейсбук${L}{0,4}|фэйсбук${L}{0,4}|фб`)],
  ['telegram', words(`telegramm?${L}{0,4}|tg|телеграмм?${L}{0,5}|тг`)],
  ['tiktok', words(`tik ?tok${L}{0,4}|тик ?ток${L}{0,5}`)],
  ['vk', words(`vk|v kontakte|vkontakte|вк|в ?контакте`)],
  ['youtube', words(`you ?tube${L}{0,4}|ю ?туб${L}{0,5}|ютьюб${L}{0,5}`)],
  ['ok', words(`odnoklassniki|одноклассник${L}{0,3}|сыныптастар`)],
  ['threads', words(`threads?|тредс|трэдс`)],
  [
    'whatsapp',
    words(`whats ?app?${L}{0,4}|ватс ?ап+${L}{0,4}|вотс ?ап+${L}{0,4}|уатс ?ап+${L}{0,4}|вацап+${L}{0,4}`),
  ],
  ['x', words(`twitter|твиттер|x twitter|twitter x`)],
  [
    'site',
    words(
      `(?:веб ?|интернет ?|web ?)?сайт${L}{0,6}|(?:web ?)?site|website|(?:веб|интернет|web) (?:адрес|ресурс|страниц|парак|портал|бет)${L}*`,
    ),
  ],
]

function platformOf(key: string): ImportPlatform | null {
  if (PLATFORM_DAY.test(key)) return null
  const named = platforms.filter(([, pattern]) => pattern.test(key)).map(([platform]) => platform)
  const [only] = named
  if (only === undefined || named.length > 1) return null
  // «Телефон (WhatsApp)» is a telephone that has it, «WhatsApp нөмірі» the account.
  return only === 'whatsapp' && PHONE.test(key.split(' ')[0] ?? '') ? null : only
}

const PLATFORM_DAY = words(`дата|куни|создан${L}*|курылган|ашылган|регистраци${L}*|статус|мартебеси`)
const PHONE = words(
  `тел|телефон${L}*|phone|telephone|mobile|(?:контактн${L}*|мобильн${L}*|сотов${L}*) (?:номер|тел)${L}*|байланыс (?:номири|телефон${L}*)|уялы`,
)
const ACCOUNT = words(`аккаунт${L}*|страниц${L}*|парак${L}*|канал${L}*|сайт${L}*|профил${L}*`)
const ABOVE = words(
  `вышестоящ${L}*|жогары (?:турган|орган)${L}*|головн${L}* (?:организаци|учрежден|орган)${L}*|бас (?:уйым|мекеме)${L}*|кому подчин${L}*|подчиненност${L}*|багыныстылы${L}*|кимге багын${L}*|parent|above organisation`,
)
const MAIL = words(
  `e ?mail|mail|емейл|емаил|имейл|и мейл|(?:эл|электр${L}*) (?:почт|пошта|адрес|мекен)${L}*|почт${L}*|пошта${L}*|эл пошта`,
)
const PLACE = words(`адрес${L}*|мекен ?жай${L}*|индекс${L}*|улиц${L}*|коше${L}*|м2|кв|шаршы|площад${L}*|га`)
const NAMES = words(
  `наименовани${L}*|наим|наимен|наименов|наим е|названи${L}*|атау${L}{0,4}|аталуы|аты|name|title`,
)
const BODY = words(
  `организаци${L}*|учреждени${L}*|мекеме${L}*|уйым${L}*|объект${L}*|субъект${L}*|юр ?лиц${L}*|юридическ${L}*|занды|заведени${L}*|institution|organi[sz]ation`,
)

/** In this order: the first whose words are there is it. */
const fields: readonly { column: ImportColumn; has: readonly RegExp[]; lacks?: readonly RegExp[] }[] = [
  { column: 'parent', has: [ABOVE] },
  {
    column: 'bin',
    has: [words(`бин${L}?|бсн${L}{0,3}|bin|бизнес идентификац${L}*|бизнес сайкестендир${L}*`)],
  },
  {
    column: 'workWeek',
    has: [
      words(
        `рабочи${L}* дн${L}*|(?:график|режим|расписание|дни) работы|жумыс (?:кун|кест|тартиб|режим|график)${L}*|working (?:days|hours)|work week`,
      ),
    ],
  },
  {
    column: 'openedOn',
    has: [
      words(`дата|куни|date|opened`),
      words(`открыти${L}*|ашыл${L}*|создани${L}*|образовани${L}*|курыл${L}*|основани${L}*|opened|opening`),
    ],
    lacks: [ACCOUNT],
  },
  {
    column: 'closedOn',
    has: [
      words(`дата|куни|date|closed`),
      words(`закрыти${L}*|жабыл${L}*|ликвидаци${L}*|таратыл${L}*|closed|closing`),
    ],
    lacks: [ACCOUNT],
  },
  { column: 'phone', has: [PHONE] },
  {
    column: 'district',
    has: [
      words(
        `район${L}{0,2}|аудан${L}{0,4}|город${L}{0,2}|кала${L}{0,3}|district|city|округ${L}{0,2}|насел${L}* пункт${L}*|елди мекен${L}*`,
      ),
    ],
    lacks: [PLACE, BODY, MAIL],
  },
  {
    column: 'kind',
    has: [words(`вид|тип|категория|тури|типи|kind|type`)],
    lacks: [
      NAMES,
      words(
        `деятельност${L}*|собственност${L}*|меншик${L}*|кызмет${L}*|спорт${L}*|экономи${L}*|помещени${L}*|здани${L}*|гимарат${L}*|почт${L}*`,
      ),
    ],
  },
]

function fieldOf(key: string): ImportColumn | null {
  const fits = ({ has, lacks = [] }: (typeof fields)[number]) =>
    has.every((pattern) => pattern.test(key)) && !lacks.some((pattern) => pattern.test(key))
  return fields.find(fits)?.column ?? null
}

const KAZAKH = words(
  `(?:гос|государственн${L}*|мемлекеттик) (?:яз|язык${L}*|тил${L}*)|казахск${L}*|казакша|казак(?: тил${L}*)?|каз|kaz|kazakh|kk|kz|qaz|qazaqsha`,
)
const RUSSIAN = words(
  `русск${L}*|рус|орысша|орыс(?: тил${L}*)?|rus|russian|ru|ресми тил${L}*|официальн${L}* язык${L}*`,
)
const SHORT = words(`кратк${L}*|коротк${L}*|сокр|сокращ${L}*|кыска${L}*|short|аббревиатур${L}*`)
const KAZAKH_WORDS = words(`атау${L}{0,4}|аталуы|аты|мекеме${L}*|уйым${L}*|толык`)
/** Names of other things. */
const OTHER_NAMES = [
  PLACE,
  MAIL,
  words(
    `район${L}{0,2}|аудан${L}{0,4}|город${L}{0,2}|кала${L}{0,3}|округ${L}{0,2}|област${L}{0,2}|облыс${L}{0,4}|аккаунт${L}*|страниц${L}*|парак${L}*|канал${L}*|проект${L}*|жоба${L}*|документ${L}*|кужат${L}*|соц|сет${L}{1,3}|желi${L}*|желил${L}*|банк${L}*|газет${L}*|сми|бак`,
  ),
]
/** A cell of nothing but these names institutions without the word «name»: «Подведомственные организации», «Мекеме». */
const NAME_PART = new RegExp(
  `^(?:${L}*организаци${L}*|учреждени${L}*|мекеме${L}*|уйым${L}*|подведомственн${L}*|ведомствол${L}*|багынысты|культуры|мадениет|полн${L}*|толык|официальн${L}*|кратк${L}*|коротк${L}*|сокр|сокращ${L}*|кыскаша?|кыскартылган|на|в|яз|языке?|языках|тил|тили|тилинде|тилиндеги|тилде|тилдеги|гос|государственном|государственный|мемлекеттик|казахск${L}*|казакша|казак|каз|русск${L}*|рус|орысша|орыс|kaz|rus|kk|kz|ru|short|full|institution|organi[sz]ation|наименовани${L}*|наим|наимен|наименов|названи${L}*|атауы|аталуы)$`,
)

function nameOf(key: string): NamedColumn | null {
  const isNamed =
    NAMES.test(key) || (BODY.test(key) && key.split(' ').every((token) => NAME_PART.test(token)))
  if (!isNamed || OTHER_NAMES.some((pattern) => pattern.test(key))) return null
  const [isKazakh, isRussian] = [KAZAKH.test(key), RUSSIAN.test(key)]
  if (isKazakh && isRussian) return null
  const isKk =
    isKazakh ||
    (!isRussian && KAZAKH_WORDS.test(key) && !/наименовани|названи|учреждени|организаци/.test(key))
  const language = isKk ? 'Kk' : 'Ru'
  return { column: SHORT.test(key) ? `short${language}` : `name${language}`, sure: isKazakh || isRussian }
}
