import { crc32, deflateRawSync } from 'node:zlib'

export type PackageParts = Record<string, string | Buffer>

/** A package of these parts; `long` writes every size and place in 64 bits, as programs do that write streams. */
export function zipOf({ parts, long = false }: { parts: PackageParts; long?: boolean }): Buffer {
  const [locals, list]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const [bytes, path] = [Buffer.from(content as string), Buffer.from(name)]
    const packed = deflateRawSync(bytes)
    const sizes = [bytes.length, packed.length, at]
    const extra = long ? extra64(sizes) : Buffer.alloc(0)
    const [unpackedSize = 0, packedSize = 0, place = 0] = long ? sizes.map(() => 0xffff_ffff) : sizes
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(8, 8)
    head.writeUInt16LE(path.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(crc32(bytes), 16)
    entry.writeUInt32LE(packedSize, 20)
    entry.writeUInt32LE(unpackedSize, 24)
    entry.writeUInt16LE(path.length, 28)
    entry.writeUInt16LE(extra.length, 30)
    entry.writeUInt32LE(place, 42)
    locals.push(head, path, packed)
    list.push(entry, path, extra)
    at += head.length + path.length + packed.length
  }
  const size = list.reduce((sum, { length }) => sum + length, 0)
  return Buffer.concat([...locals, ...list, ...endOf({ count: Object.keys(parts).length, at, size, long })])
}

function extra64(sizes: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * sizes.length)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(8 * sizes.length, 2)
  for (const [place, value] of sizes.entries()) extra.writeBigUInt64LE(BigInt(value), 4 + 8 * place)
  return extra
}

function endOf({
  count,
  at,
  size,
  long,
}: {
  count: number
  at: number
  size: number
  long: boolean
}): Buffer[] {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(long ? 0xffff : count, 10)
  end.writeUInt32LE(long ? 0xffff_ffff : at, 16)
  if (!long) return [end]
  const [end64, locator] = [Buffer.alloc(56), Buffer.alloc(20)]
  end64.writeUInt32LE(0x06064b50, 0)
  end64.writeBigUInt64LE(BigInt(count), 32)
  end64.writeBigUInt64LE(BigInt(at), 48)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(at + size), 8)
  return [end64, locator, end]
}

/** What a part says of another one. */
export function relation({ id, type, target }: { id: string; type: string; target: string }): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`
}

/** The parts of a workbook of one shown and one hidden sheet; `sheet` is the XML of the first. */
export function workbookParts({
  sheet,
  strings = '',
  pr = '',
}: {
  sheet: string | Buffer
  strings?: string
  pr?: string
}): PackageParts {
  const [first, texts] = [
    relation({ id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' }),
    relation({ id: 'rId2', type: 'sharedStrings', target: '/xl/sharedStrings.xml' }),
  ]
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook>${pr}<sheets><sheet name="h" sheetId="1" state="hidden" r:id="rId9"/><sheet name="a" sheetId="2" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${first}${texts}<Relationship Id="rId9" Type="x" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
  }
}

/** A sheet of these rows, each cell a text; `number` says what the rows are numbered as. */
export function sheetXml(rows: readonly { number?: number; cells: readonly string[] }[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const xml = rows.map(({ number, cells }) => {
    const texts = cells.map((cell) => (cell === '' ? '<c/>' : `<c t="str"><v>${escaped(cell)}</v></c>`))
    return `<row${number === undefined ? '' : ` r="${number}"`}>${texts.join('')}</row>`
  })
  return `<worksheet><sheetData>${xml.join('')}</sheetData></worksheet>`
}
