import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { calendarDate } from '#/domain/calendar/zone.ts'
import type { Cell, Row } from './cells.ts'
import { csvBytes } from './csv.ts'

async function textOf(sheets: { name: string; heads: string[]; rows: Row[] }[]): Promise<string> {
  const pieces: Uint8Array[] = []
  const all = sheets.map(({ name, heads, rows }) => ({
    name,
    columns: heads.map((head) => ({ head, width: 9 })),
    rows,
  }))
  for await (const piece of csvBytes(all)) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

async function fieldOf(cell: Cell): Promise<string> {
  const text = await textOf([{ name: 'a', heads: ['a', 'b'], rows: [[cell, 'end']] }])
  const rows: string[][] = parse(text, { bom: true, delimiter: ';', relax_column_count: true })
  return rows[1]?.[0] ?? ''
}

it('opens in Excel: mark, semicolons, CRLF', async () => {
  const text = await textOf([{ name: 'a', heads: ['Мекеме', 'n'], rows: [['Қ; "Ә"', 1]] }])
  expect(text).toBe('\uFEFFМекеме;n\r\n"Қ; ""Ә""";1\r\n')
})

it.each(['=1+1', '+7', '-5', '@a', '\t=1', '\r=1', '\n=1', '＝1', '=1";=2'])(
  'makes no formula of %j',
  async (text) => {
    expect(await fieldOf(text)).toBe(`'${text}`)
    expect(await fieldOf({ link: text })).toBe(`'${text}`)
  },
)

it.each<[Cell, string]>([
  [-5.25, '-5,25'],
  [{ share: 0.9954 }, '99,5%'],
  [{ day: calendarDate('2026-12-22') }, '22.12.2026'],
  [{ at: new Date('2026-12-22T19:30:00Z') }, '23.12.2026 00:30'],
  [{ link: 'https://a.kz/?x=1;y=2' }, 'https://a.kz/?x=1;y=2'],
  ['a\r\nb', 'a\r\nb'],
  ['қоңырау\u0007 жол\vүзілісі \ud800', 'қоңырау жол\nүзілісі \ufffd'],
  [null, ''],
])('writes %j', async (cell, text) => {
  expect(await fieldOf(cell)).toBe(text)
})

it('puts several sheets one under another, each under its name', async () => {
  const text = await textOf([
    { name: 'Один', heads: ['a'], rows: [[1]] },
    { name: '=Два', heads: ['b'], rows: [] },
  ])
  expect(text).toBe('\uFEFFОдин\r\na\r\n1\r\n\r\n"\'=Два"\r\nb\r\n')
})
