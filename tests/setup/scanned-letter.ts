import { buffer } from 'node:stream/consumers'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import PdfDocument from 'pdfkit'
import sharp from 'sharp'
import { typeface } from '#/features/kit/art/typeface.ts'

/** A half of a letter as it is drawn: what stands above, the text, who signed. */
export interface Sheet {
  head: readonly string[]
  addressee: readonly string[]
  body: readonly string[]
  sign: string
}

export interface Wear {
  /** What the noise is drawn by: the same letter wears the same. */
  seed: number
  /** Degrees. */
  turn: number
  /** Standard deviation of the grain, of 255 shades. */
  grain: number
  /** A round stamp across the text, by its middle in parts of the page; none where null. */
  stamp: { x: number; y: number; ink: string } | null
}

/** A letter as a bad copier gives it back, a picture for each sheet: 150 dots to the inch, turned, grainy, stamped. */
export async function scannedSheets({
  sheets,
  wear,
  font = typeface.regular,
}: {
  sheets: readonly Sheet[]
  wear: Wear
  font?: string
}): Promise<Buffer[]> {
  const drawn = await drawnPages(await sheetsPdf({ sheets, font }))
  return Promise.all(drawn.map((page, index) => worn({ page, wear: { ...wear, seed: wear.seed + index } })))
}

/** Pictures as the pages of a PDF, without a text layer. */
export async function picturesPdf(pictures: readonly Buffer[]): Promise<Buffer> {
  const document = new PdfDocument({ size: 'A4', autoFirstPage: false, margin: 0 })
  for (const picture of pictures) document.addPage().image(picture, 0, 0, { width: 595.28 })
  document.end()
  return buffer(document)
}

async function sheetsPdf({ sheets, font }: { sheets: readonly Sheet[]; font: string }): Promise<Buffer> {
  const document = new PdfDocument({ size: 'A4', autoFirstPage: false, margins: MARGINS, font })
  document.fontSize(12.5)
  for (const { head, addressee, body, sign } of sheets) {
    document.addPage()
    for (const line of head) document.text(line)
    document.moveDown()
    for (const line of addressee) document.text(line, { indent: 240 })
    document.moveDown()
    for (const paragraph of body) document.text(paragraph, { align: 'justify', indent: 35, lineGap: 3 })
    document.moveDown(2).text(sign)
  }
  document.end()
  return buffer(document)
}

/** By the rules for official papers. */
const MARGINS = { left: 85, right: 28, top: 57, bottom: 57 }
/** A4 at 150 dots to the inch. */
const [WIDTH, HEIGHT] = [1240, 1754]

async function drawnPages(bytes: Buffer): Promise<Buffer[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const pages: Buffer[] = []
  for (let index = 0; index < document.getPageCount(); index += 1) {
    const size = { width: WIDTH, height: HEIGHT, scale: 1, render: 'bitmap' } as const
    const { data, width, height } = await document.getPage(index).render(size)
    const raw = { width, height, channels: 4 } as const
    pages.push(await sharp(data, { raw }).removeAlpha().png().toBuffer())
  }
  return pages
}

async function worn({ page, wear: { seed, turn, grain, stamp } }: { page: Buffer; wear: Wear }) {
  const stamped = stamp
    ? await sharp(page)
        .composite([{ input: stampOf(stamp), top: 0, left: 0, blend: 'multiply' }])
        .png()
        .toBuffer()
    : page
  const turned = await sharp(stamped)
    .rotate(turn, { background: '#ffffff' })
    .resize(WIDTH, HEIGHT, { fit: 'cover' })
    .blur(0.6)
    .removeAlpha()
    .raw()
    .toBuffer()
  grainInto({ pixels: turned, seed, grain })
  return sharp(turned, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 70 })
    .toBuffer()
}

function stampOf({ x, y, ink }: NonNullable<Wear['stamp']>): Buffer {
  const [cx, cy] = [Math.round(x * WIDTH), Math.round(y * HEIGHT)]
  const ring = (radius: number, width: number) =>
    `<circle cx="${cx}" cy="${cy}" r="${radius}" stroke-width="${width}" fill="none" stroke="${ink}" stroke-opacity="0.55"/>`
  const spokes = Array.from({ length: 24 }, (_, spoke) => {
    const turn = `rotate(${spoke * 15} ${cx} ${cy})`
    return `<rect x="${cx - 5}" y="${cy - 108}" width="10" height="16" fill="${ink}" fill-opacity="0.5" transform="${turn}"/>`
  })
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">` +
      `<rect width="100%" height="100%" fill="#ffffff"/>${ring(118, 5)}${ring(84, 3)}${spokes.join('')}</svg>`,
  )
}

/** Grain over all of it, and a speck of dust for each three thousand points. */
function grainInto({ pixels, seed, grain }: { pixels: Buffer; seed: number; grain: number }): void {
  const next = numbersFrom(seed)
  for (let at = 0; at < pixels.length; at += 3) {
    const shade = (next() + next() + next() - 1.5) * 2 * grain
    const speck = next() < 1 / 3000 ? -160 : 0
    for (let channel = at; channel < at + 3; channel += 1)
      pixels[channel] = Math.max(0, Math.min(255, (pixels[channel] ?? 0) + shade + speck))
  }
}

/** Marsaglia's xorshift: the same numbers on every machine. */
function numbersFrom(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
}
