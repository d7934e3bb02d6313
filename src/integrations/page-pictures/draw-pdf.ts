import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'
import { MAX_DRAWN_PAGES, pictureSize } from '#/domain/files/pages.ts'
import { webp } from './draw-image.ts'
import type { DrawnPage, Message } from './message.ts'
import { problemOf } from './pdf-problem.ts'

/** The pages of a PDF, one after another. Runs in a process of its own: see draw-process.ts. */
export async function* drawPdf(bytes: Uint8Array): AsyncGenerator<Message> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const total = document.getPageCount()
    if (total === 0) yield { kind: 'refused', problem: 'no_pages' }
    for (let index = 0; index < Math.min(total, MAX_DRAWN_PAGES); index += 1) {
      yield { kind: 'page', page: await drawPage({ page: document.getPage(index), number: index + 1 }) }
    }
    if (total > 0) yield { kind: 'done', total }
  } catch (error) {
    yield { kind: 'refused', problem: problemOf(error) }
  }
}

type Page = ReturnType<Awaited<ReturnType<PDFiumLibrary['loadDocument']>>['getPage']>

async function drawPage({ page, number }: { page: Page; number: number }): Promise<DrawnPage> {
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const size = pictureSize({ width: originalWidth, height: originalHeight })
  // A visible signature is a field of a form.
  const drawn = await page.render({ ...size, scale: 1, render: 'bitmap', renderFormFields: true })
  const raw = { width: drawn.width, height: drawn.height, channels: 4 } as const
  return { number, ...size, bytes: await webp(sharp(drawn.data, { raw }).removeAlpha()) }
}
