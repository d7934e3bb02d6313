import { expect, it } from 'vitest'
import { kindOf } from './kind-of.ts'

const of = (bytes: Buffer | string) => {
  const whole = Buffer.from(bytes as string)
  return kindOf({ head: whole.subarray(0, 65_536), tail: whole.subarray(-65_536) })
}

const zip = (...names: string[]) =>
  Buffer.concat([
    Buffer.from('PK\u0003\u0004'),
    Buffer.alloc(100_000),
    Buffer.from(names.join('PK\u0001\u0002')),
    Buffer.from('PK\u0005\u0006'),
  ])

const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')

it.each([
  ['a PDF', '%PDF-1.7\n…', 'application/pdf'],
  ['a PNG', png, 'image/png'],
  ['a JPEG', Buffer.from('ffd8ffe000104a46494600010100', 'hex'), 'image/jpeg'],
  ['Word', zip('[Content_Types].xml', 'word/document.xml'), /wordprocessingml/],
  ['Excel', zip('[Content_Types].xml', 'xl/workbook.xml'), /spreadsheetml/],
  ['Excel in another case', zip('[content_types].xml', 'XL/Workbook.xml'), /spreadsheetml/],
  ['Excel with slashes of Windows', zip('[Content_Types].xml', 'xl\\workbook.xml'), /spreadsheetml/],
  ['Excel whose book has another name', zip('[Content_Types].xml', 'workbook.xml'), /spreadsheetml/],
  ['a table with the end mark of DOS', 'Атауы;БИН\r\nМузей;1\r\n\u001A', 'text/csv'],
  ['a table', 'Атауы;БИН\r\nМузей;990140000123', 'text/csv'],
  ['a table of old Excel', Buffer.from('cde0e7e2e0ede8e53bc1c8cd0d0a', 'hex'), 'text/csv'],
  [
    'a table in UTF-16',
    Buffer.concat([Buffer.from('fffe', 'hex'), Buffer.from('а;б', 'utf16le')]),
    'text/csv',
  ],
])('knows %s', async (_, bytes, kind) => expect(await of(bytes)).toMatch(kind))

it.each([
  ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
  ['a web page', '<!doctype html><script>alert(1)</script>'],
  ['a drawing with a script', '\uFEFF  <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">'],
  ['a plain archive', zip('letter.pdf')],
  ['Word with macros', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')],
  ['a GIF', Buffer.from('GIF89a\u0001\u0000')],
  ['noise', Buffer.from([1, 2, 3, 0, 5, 6])],
  ['a PDF after something else', `MZ${'\u0000'.repeat(20)}%PDF-1.7`],
])('refuses %s', async (_, bytes) => expect(await of(bytes)).toBeNull())
