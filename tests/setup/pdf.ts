import { deflateSync } from 'node:zlib'

/** A PDF of the given objects; the first is the catalogue. `trailer` stands beside Root and Size. */
function pdf(objects: (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')]
  const offsets: number[] = []
  const length = () => parts.reduce((sum, part) => sum + part.length, 0)
  objects.forEach((object, index) => {
    offsets.push(length())
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'))
  })
  const start = length()
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`))
  parts.push(Buffer.from(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}

function streamOf(bytes: Buffer | string, entries = ''): Buffer {
  const body = Buffer.from(bytes)
  return Buffer.concat([
    Buffer.from(`<< /Length ${body.length} ${entries} >>\nstream\n`),
    body,
    Buffer.from('\nendstream'),
  ])
}

const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'

/** Pages of a size in points, each with its number on it. */
export function pagesPdf({
  count,
  width = 595,
  height = 842,
}: {
  count: number
  width?: number
  height?: number
}): Buffer {
  const numbered = (page: number) => `BT /F 40 Tf 60 ${height - 100} Td (Page ${page}) Tj ET`
  const drawings = Array.from({ length: count }, (_, index) => numbered(index + 1))
  return drawnPdf({ drawings, width, height })
}

/** A4 sheets of a letter: with a text layer, scanned without one, or the back of one. */
export function sheetsPdf(sheets: readonly ('text' | 'scan' | 'blank')[]): Buffer {
  const drawn = {
    text: 'BT /F 12 Tf 60 700 Td (Please send us the links to all of your publications by 22.12.2026) Tj ET',
    scan: '60 700 200 8 re f 60 680 220 8 re f',
    blank: '',
  }
  return drawnPdf({ drawings: sheets.map((sheet) => drawn[sheet]), width: 595, height: 842 })
}

function drawnPdf({
  drawings,
  width,
  height,
}: {
  drawings: readonly string[]
  width: number
  height: number
}): Buffer {
  const kids = drawings.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const pages = drawings.map((drawing, index) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${5 + index * 2} 0 R ` +
      '/Resources << /Font << /F 3 0 R >> >> >>',
    streamOf(drawing),
  ])
  const root = '<< /Type /Catalog /Pages 2 0 R >>'
  return pdf([root, `<< /Type /Pages /Kids [${kids}] /Count ${drawings.length} >>`, font, ...pages.flat()])
}

/** Wants a password that nobody has. */
export function encryptedPdf(): Buffer {
  const hex = (byte: string) => `<${byte.repeat(32)}>`
  const [root, pages, page] = ['<< /Type /Catalog /Pages 2 0 R >>', onePage, pageWith('')]
  const lock = `<< /Filter /Standard /V 1 /R 2 /O ${hex('41')} /U ${hex('42')} /P -44 >>`
  return pdf([root, pages, page, lock], `/Encrypt 4 0 R /ID [${hex('43')} ${hex('43')}]`)
}

/** Two kilobytes that want half a gigabyte: a picture deflated twice. */
export function bombPdf(): Buffer {
  const side = 21_000
  const bomb = deflateSync(deflateSync(Buffer.alloc(side * side)))
  const entries =
    `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceGray ` +
    '/BitsPerComponent 8 /Filter [/FlateDecode /FlateDecode]'
  const root = '<< /Type /Catalog /Pages 2 0 R >>'
  const page = pageWith('/Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >>')
  return pdf([root, onePage, page, streamOf('600 0 0 800 0 0 cm /I Do'), streamOf(bomb, entries)])
}

/** A page that draws a form that draws ten forms that draw ten forms …: no machine comes to its end. */
export function endlessPdf(): Buffer {
  const levels = 9
  const root = '<< /Type /Catalog /Pages 2 0 R >>'
  const page = pageWith('/Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >>')
  const forms = Array.from({ length: levels }, (_, level) => {
    const below = level + 1 < levels ? `/Resources << /XObject << /X ${6 + level} 0 R >> >>` : ''
    const content = level + 1 < levels ? '/X Do '.repeat(10) : '0 0 500 800 re f '
    return streamOf(content, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${below}`)
  })
  return pdf([root, onePage, page, streamOf('/X Do'), ...forms])
}

const onePage = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'

function pageWith(entries: string): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${entries} >>`
}
