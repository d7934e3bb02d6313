import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { RawRow } from '#/domain/register/raw-row.ts'
import { csvBytes } from '#/integrations/table-out/csv.ts'
import { openTable } from './open-table.ts'

async function csv(text: string | Buffer): Promise<RawRow[]> {
  const rows: RawRow[] = []
  const table = await openTable({ bytes: Buffer.from(text as string), mediaType: 'text/csv' })
  for await (const row of table.rows()) rows.push(row)
  return rows
}
const cells = (rows: RawRow[]) => rows.map((row) => row.cells)

/** Every letter of it as its byte in an old encoding. */
function inEncoding({ text, encoding }: { text: string; encoding: string }): Buffer {
  const letters = [
    ...new TextDecoder(encoding).decode(Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))),
  ]
  return Buffer.from([...text].map((letter) => letters.indexOf(letter)))
}

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

  const head = 'Атауы;Наименование;БСН;Instagram'
  const row = 'Өлке;Край;020240000555;@a_b'
  const both = [head.split(';'), row.split(';')]
  const last = async (bytes: string | Buffer) => cells(await csv(bytes)).slice(-2)

  it.each<[string, string | Buffer]>([
    ['a title full of commas', `\uFEFFТізім, мекемелер, 1 маусым, 2026, барлығы\r\n${head}\r\n${row}\r\n`],
    ['a remark before it', `//реестр, выгрузка, 1 июня\n${head}\n${row}`],
    [
      'a title with semicolons above commas',
      `Тізім; 1 маусым; 2026\n${head.replaceAll(';', ',')}\n${row.replaceAll(';', ',')}`,
    ],
    [
      'more commas than semicolons in the header',
      `${head};Ауданы, м2, барлығы, оның ішінде, га, үлесі\n${row};1,5`,
    ],
    ['strokes', `${head}\n${row}`.replaceAll(';', '|')],
    ['three kinds of line ends', `Тізім\n${head}\r\n${row}\r\r`],
    ['a name of the separator that is wrong', `sep=,\n${head}\n${row}`],
    ['cells that all are formulas of texts', `${head}\n${row.replace(/[^;]+/g, '="$&"')}`],
    ['a byte cut off at the end', Buffer.concat([Buffer.from(`${head}\n${row}\n`), Buffer.of(0xd0)])],
    ['the mark of an old end of file', `${head}\n${row}\n\u001A`],
  ])('the table is read whatever stands around it: %s', async (_name, bytes) => {
    const [first, second] = await last(bytes)
    expect([first?.slice(0, 4), second?.slice(0, 4)]).toEqual(both)
  })

  it.each(['windows-1251', 'ibm866', 'x-mac-cyrillic', 'koi8-r'])(
    'the encoding is the one that makes a header: %s',
    async (encoding) => {
      const text = 'Наименование (рус);БИН\nМузей;020240000555\n'
      expect(cells(await csv(inEncoding({ text, encoding })))).toEqual([
        ['Наименование (рус)', 'БИН'],
        ['Музей', '020240000555'],
      ])
    },
  )

  it('one broken byte in a name changes no other letter', async () => {
    const bytes = Buffer.from(`${head}\n${row}\n${row}`)
    bytes[Buffer.byteLength(`${head}\n`)] = 0xff
    expect(cells(await csv(bytes))).toEqual([
      both[0],
      ['\uFFFD\uFFFDлке', ...row.split(';').slice(1)],
      both[1],
    ])
  })

  it('a quotation mark that is closed far below swallows no rows', async () => {
    const swallowing = `${head}\n"Өлке;Край;1;@a\n${row}\nҚала;КГУ "Дом";2;@b\n`
    await expect(csv(swallowing)).rejects.toMatchObject({ details: { why: 'open_quote' } })
    const address = `${head},Мекенжай\n`.replaceAll(';', ',')
    const line = '"г. Есиль,\nул. Абая, 1, каб. 2, этаж 3, левое крыло"'
    expect(cells(await csv(`${address}${row.replaceAll(';', ',')},${line}`))).toHaveLength(2)
  })

  it('takes off what an export sets before a text like a formula', async () => {
    const columns = [{ head: 'a', width: 9 }]
    const rows = [['+7 7152'], ['@museum'], ["'a'"]]
    const bytes = await buffer(Readable.from(csvBytes([{ name: 'x', columns, rows }])))
    expect(cells(await csv(bytes))).toEqual([['a'], ...rows])
  })

  it.each([
    ['too_many_columns', `${';'.repeat(999)}a\n`],
    ['open_quote', 'a;"b\nc'],
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
