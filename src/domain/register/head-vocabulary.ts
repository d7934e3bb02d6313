import { onlyWords, words } from './head-pattern.ts'
import type { ImportColumn, ImportPlatform } from './import-columns.ts'

/* The words of headers in Kazakh, Russian and English, folded, as `words` reads them. */

/** People, numbers of followers and posts, passwords: they are about a thing of the form and not the thing. */
export const OF_OTHERS = words(
  'руковод~|директор~|басшы~|заведующ~|менгеруши~|ответственн~|жауапты~|исполнител~|орындаушы~',
  'фио|ф и о|аты жони|должност~|лауазым~|сотрудник~|кызметкер~|учредител~|курылтайшы~',
  'количеств~|кол во|число|саны|подписчик~|жазылушы~|охват|парол~|примечани~|ескерту',
  'публикаци~|жариялан~|мероприяти~|ис шара~',
)

/** Where it publishes; a cell that names two of them is about neither. */
export const PLATFORMS: readonly (readonly [ImportPlatform, RegExp])[] = [
  ['instagram', words('insta|instagram~|инста|инстаграм~')],
  ['facebook', words('facebook~|face book|fb|фейсбук~|фэйсбук~|фб')],
  ['telegram', words('telegram~|tg|телеграм~|тг')],
  ['tiktok', words('tik ?tok~|тик ?ток~')],
  ['vk', words('vk|v ?kontakte|вк|в ?контакте')],
  ['youtube', words('you ?tube~|ю ?туб~|ютьюб~')],
  ['ok', words('odnoklassniki|одноклассник~|сыныптастар')],
  ['threads', words('threads?|тредс|трэдс')],
  ['whatsapp', words('whats ?ap~|ватс ?ап~|вотс ?ап~|уатс ?ап~|вацап~')],
  ['x', words('twitter|твиттер|x twitter|twitter x')],
  [
    'site',
    words(
      '(?:веб ?|интернет ?|web ?)?сайт~|(?:web ?)?site',
      '(?:веб|интернет|web) (?:адрес|ресурс|страниц|парак|портал|бет)~',
    ),
  ],
]

/** Alone in a cell these mean a platform, within a sentence anything. */
export const SHORT_NAMES: Readonly<Record<string, ImportColumn>> = { ok: 'ok', ок: 'ok', x: 'x', х: 'x' }

/** When an account was opened or how it stands is not where it is. */
export const ABOUT_ACCOUNT = words('дата|куни|создан~|курылган|ашылган|регистраци~|статус|мартебеси')

export const PHONE = words(
  'тел|телефон~|phone|telephone|mobile|уялы|байланыс (?:номири|телефон~)',
  '(?:контактн|мобильн|сотов)~ (?:номер|тел)~',
)

export const NAMES = words('наименовани~|наим|наимен|наименов|наим е|названи~|атау~|аталуы|аты|name|title')

/** An institution, whatever it is called by law. */
export const BODY = words(
  'организаци~|учреждени~|мекеме~|уйым~|объект~|субъект~|юр ?лиц~|юридическ~|занды|заведени~',
  'institution|organi[sz]ation',
)

const ACCOUNT = words('аккаунт~|страниц~|парак~|канал~|сайт~|профил~')
const PLACE = words('адрес~|мекен ?жай~|индекс~|улиц~|коше~|м2|кв|шаршы|площад~|га')
const MAIL = words(
  'e ?mail|mail|емейл|емаил|имейл|и мейл|почт~|пошта~|(?:эл|электр~) (?:почт|пошта|адрес|мекен)~',
)
const DISTRICT = words(
  'район(?:а|ы|е|ов)?|аудан(?:ы|дар|дары|нын|ынын)?|город(?:а|е|ов)?|кала(?:сы|сынын|лар|нын)?|district|city',
  'округ(?:а|и)?|насел~ пункт~|елди мекен~',
)

/** In this order: the first whose words are all there is it. */
export const FIELDS: readonly {
  column: ImportColumn
  has: readonly RegExp[]
  lacks?: readonly RegExp[]
}[] = [
  {
    column: 'parent',
    has: [
      words(
        'вышестоящ~|жогары (?:турган|орган)~|(?:головн~|бас) (?:организаци|учрежден|орган|уйым|мекеме)~',
        'кому подчин~|подчиненност~|багыныстылы~|кимге багын~|parent|above organisation',
      ),
    ],
  },
  { column: 'bin', has: [words('бин|бсн(?:и|ин)?|bin|бизнес идентификац~|бизнес сайкестендир~')] },
  {
    column: 'workWeek',
    has: [
      words(
        'рабочи~ дн~|(?:график|режим|расписание|дни) работы|жумыс (?:кун|кест|тартиб|режим|график)~',
        'working (?:days|hours)|work week',
      ),
    ],
  },
  {
    column: 'openedOn',
    has: [
      words('дата|куни|date|opened'),
      words('открыти~|ашыл~|создани~|образовани~|курыл~|основани~|opened|opening'),
    ],
    lacks: [ACCOUNT],
  },
  {
    column: 'closedOn',
    has: [words('дата|куни|date|closed'), words('закрыти~|жабыл~|ликвидаци~|таратыл~|closed|closing')],
    lacks: [ACCOUNT],
  },
  { column: 'phone', has: [PHONE] },
  { column: 'district', has: [DISTRICT], lacks: [PLACE, BODY, MAIL] },
  {
    column: 'kind',
    has: [words('вид|тип|категория|тури|типи|kind|type')],
    lacks: [
      NAMES,
      words('деятельност~|собственност~|меншик~|кызмет~|спорт~|экономи~|помещени~|здани~|гимарат~|почт~'),
    ],
  },
]

export const KAZAKH = words(
  '(?:гос|государственн~|мемлекеттик) (?:яз|язык~|тил~)|казахск~|казакша|казак(?: тил~)?|каз',
  'kaz|kazakh|kk|kz|qaz|qazaqsha',
)
export const RUSSIAN = words('русск~|рус|орысша|орыс(?: тил~)?|rus|russian|ru|ресми тил~|официальн~ язык~')
export const SHORT = words('кратк~|коротк~|сокр|сокращ~|кыска~|short|аббревиатур~')

/** Where a cell names no language, its own tells: «Атауы» is the Kazakh name, «Наименование» the Russian one. */
export const IN_KAZAKH = words('атау~|аталуы|аты|мекеме~|уйым~|толык')
export const IN_RUSSIAN = words('наименовани~|названи~|учреждени~|организаци~')

/** What else has a name. */
export const OTHER_NAMES: readonly RegExp[] = [
  PLACE,
  MAIL,
  DISTRICT,
  words('област(?:ь|и)|облыс(?:ы|тын)?|аккаунт~|страниц~|парак~|канал~|проект~|жоба~|документ~|кужат~'),
  words('соц|сет(?:ь|и|ях)|желил?~|банк~|газет~|сми|бак'),
]

const LANGUAGES =
  'на|в|яз|язык|языке|тил|тили|тилинде|тилиндеги|тилде|тилдеги|гос|государственн~|мемлекеттик|казахск~|казакша|казак|каз|русск~|рус|орысша|орыс|kaz|rus|kk|kz|ru'
const LENGTHS = 'полн~|толык|официальн~|кратк~|коротк~|сокр|сокращ~|кыска~|short|full'
const OWN =
  'организаци~|учреждени~|мекеме~|уйым~|подведомственн~|ведомствол~|багынысты|культуры|мадениет|institution|organi[sz]ation'
const NAMING = 'наименовани~|наим|наимен|наименов|названи~|атауы|аталуы'

/** These alone name institutions without the word «name»: «Подведомственные организации», «Мекеме (қаз)». */
export const ONLY_BODY = onlyWords(OWN, LANGUAGES, LENGTHS)
/** What stands in the lower storey of a header, below a name or an account. */
export const PART_OF_HEAD = onlyWords(
  ...[OWN, LANGUAGES, LENGTHS, NAMING],
  'ссылка|ссылки|силтеме|силтемеси|аккаунт~|адрес|мекенжайы|url|link|ник|логин',
)
