import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '#/domain/calendar/zone.ts'
import type { Row, Sheet } from './cells.ts'
import { xlsxBytes } from './xlsx.ts'

const sheetOf = ({
  rows,
  name = 'Есеп',
  heads = ['A'],
}: {
  rows: Row[]
  name?: string
  heads?: string[]
}): Sheet => ({
  name,
  columns: heads.map((head) => ({ head, width: 20 })),
  rows,
})

async function readBack(sheets: Sheet[]): Promise<ExcelJS.Workbook> {
  const pieces: Uint8Array[] = []
  for await (const piece of xlsxBytes(sheets)) pieces.push(piece)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Buffer.concat(pieces) as never)
  return workbook
}

function firstOf(workbook: ExcelJS.Workbook): ExcelJS.Worksheet {
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}

async function cellOf(cell: Row[number]): Promise<ExcelJS.Cell> {
  const workbook = await readBack([sheetOf({ rows: [[cell]] })])
  return firstOf(workbook).getCell('A2')
}

describe('cells', () => {
  it.each(['=1+1', '+7 700', '-5', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://evil.kz";"x")'])(
    'keeps %j a text',
    async (text) => {
      const cell = await cellOf(text)
      expect(cell.type).toBe(ExcelJS.ValueType.String)
      expect(cell.value).toBe(text)
      expect(cell.numFmt).toBe('@')
    },
  )

  it('writes numbers, shares and nothing as what they are', async () => {
    const sheet = firstOf(
      await readBack([sheetOf({ rows: [[12.5, { share: 0.64 }, null, '']], heads: ['A', 'B', 'C', 'D'] })]),
    )
    expect(sheet.getCell('A2').value).toBe(12.5)
    expect(sheet.getCell('B2').value).toBe(0.64)
    expect(sheet.getCell('B2').numFmt).toBe('0%')
    expect(sheet.getCell('C2').type).toBe(ExcelJS.ValueType.Null)
    expect(sheet.getCell('D2').type).toBe(ExcelJS.ValueType.Null)
  })

  it('writes a day as a date of that day', async () => {
    const cell = await cellOf({ day: calendarDate('2026-12-22') })
    expect(cell.type).toBe(ExcelJS.ValueType.Date)
    expect(cell.value).toEqual(new Date('2026-12-22T00:00:00Z'))
    expect(cell.numFmt).toBe('dd.mm.yyyy')
  })

  it('writes an instant as the clocks of Almaty show it', async () => {
    const cell = await cellOf({ at: new Date('2026-12-22T19:30:00Z') })
    expect(cell.value).toEqual(new Date('2026-12-23T00:30:00Z'))
    expect(cell.numFmt).toBe('dd.mm.yyyy hh:mm')
  })

  it('shows a day before Excel can count as a text', async () => {
    expect((await cellOf({ day: calendarDate('1896-05-01') })).value).toBe('01.05.1896')
  })

  it('makes an address open, and shows it as it was', async () => {
    const cell = await cellOf({ link: 'https://петропавловск.news/статья?a=1&b=2' })
    expect(cell.text).toBe('https://петропавловск.news/статья?a=1&b=2')
    expect(cell.hyperlink).toMatch(/^https:\/\/xn--80aeaj2aesddcjte\.news\/%D1/)
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not a link', `https://a.kz/${'x'.repeat(3000)}`])(
    'opens nothing for %j',
    async (link) => {
      const cell = await cellOf({ link })
      expect(cell.type).toBe(ExcelJS.ValueType.String)
      expect(cell.value).toBe(link)
    },
  )

  it('drops what XML cannot carry, and keeps Excel from reading an escape', async () => {
    // The reader here, unlike Excel, leaves such escapes of inline strings as they stand.
    expect((await cellOf('a\u0000b\ud800c & <d> "e" _x0041_')).value).toBe(
      'ab\ufffdc & <d> "e" _x005F_x0041_',
    )
  })

  it('drops what a reader cannot see', async () => {
    expect((await cellOf('қоңырау\u0007 жол\vүзілісі\u009f \u202Eтерс')).value).toBe(
      'қоңырау жол\nүзілісі терс',
    )
  })

  it('cuts a text that no cell can hold', async () => {
    const text = String((await cellOf('ә'.repeat(40_000))).value)
    expect(text).toHaveLength(32_767)
    expect(text.endsWith('ә…')).toBe(true)
  })
})

describe('sheets', () => {
  it('keeps the head in sight, in print and with filters', async () => {
    const workbook = await readBack([sheetOf({ rows: [['x', 'y']], heads: ['Мекеме', '=Сілтеме'] })])
    const sheet = firstOf(workbook)
    expect(sheet.getRow(1).values).toEqual([undefined, 'Мекеме', '=Сілтеме'])
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet.autoFilter).toBe('A1:B2')
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '1:1' })
    expect(sheet.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0 })
    expect(sheet.getColumn(1).width).toBe(20)
  })

  it('gives names that Excel takes', async () => {
    const names = ["'Отчёт [1]: а/б?'", 'Очень длинное имя листа, которое не помещается', '', 'Есеп', 'есеп']
    const workbook = await readBack(names.map((name) => sheetOf({ rows: [], name })))
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Отчёт  1   а б',
      'Очень длинное имя листа, которо',
      '3',
      'Есеп',
      'есеп (5)',
    ])
  })

  it('keeps the links of each sheet apart', async () => {
    const workbook = await readBack([
      sheetOf({ name: 'a', rows: [[{ link: 'https://a.kz/1' }], [{ link: 'https://a.kz/2' }]] }),
      sheetOf({ name: 'b', rows: [[{ link: 'https://b.kz/1' }]] }),
    ])
    expect(workbook.worksheets.map((sheet) => sheet.getCell('A2').hyperlink)).toEqual([
      'https://a.kz/1',
      'https://b.kz/1',
    ])
    expect(firstOf(workbook).getCell('A3').hyperlink).toBe('https://a.kz/2')
  })
})

describe('the stream', () => {
  it('pulls rows no faster than they are read, and lets go of them when the reader leaves', async () => {
    let pulled = 0
    let closed = false
    async function* rows(): AsyncGenerator<Row> {
      try {
        for (; pulled < 200_000; pulled += 1) yield [`${pulled} ${Math.sin(pulled)}`]
      } finally {
        closed = true
      }
      await Promise.resolve()
    }
    const bytes = xlsxBytes([{ name: 'a', columns: [{ head: 'a', width: 9 }], rows: rows() }])
    let read = 0
    for await (const piece of bytes) {
      read += piece.length
      if (read > 100_000) break
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(pulled).toBeLessThan(40_000)
    expect(closed).toBe(true)
  })

  it('ends in the error that its rows end in', async () => {
    async function* rows(): AsyncGenerator<Row> {
      yield ['a']
      throw await Promise.resolve(new Error('the database went away'))
    }
    const whole = async () => {
      for await (const piece of xlsxBytes([{ name: 'a', columns: [{ head: 'a', width: 9 }], rows: rows() }]))
        void piece
    }
    await expect(whole()).rejects.toThrow('the database went away')
  })
})
