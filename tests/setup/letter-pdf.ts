import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import PdfDocument from 'pdfkit'
import { typeface } from '#/features/kit/art/typeface.ts'

/** The project's letter, both halves, as the department prints it; its own lines, on as many pages as they take. */
export async function fraudLetterPdf(): Promise<Buffer> {
  return letterPdf(await readFile('tests/fixtures/letters/fraud-both.txt', 'utf8'))
}

/**
 * A letter on A4 by the rules for official papers: margins of 30, 10 and 20 mm, 14 points, a paragraph's first line
 * indented, the addressee on the right. Letters are drawn as narrow as those of the usual typeface.
 */
async function letterPdf(text: string): Promise<Buffer> {
  const sheet = new PdfDocument({ size: 'A4', font: typeface.regular, margins: MARGINS, lang: 'kk' })
  sheet.fontSize(14)
  const lines = text.split('\n').flatMap((line) => line.trim() || [])
  let y = MARGINS.top
  lines.forEach((line, index) => {
    if (y + LINE > sheet.page.height - MARGINS.bottom) {
      sheet.addPage()
      y = MARGINS.top
    }
    const before = lines[index - 1] ?? ''
    const isAddressee = ADDRESSEE.test(line)
    if (isAddressee && !ADDRESSEE.test(before)) y += 2 * LINE
    if (ADDRESSEE.test(before) && !isAddressee) y += LINE
    const isFirst = /[.!?]$/.test(before) || ADDRESSEE.test(before)
    const x = MARGINS.left + (isAddressee ? 240 : isFirst ? 35 : 0)
    sheet.text(line, x, y, NARROW)
    y += LINE
  })
  sheet.end()
  return buffer(sheet)
}

const MARGINS = { left: 85, right: 28, top: 57, bottom: 57 }
const LINE = 19
/** In percent; the library's types do not know it. */
const NARROW = { lineBreak: false, horizontalScaling: 77 }
const ADDRESSEE = /^(?:Директорам|учреждений$|Ведомстволық|мекемелердің)/
