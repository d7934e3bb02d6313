import { describe, expect, it } from 'vitest'
import { importWords } from '#/i18n/import-words.ts'
import type { ImportColumn } from './import-columns.ts'
import { columnOf, findHeader, readHeader } from './import-header.ts'

const words = importWords()
const columnsOf = (heads: string[]) => heads.map((text) => columnOf({ text, words })?.column ?? null)

/** The header of a table: its columns by place, and how many rows stand above what it holds. */
const found = (...rows: string[][]) => {
  const raw = rows.map((cells, place) => ({ number: place + 1, cells, faults: [] }))
  const { header, below } = findHeader({ rows: raw, words }) ?? {
    header: new Map<number, ImportColumn>(),
    below: 0,
  }
  return [[...header].map(([place, column]) => `${place} ${column}`).join(', '), below]
}

describe('a head is known by its words', () => {
  it.each<[ImportColumn | null, string[]]>([
    [
      'nameKk',
      [
        'Наименование организации на государственном языке',
        'Ұйымның толық атауы (қазақ тілінде)',
        'Атауы',
        'Наименование на казахском',
        'Название (каз.)',
        'Наим. на каз. яз.',
        'Мемлекеттік тілдегі атауы',
        'Мекеменің атауы',
        'Мекеме',
        'Ведомстволық бағынысты ұйымдар',
        'Наименование KZ',
        'Name (Kazakh)',
        'Толық атауы (қазақша) / Полное название (на казахском)',
      ],
    ],
    [
      'nameRu',
      [
        'Полное наименование юридического лица',
        'Наименование государственного учреждения',
        'Наименование ГУ',
        'Мекеме атауы (орысша)',
        'Название учреждения (рус)',
        'Подведомственные организации',
        'Учреждение',
      ],
    ],
    ['shortKk', ['Сокращенное название (каз)', 'Қысқаша атауы']],
    ['shortRu', ['Краткое наименование на русском языке', 'Қысқартылған атауы (орысша)']],
    ['kind', ['Вид учреждения', 'Тип организации', 'Мекеме түрі', 'Түрі / Вид']],
    [
      'bin',
      [
        'БИН/ИИН',
        'ЖСН/БСН',
        'БСН (БИН)',
        'БИН*',
        'БИН организации',
        'Бизнес-идентификационный номер',
        'Бизнес-сәйкестендіру нөмірі',
        'БИH',
      ],
    ],
    ['district', ['Наименование района', 'Район/город', 'Аудан (қала)', 'Аудан атауы', 'Населённый пункт']],
    ['parent', ['БИН вышестоящей организации', 'Жоғары тұрған ұйымның атауы', 'Кому подчиняется']],
    ['workWeek', ['График работы', 'Режим работы', 'Жұмыс режимі']],
    ['phone', ['Тел./факс', 'Контактный телефон', 'Байланыс телефоны', 'Teлефон', 'Телефон (WhatsApp)']],
    ['openedOn', ['Дата создания учреждения', 'Құрылған күні']],
    ['closedOn', ['Дата ликвидации', 'Жабылған күні']],
    ['site', ['Официальный сайт', 'Веб-сайт', 'Интернет-ресурс', 'Адрес сайта', 'Ресми сайты']],
    ['instagram', ['Instagram (ссылка)', 'Инстаграм', 'Аккаунт Instagram', 'Инста', 'Instagram парақшасы']],
    ['facebook', ['Ссылка на страницу в Facebook', 'Фейсбук']],
    ['telegram', ['Телеграм-канал', 'Telegram арнасы', 'Телеграмм']],
    ['tiktok', ['Тик-ток', 'Tik Tok']],
    ['youtube', ['Ютуб', 'Название канала YouTube']],
    ['vk', ['ВКонтакте', 'В контакте (при наличии)']],
    ['ok', ['ОК', 'Одноклассники']],
    ['whatsapp', ['Ватсап', 'WhatsApp нөмірі']],
    ['x', ['X (Twitter)', 'Твиттер', 'Х']],
    [
      null,
      [
        '№ п/п',
        'Р/с',
        'Эл. почта',
        'e-mail',
        'Электрондық поштасы',
        'ИИН',
        'Мекенжайы',
        'Ауданы, м2',
        'Примечание',
        'ФИО руководителя',
        'Басшының аты-жөні',
        'Телефон директора',
        'БИН учредителя',
        'Наименование должности',
        'Количество подписчиков Instagram',
        'Instagram жазылушылар саны',
        'Дата создания аккаунта Instagram',
        'Ссылка на публикацию в Instagram',
        'Instagram, Facebook',
        'Вид деятельности',
        'Форма собственности',
        'Реестр учреждений на 1 января',
        'Перечень организаций культуры',
        'Аккаунты',
        'Год основания',
        'Музей',
        'Наименование на русском и казахском языках',
        'Адрес (район, улица)',
        'Наименование мероприятия',
        '',
      ],
    ],
  ])('%s', (column, heads) => {
    expect(columnsOf(heads)).toEqual(heads.map(() => column))
  })

  it('what says its language comes before what says none', () => {
    const header = readHeader({ cells: ['Наименование', 'Наименование (рус)', 'БИН', 'Атауы'], words })
    expect([...(header ?? [])]).toEqual([
      [1, 'nameRu'],
      [2, 'bin'],
      [3, 'nameKk'],
    ])
  })
})

describe('a header of several storeys', () => {
  const museum = ['1', 'Өлке', 'Край', '940140000385', '@a_b', 'жоқ']
  const wanted = '1 nameKk, 2 nameRu, 3 bin, 4 instagram, 5 facebook'

  it.each<[string, string[][], number]>([
    [
      'two',
      [
        ['№', 'Наименование', '', 'БИН', 'Аккаунты', ''],
        ['', 'на казахском', 'на русском', '', 'Instagram', 'Facebook'],
      ],
      2,
    ],
    [
      'two, each cell filled',
      [
        ['№', 'Наименование', 'Наименование', 'БИН', 'Аккаунты', 'Аккаунты'],
        ['№', 'на казахском языке', 'на русском языке', 'БИН', 'Instagram', 'Facebook'],
      ],
      2,
    ],
    [
      'two below a title, with numbers of columns',
      [
        ['Реестр сайтов учреждений'],
        ['', 'на 1 июня 2026 года'],
        ['Р/с', 'Мекеменің атауы', '', 'БСН', 'Парақшалары', ''],
        ['', 'қазақша', 'орысша', '', 'Инстаграм', 'Фейсбук'],
        ['1', '2', '3', '4', '5', '6'],
      ],
      5,
    ],
    [
      'three',
      [
        ['№', 'Сведения об организации', '', '', 'Аккаунты', ''],
        ['', 'Наименование', '', 'БИН', 'Соцсети', ''],
        ['', 'каз', 'рус', '', 'Instagram', 'Facebook'],
      ],
      3,
    ],
    [
      'one, with a group over the accounts only',
      [
        ['', '', '', '', 'Аккаунты'],
        ['№', 'Атауы', 'Наименование', 'БСН', 'Instagram', 'Facebook'],
      ],
      2,
    ],
    [
      'one, below a title that stands in the middle',
      [
        ['', 'Реестр сайтов учреждений'],
        ['№', 'Атауы', 'Наименование', 'БСН', 'Instagram', 'Facebook'],
      ],
      2,
    ],
  ])('%s', (_name, rows, below) => {
    expect(found(...rows, museum)).toEqual([wanted, below])
  })

  it('a group says whose its columns are', () => {
    const rows = [
      ['Атауы (қаз)', 'Атауы (рус)', 'Руководитель', '', 'Вышестоящая организация', '', 'Instagram', ''],
      ['', '', 'ФИО', 'телефон', 'наименование', 'БИН', 'ссылка', 'подписчиков'],
      ['Өлке', 'Край', 'А.', '123', 'Отдел', '', '@a_b', '12'],
    ]
    expect(found(...rows)).toEqual(['0 nameKk, 1 nameRu, 4 parent, 6 instagram', 2])
  })

  it('the first institution is none of it', () => {
    const heads = ['Наименование (каз)', 'Наименование (рус)', 'Вид', 'Соцсети']
    const plain = '0 nameKk, 1 nameRu, 2 kind'
    expect(found(heads, ['Өлке', 'Край', 'Музей', 'instagram.com/a_b'])).toEqual([plain, 1])
    expect(found(heads, ['', '', '', 'Instagram'], ['Өлке', 'Край', 'Музей'])[0]).toBe(
      `${plain}, 3 instagram`,
    )
    expect(found(heads, ['Музейлер'], ['Өлке', 'Край', 'Музей'])).toEqual([plain, 1])
    expect(found(['Атауы', 'Түрі'], ['1', '2'], ['Өлке', 'Музей'])).toEqual(['0 nameKk, 1 kind', 1])
  })

  it('without a name, or behind fifteen rows of a title, there is none', () => {
    expect(found(['БИН', 'Телефон'], ['', ''])).toEqual(['', 0])
    expect(found(...Array.from({ length: 15 }, () => ['a']), ['Атауы', 'БСН'])).toEqual(['', 0])
  })
})
