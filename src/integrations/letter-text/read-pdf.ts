import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'
import { MOST_LETTER_PAGES, MOST_SCANNED_PAGES } from '#/domain/letters/document.ts'
import { problemOf } from '../page-pictures/pdf-problem.ts'
import type { Message } from './message.ts'
import { SCAN_WIDTH, scanPicture } from './scan/scan-picture.ts'

/** The text of each page of a PDF, or its picture where it has none. Runs in a process of its own. */
export async function* readPdf(bytes: Uint8Array): AsyncGenerator<Message> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const total = Math.min(document.getPageCount(), MOST_LETTER_PAGES)
    if (total === 0) yield { kind: 'refused', problem: 'no_pages' }
    else yield { kind: 'pages', total }
    let drawn = 0
    for (let index = 0; index < total; index += 1) {
      const page = document.getPage(index)
      const number = index + 1
      const text = page.getText().slice(0, LONGEST_PAGE).replace(DIVIDED, '-\n')
      if ((text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS) yield { kind: 'text', number, text }
      else if (drawn === MOST_SCANNED_PAGES) yield { kind: 'unread', number }
      else {
        drawn += 1
        const picture = await pictureOf(page)
        const isScan = !(await isBlank(picture))
        yield isScan ? { kind: 'scan', number, picture } : { kind: 'text', number, text: '' }
      }
    }
    if (total > 0) yield { kind: 'done' }
  } catch (error) {
    yield { kind: 'refused', problem: problemOf(error) }
  }
}

type Page = ReturnType<Awaited<ReturnType<PDFiumLibrary['loadDocument']>>['getPage']>

/** The library puts this mark where a hyphen ended a line, and no break. */
const DIVIDED = /\ufffe/g
/** A scan often carries a stamp of some letters as text. */
const LEAST_LETTERS = 40
/** A page set small has eight thousand characters. */
const LONGEST_PAGE = 40_000

/** A narrow sheet has more of it than A4. */
const MOST_HEIGHT = 2700

async function pictureOf(page: Page): Promise<Uint8Array> {
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const ratio = Math.min(MOST_HEIGHT / SCAN_WIDTH, Math.max(originalHeight, 1) / Math.max(originalWidth, 1))
  const size = { width: SCAN_WIDTH, height: Math.max(1, Math.round(SCAN_WIDTH * ratio)) }
  const drawn = await page.render({ ...size, scale: 1, render: 'bitmap' })
  return scanPicture({ ...drawn, channels: 4 })
}

/** The back of a sheet, scanned with it: paper without a line on it. */
async function isBlank(picture: Uint8Array): Promise<boolean> {
  const { channels } = await sharp(picture).stats()
  return channels.every(({ stdev }) => stdev < PAPER)
}

/** Of 255 shades; a page's number alone makes one. */
const PAPER = 0.5
