import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { RawRow } from '#/domain/register/raw-row.ts'
import { xlsxBytes } from '#/integrations/table-out/xlsx.ts'
import {
  type PackageParts,
  relation,
  sheetXml,
  workbookParts,
  zipOf,
} from '../../../tests/setup/xlsx-package.ts'
import { openTable } from './open-table.ts'
import { meterOf, unpack } from './zip.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function read(bytes: Buffer, mediaType = XLSX): Promise<RawRow[]> {
  const rows: RawRow[] = []
  const table = await openTable({ bytes, mediaType })
  for await (const row of table.rows()) rows.push(row)
  return rows
}
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

describe('a workbook of another writer', () => {
  const parts = workbookParts({
    sheet: sheetOf('<row><c t="s"><v>0</v></c><c><v>940140000385</v></c></row>'),
    strings: '<si><t>Өлке</t></si>',
  })
  const moved = (names: Record<string, string>, edit = (xml: string) => xml) =>
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [names[name] ?? name, edit(xml as string)]))
  const root = relation({ id: 'rId1', type: 'officeDocument', target: '/Book.xml' })

  it.each<[string, () => Buffer]>([
    ['names in another case', () => zip(moved({ 'xl/sharedStrings.xml': 'xl/SharedStrings.xml' }))],
    [
      'all names in another case',
      () => zip(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name.toUpperCase(), xml]))),
    ],
    [
      'slashes of Windows',
      () =>
        zip(
          Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name.replaceAll('/', '\\'), xml])),
        ),
    ],
    ['sizes in 64 bits', () => zipOf({ parts, long: true })],
    [
      'names with a code',
      () =>
        zip(
          moved({ 'xl/worksheets/sheet1.xml': 'xl/worksheets/лист 1.xml' }, (xml) =>
            xml.replace('sheets/sheet1.xml', `sheets/${encodeURIComponent('лист 1')}.xml`),
          ),
        ),
    ],
    [
      'a workbook that lies elsewhere',
      () =>
        zip({
          ...moved(
            { 'xl/workbook.xml': 'Book.xml', 'xl/_rels/workbook.xml.rels': '_rels/Book.xml.rels' },
            (xml) => xml.replace('"worksheets/', '"xl/worksheets/'),
          ),
          '_rels/.rels': `<Relationships>${root}</Relationships>`,
        }),
    ],
    [
      'parts in UTF-16',
      () =>
        zip(
          Object.fromEntries(
            Object.entries(parts).map(([name, xml]) => [
              name,
              Buffer.from(`\uFEFF${xml as string}`, 'utf16le'),
            ]),
          ),
        ),
    ],
    [
      'strings that no list names',
      () => zip(moved({}, (xml) => xml.replace(/<Relationship Id="rId2"[^>]*>/, ''))),
    ],
  ])('%s', async (_name, make) => {
    expect(cells(await read(make()))).toEqual([['Өлке', '940140000385']])
  })

  it('numbers, escapes, readings of letters, references of other letters', async () => {
    const sheet = sheetOf(
      [
        '<row><c><v>9.40140000385E11</v></c><c><v>940140000385.0</v></c><c><v> 020240000555\n</v></c><c><v>7.715E10</v></c><c><v>1.5</v></c></row>',
        '<row><c t="str"><v>Өлке_x0009_</v></c><c t="inlineStr"><is><r><t>Му</t></r><r><t>зей</t></r><rPh><t>x</t></rPh></is></c><c t="s"><v>0</v></c></row>',
        '<row><c r="$b$3" t="str"><v>a</v></c><c r="c3" t="str"><v>b</v></c></row>',
      ].join(''),
    )
    expect(cells(await read(workbook({ sheet, strings: '<si><t>a_x005F_x0009_b_X0009_</t></si>' })))).toEqual(
      [
        ['940140000385', '940140000385', '020240000555', '77150000000', '1.5'],
        ['Өлке\t', 'Музей', 'a_x0009_b_X0009_'],
        ['', 'a', 'b'],
      ],
    )
  })

  it('a formula that computes nothing is its text, one that leads somewhere has its address', async () => {
    const formula = (text: string, rest = '<v></v>') => `<c t="str"><f>${text}</f>${rest}</c>`
    const [row] = await read(
      workbook({
        sheet: sheetOf(
          `<row>${formula('"940140000385"')}${formula('T("020240000555")')}${formula('HYPERLINK("https://t.me/a","арна")')}${formula('IF(A9="","",A9)')}${formula('A1&amp;"!"', '<v>x!</v>')}<c><f>A1</f></c></row>`,
        ),
      }),
    )
    expect(row).toEqual({
      number: 1,
      cells: ['940140000385', '020240000555', 'арна', '', 'x!', ''],
      faults: [
        { place: 4, code: 'formula' },
        { place: 5, code: 'formula' },
      ],
      links: [{ place: 2, address: 'https://t.me/a' }],
    })
  })

  it('a cell that is a link has its address', async () => {
    const external = (id: string, target: string) =>
      relation({ id, type: 'hyperlink', target }).replace('/>', ' TargetMode="External"/>')
    const sheet =
      '<worksheet><sheetData><row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2" t="str"><v>ссылка</v></c></row></sheetData><hyperlinks><hyperlink ref="B2:B3" r:id="rId7"/><hyperlink ref="A2" location="Лист2!A1"/></hyperlinks></worksheet>'
    const rels = `<Relationships>${external('rId7', 'https://t.me/a')}</Relationships>`
    const bytes = zip({ ...workbookParts({ sheet }), 'xl/worksheets/_rels/sheet1.xml.rels': rels })
    expect(await read(bytes)).toEqual([
      { number: 2, cells: ['a', 'ссылка'], faults: [], links: [{ place: 1, address: 'https://t.me/a' }] },
    ])
  })

  it('texts that are empty keep their numbers, one that is not there is empty', async () => {
    const cell = (number: number) => `<c t="s"><v>${number}</v></c>`
    const sheet = sheetOf(`<row>${[0, 1, 2, 3, -1].map(cell).join('')}<c t="str"><v>z</v></c></row>`)
    const strings = '<si/><si><t>b</t></si><si><t/></si><si><r><t>d</t></r></si>'
    expect(cells(await read(workbook({ sheet, strings })))).toEqual([['', 'b', '', 'd', '', 'z']])
  })

  it('the register may stand behind a page of instructions, a chart or a hidden sheet', async () => {
    const lists = (xml: string) =>
      xml
        .replace(
          '</sheets>',
          '<sheet name="c" sheetId="3" r:id="rId3"/><sheet name="b" sheetId="4" r:id="rId4"/></sheets>',
        )
        .replace(
          '</Relationships>',
          `${relation({ id: 'rId3', type: 'chartsheet', target: 'c.xml' })}${relation({ id: 'rId4', type: 'worksheet', target: 'b.xml' })}</Relationships>`,
        )
    const book = moved({}, lists)
    const table = sheetXml([{ cells: ['Атауы', 'БСН'] }, { cells: ['Өлке', '1'] }])
    expect(cells(await read(zip({ ...book, 'xl/c.xml': '<chartsheet/>', 'xl/b.xml': table })))).toEqual([
      ['Атауы', 'БСН'],
      ['Өлке', '1'],
    ])
    expect(cells(await read(zip({ ...book, 'xl/b.xml': sheetOf('') })))).toEqual([['Өлке', '940140000385']])
  })

  it('a size that says a million rows is no number for the bar', async () => {
    const sheet = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row><c t="str"><v>a</v></c></row></sheetData></worksheet>`
    const table = await openTable({ bytes: workbook({ sheet }), mediaType: XLSX })
    for await (const row of table.rows()) expect(row.cells).toEqual(['a'])
    expect(table.about()).toBe(0)
  })

  it('two rows of one number are refused, an empty one beside is not', async () => {
    const row = (cell: string) => `<row r="5">${cell}</row>`
    const text = '<c t="str"><v>a</v></c>'
    await expect(read(workbook({ sheet: sheetOf(row(text) + row(text)) }))).rejects.toMatchObject({
      details: { why: 'row_repeated' },
    })
    expect(await read(workbook({ sheet: sheetOf(row('<c/>') + row(text)) }))).toHaveLength(1)
  })
})

/** A quarter of a gigabyte takes a core for seconds. */
const A_BUSY_MACHINE = 30_000

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
  ])(
    'is refused with %s',
    async (why, make) => {
      await expect(read(make())).rejects.toMatchObject({ code: 'table_refused', details: { why } })
    },
    A_BUSY_MACHINE,
  )

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

it('what is no table is refused', async () => {
  const refused = read(Buffer.from('%PDF'), 'application/pdf')
  await expect(refused).rejects.toMatchObject({ details: { why: 'not_a_table' } })
})
