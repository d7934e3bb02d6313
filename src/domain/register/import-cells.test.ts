import { describe, expect, it } from 'vitest'
import { type Epoch, readDay } from './import-date.ts'
import { readHeader, type ImportWords } from './import-header.ts'
import { readRow } from './import-row.ts'
import type { RawRow } from './raw-row.ts'
import { readWorkWeek } from './import-week.ts'
import { nameKey } from './name-key.ts'

const words: ImportWords = {
  columns: new Map([
    [nameKey('Толық атауы (қазақша)'), 'nameKk'],
    [nameKey('Полное название (на русском)'), 'nameRu'],
    [nameKey('Телефон'), 'phone'],
    [nameKey('Instagram'), 'instagram'],
    [nameKey('Дата открытия'), 'openedOn'],
    [nameKey('Дата закрытия'), 'closedOn'],
  ]),
  kinds: new Map([[nameKey('Мұражай'), 'museum']]),
  examples: new Set([nameKey('Үлгі: музей')]),
}

describe('a day', () => {
  it.each<[string, string | null]>([
    ['01.09.2020', '2020-09-01'],
    ['1.9.2020', '2020-09-01'],
    ['01/09/2020', '2020-09-01'],
    ['01.09.2020 г.', '2020-09-01'],
    ['2020-09-01', '2020-09-01'],
    ['2020-09-01T00:00:00', '2020-09-01'],
    ['44075', '2020-09-01'],
    ['44075.5', '2020-09-01'],
    ['2020/9/1', '2020-09-01'],
    ['01.09.2020г.', '2020-09-01'],
    ['01.09.2020 0:00:00', '2020-09-01'],
    ['1 сентября 2020 г.', '2020-09-01'],
    ['«1» сентября 2020 года', '2020-09-01'],
    ['2020 жылғы 1 қыркүйек', '2020-09-01'],
    ['1 қыркүйек 2020 ж.', '2020-09-01'],
    ['1 сентября 2020 – 2 мая 2021', null],
    ['сентябрь 2020', null],
    ['приказ № 5 от 1 сентября 2020', null],
    ['6/2/2020', '2020-02-06'],
    ['12/25/2020', null],
    ['29.02.2020', '2020-02-29'],
    ['29.02.2021', null],
    ['1990', null],
    ['01.09.20', null],
    ['весной 2020', null],
    ['999999', null],
    ['', null],
  ])('%j is %s', (text, day) => {
    expect(readDay({ text, epoch: 1900 })).toBe(day)
  })

  it('counts from 1904 where the workbook does', () => {
    const epoch: Epoch = 1904
    expect(readDay({ text: '42613', epoch })).toBe('2020-09-01')
  })
})

describe('a work week', () => {
  it.each<[string, number[] | null]>([
    ['пн-пт', [1, 2, 3, 4, 5]],
    ['вт – вс', [2, 3, 4, 5, 6, 7]],
    ['Дс–Жм', [1, 2, 3, 4, 5]],
    ['сейсенбі–жексенбі, дүйсенбі демалыс', [2, 3, 4, 5, 6, 7]],
    ['с понедельника по пятницу', [1, 2, 3, 4, 5]],
    ['Mon, Wed; Fri', [1, 3, 5]],
    ['сенбі–сәрсенбі', [1, 2, 3, 6, 7]],
    ['пн. ср. пт.', [1, 3, 5]],
    ['1-6', [1, 2, 3, 4, 5, 6]],
    ['1,2,3', [1, 2, 3]],
    ['демалыссыз', [1, 2, 3, 4, 5, 6, 7]],
    ['без выходных', [1, 2, 3, 4, 5, 6, 7]],
    ['как обычно', null],
    ['8', null],
    ['выходной', null],
  ])('%j is %j', (text, days) => {
    expect(readWorkWeek(text)).toEqual(days)
  })
})

describe('a header', () => {
  it('stands in any order, with columns that nobody knows between', () => {
    const header = readHeader({ cells: ['№', 'БИН', 'полное НАЗВАНИЕ (на русском)', '?'], words })
    expect([...(header ?? [])]).toEqual([
      [1, 'bin'],
      [2, 'nameRu'],
    ])
  })

  it.each([
    [['Реестр учреждений на 1 января']],
    [['БИН', 'Телефон']],
    [['Полное название (на русском)', 'Полное название (на русском)']],
    [[]],
  ])('%j is none', (cells) => {
    expect(readHeader({ cells, words })).toBeNull()
  })
})

describe('a row', () => {
  const heads = [
    'Толық атауы (қазақша)',
    'Тип',
    'БИН',
    'Телефон',
    'Instagram',
    'Дата открытия',
    'Дата закрытия',
  ]
  const read = (cells: string[], faults: RawRow['faults'] = []) => {
    const header = readHeader({ cells: heads, words })
    if (!header) throw new Error('no header')
    return readRow({ row: { number: 9, cells, faults }, header, words, epoch: 1900 })
  }
  const errors = (cells: string[], faults: RawRow['faults'] = []) =>
    read(cells, faults)?.errors.map(({ column, code }) => `${column}: ${code}`)

  it('is understood cell by cell', () => {
    const row = read([
      ' «Өлке»\u202E музейі\u0000 ',
      'мұражай',
      '20240000555',
      "'+7 7152 46",
      '@a, @b\n@A',
      '44075',
    ])
    expect(row?.errors).toEqual([])
    expect(row?.values).toEqual({
      nameKk: '«Өлке» музейі',
      kind: 'museum',
      bin: '020240000555',
      phone: '+7 7152 46',
      openedOn: '2020-09-01',
      accounts: [
        { platform: 'instagram', handle: 'a' },
        { platform: 'instagram', handle: 'b' },
      ],
    })
  })

  it.each<[string, string[], string[]]>([
    ['letters of another alphabet', ['?аза?стан м?ражайы'], ['nameKk: letters_lost']],
    ['a kind', ['a', 'Киоск'], ['kind: kind_unknown']],
    ['a check digit', ['a', '', '020240000556'], ['bin: bin_wrong']],
    ['a rounded number', ['a', '', '9,4014E+11'], ['bin: bin_rounded']],
    ['a telephone', ['a', '', '', 'бар'], ['phone: phone_wrong']],
    ['an account of another platform', ['a', '', '', '', 'https://t.me/a'], ['instagram: account_unclear']],
    ['a day', ['a', '', '', '', '', 'весной'], ['openedOn: date_wrong']],
    [
      'closed before opened',
      ['a', '', '', '', '', '02.01.2020', '02.01.2020'],
      ['closedOn: closed_before_opened'],
    ],
    ['a name of 501 characters', ['a'.repeat(501)], ['nameKk: too_long']],
  ])('%s', (_name, cells, expected) => {
    expect(errors(cells)).toEqual(expected)
  })

  it('a fault of a cell is the only thing said of it', () => {
    expect(errors(['x', '#N/A'], [{ place: 1, code: 'error_value' }])).toEqual(['kind: error_value'])
  })

  it('empty ones and the example are none', () => {
    expect(read(['', ' ', '\u0000'])).toBeNull()
    expect(read(['үлгі: МУЗЕЙ', 'Мұражай'])).toBeNull()
  })

  it('what is of the table is no institution', () => {
    const total = [['Барлығы / Всего', '', '1'], ['Итого:'], ['Жиыны', '12'], ['Всего организаций']]
    for (const cells of total) expect(read(cells)).toBeNull()
    expect(read(heads)).toBeNull()
    expect(read(['1', '2', '3', '4', '5'])).toBeNull()
    expect(read(['', '', '5'])).toBeNull()
    expect(read(['Барлығы бірге театры'])).not.toBeNull()
    expect(read(['Всего', '', '020240000555'])).not.toBeNull()
  })

  it('«нет» and «—» leave empty what may be empty, and a name is a name', () => {
    const row = read(['Нет', '', 'жоқ', 'нет', '—', 'не указана', '-'])
    expect(row?.errors).toEqual([])
    expect(row?.values).toEqual({ nameKk: 'Нет', accounts: [] })
    expect(errors(['a', '—'])).toEqual(['kind: kind_unknown'])
  })

  it('a БИН that a formula gives is proven by its check digit, nothing else is', () => {
    const formula = (place: number) => [{ place, code: 'formula' as const }]
    expect(read(['a', '', '020240000555'], formula(2))?.values.bin).toBe('020240000555')
    expect(errors(['a', '', '020240000556'], formula(2))).toEqual(['bin: formula'])
    expect(errors(['a', '', '', '+7 7152'], formula(3))).toEqual(['phone: formula'])
    expect(read(['', '', ''], formula(3))).toBeNull()
  })

  it('a telephone in powers of ten has lost its digits', () => {
    expect(errors(['a', '', '', '7,715E+10'])).toEqual(['phone: phone_wrong'])
  })

  it('half of a character is replaced, markup stays text', () => {
    const row = read([`<img src=x onerror=alert(1)> \uD800 «музей»`])
    expect(row?.values.nameKk).toContain('<img src=x onerror=alert(1)>')
    expect(row?.values.nameKk?.isWellFormed()).toBe(true)
  })
})
