import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { RawRow } from '#/domain/register/raw-row.ts'
import { csvBytes } from '#/integrations/table-out/csv.ts'
import { xlsxBytes } from '#/integrations/table-out/xlsx.ts'
import { type PackageParts, workbookParts, zipOf } from '../../../tests/setup/xlsx-package.ts'
import { openTable } from './open-table.ts'
import { meterOf, unpack } from './zip.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function read(bytes: Buffer, mediaType = XLSX): Promise<RawRow[]> {
  const rows: RawRow[] = []
  const table = await openTable({ bytes, mediaType })
  for await (const row of table.rows()) rows.push(row)
  return rows
}
const csv = (text: string | Buffer) => read(Buffer.from(text as string), 'text/csv')
const cells = (rows: RawRow[]) => rows.map((row) => row.cells)

const zip = (parts: PackageParts) => zipOf({ parts })
const workbook = (given: Parameters<typeof workbookParts>[0]) => zip(workbookParts(given))
const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`

describe('a workbook', () => {
  it('of our own writing', async () => {
    const columns = ['a', 'b'].map((head) => ({ head, width: 9 }))
    const rows = [
      ['«Өлкетану» & <b>музей</b>', { day: '2026-12-22' as never }],
      [null, '020240000555'],
    ]
    const bytes = await buffer(Readable.from(xlsxBytes([{ name: 'x', columns, rows }])))
    expect(cells(await read(bytes))).toEqual([
      ['a', 'b'],
      ['«Өлкетану» & <b>музей</b>', '46378'],
      ['', '020240000555'],
    ])
  })

  it('of another program: rich text, numbers, errors, formulas, gaps', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('a')
    sheet.addRow(['x', { richText: [{ text: 'Өл' }, { text: 'ке', font: { bold: true } }] }, 940140000385])
    sheet.getCell('B4').value = { formula: 'A1&"!"', result: 'x!' }
    sheet.getCell('C4').value = { error: '#N/A' }
    const rows = await read(Buffer.from(await book.xlsx.writeBuffer()))
    expect(rows).toEqual([
      { number: 1, cells: ['x', 'Өлке', '940140000385'], faults: [] },
      {
        number: 4,
        cells: ['', 'x!', '#N/A'],
        faults: [
          { place: 1, code: 'formula' },
          { place: 2, code: 'error_value' },
        ],
      },
    ])
  })

  it('takes the first visible sheet, whole numbers written in powers, the days of old Macs', async () => {
    const bytes = workbook({
      pr: '<workbookPr date1904="1"/>',
      strings: '<si><t xml:space="preserve"> Ө </t><rPh><t>reading</t></rPh></si>',
      sheet: `<x:worksheet xmlns:x="y"><x:dimension ref="A1:B7"/><x:sheetData><x:row r="7"><x:c r="A7" t="s"><x:v>0</x:v></x:c><x:c r="B7"><x:v>9.40140000385E11</x:v></x:c><x:c t="inlineStr"><x:is><x:t>in</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    })
    const table = await openTable({ bytes, mediaType: XLSX })
    const rows = []
    for await (const row of table.rows()) rows.push(row)
    expect(rows).toEqual([{ number: 7, cells: [' Ө ', '940140000385', 'in'], faults: [] }])
    expect([table.epoch, table.about()]).toEqual([1904, 7])
  })

  it('cuts a cell that is too long and says so', async () => {
    const [row] = await read(
      workbook({ sheet: sheetOf(`<row r="1"><c r="A1" t="str"><v>${'a'.repeat(70_000)}</v></c></row>`) }),
    )
    expect(row?.cells[0]).toHaveLength(2001)
    expect(row?.faults).toEqual([{ place: 0, code: 'too_long' }])
  })

  it('is read as it is: markup stays text, no reference leads out', async () => {
    const [row] = await read(
      workbook({
        sheet: sheetOf('<row><c t="str"><v>&lt;script&gt;&amp;#x41; &#x441;&unknown;</v></c></row>'),
      }),
    )
    expect(row?.cells).toEqual(['<script>&#x41; с&unknown;'])
  })
})

describe('a hostile workbook', () => {
  it.each([
    ['too_big', () => workbook({ sheet: Buffer.alloc(260 * 1024 * 1024, ' ') })],
    ['too_big', () => workbook({ sheet: sheetOf(''), strings: '<si></si>'.repeat(600_001) })],
    ['entities', () => workbook({ sheet: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' })],
    ['too_many_columns', () => workbook({ sheet: sheetOf('<row><c r="ALL1" t="str"><v>a</v></c></row>') })],
    ['damaged', () => workbook({ sheet: Buffer.from([0x3c, 0x61, 0xff, 0xfe, 0x3e]) })],
    ['damaged', () => workbook({ sheet: 'a' }).subarray(0, 300)],
    ['damaged', () => Buffer.from('PK\u0003\u0004')],
    ['not_a_table', () => zip({ 'word/document.xml': '<a/>' })],
    ['encrypted', () => zip({ EncryptedPackage: 'a' })],
  ])('is refused with %s', async (why, make) => {
    await expect(read(make())).rejects.toMatchObject({ code: 'table_refused', details: { why } })
  })

  it('that says it is small is stopped while it unpacks', async () => {
    const part = { method: 8, packed: deflateRawSync(Buffer.alloc(4 * 1024 * 1024, ' ')) }
    let seen = 0
    const unpacking = async () => {
      for await (const chunk of unpack({ part, meter: meterOf(1024 * 1024) })) seen += chunk.length
    }
    await expect(unpacking()).rejects.toMatchObject({ details: { why: 'too_big' } })
    expect(seen).toBeLessThanOrEqual(1024 * 1024)
  })

  it('whatever bytes stand in it, is refused or read, and never anything else', async () => {
    const whole = workbook({ sheet: sheetOf('<row><c t="str"><v>a</v></c></row>') })
    let seed = 7
    const next = (limit: number) => (seed = (seed * 16_807) % 2_147_483_647) % limit
    for (let round = 0; round < 150; round += 1) {
      const bytes = Buffer.from(whole)
      for (let change = 0; change < 4; change += 1) bytes[next(bytes.length)] = next(256)
      const outcome = await read(bytes).catch((error: unknown) => error)
      if (!Array.isArray(outcome)) expect(outcome).toMatchObject({ code: 'table_refused' })
    }
  })

  it('a thousand formatted blanks are an empty row', async () => {
    const blanks = Array.from({ length: 1000 }, () => '<c s="1"/>').join('')
    expect(await read(workbook({ sheet: sheetOf(`<row>${blanks}</row>`) }))).toEqual([])
  })
})

describe('CSV', () => {
  const table = 'Атауы;БСН\r\n"«Өлке»; ""музей""";020240000555\r\n\r\n;\r\nҚала;1\r\n'
  const expected = [
    ['Атауы', 'БСН'],
    ['«Өлке»; "музей"', '020240000555'],
    ['Қала', '1'],
  ]
  const utf16be = Buffer.from(`\uFEFF${table}`, 'utf16le').swap16()
  it.each([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${table}`)],
    ['UTF-16', Buffer.from(`\uFEFF${table}`, 'utf16le')],
    ['UTF-16, the other way round', utf16be],
    ['commas', Buffer.from(table.replaceAll(';', ',').replace('»,', '»;'))],
    ['tabs', Buffer.from(table.replaceAll(';', '\t').replace('»\t', '»;'))],
    ['a line that names the separator', Buffer.from(`sep=;\r\n${table}`)],
  ])('%s', async (_name, bytes) => {
    expect(cells(await csv(bytes))).toEqual(expected)
  })

  it('windows-1251, numbered as a spreadsheet numbers rows', async () => {
    const bytes = Buffer.from([0xcc, 0xf3, 0xe7, 0xe5, 0xe9, 0x3b, 0x31, 0x0d, 0x0a, 0x0d, 0x0a, 0x32])
    expect(await csv(bytes)).toEqual([
      { number: 1, cells: ['Музей', '1'], faults: [] },
      { number: 3, cells: ['2'], faults: [] },
    ])
  })

  it('takes off what an export sets before a text like a formula', async () => {
    const columns = [{ head: 'a', width: 9 }]
    const rows = [['+7 7152'], ['@museum'], ["'a'"]]
    const bytes = await buffer(Readable.from(csvBytes([{ name: 'x', columns, rows }])))
    expect(cells(await csv(bytes))).toEqual([['a'], ...rows])
  })

  it.each([
    ['too_many_columns', `${';'.repeat(999)}a\n`],
    ['damaged', 'a;"b\nc'],
    ['too_big', `a;"${'b'.repeat(300_000)}\n`],
  ])('hostile: %s', async (why, text) => {
    await expect(csv(text)).rejects.toMatchObject({ code: 'table_refused', details: { why } })
  })

  it('empty, blank and strange bytes give rows or none', async () => {
    expect(await csv('')).toEqual([])
    expect(await csv('\n\n ; ;\n')).toEqual([])
    expect(cells(await csv('a\u0000b;\u202Ec\n'))).toEqual([['a\u0000b', '\u202Ec']])
  })
})

it('what is no table is refused', async () => {
  const refused = read(Buffer.from('%PDF'), 'application/pdf')
  await expect(refused).rejects.toMatchObject({ details: { why: 'not_a_table' } })
})
