import PdfDocument from 'pdfkit'
import { encode } from 'uqr'
import type { ArtWords } from './draw-image.ts'
import { bandPaths, inks, markPaths, quarters } from './ornament.ts'
import { typeface } from './typeface.ts'

export interface PosterWords extends ArtWords {
  readonly titleKk: string
  readonly titleRu: string
  /** Under the code; in both languages. */
  readonly more: string
  /** Where the code leads; null for a poster without one. */
  readonly source: string | null
}

/** A sheet of A4 for the wall: Kazakh above, Russian below, the source as a QR code. Texts stay texts. */
export async function drawPoster(words: PosterWords): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = new PdfDocument({
    size: 'A4',
    margin: 0,
    font: typeface.regular,
    info: { Title: words.titleKk, Author: words.issuerKk, CreationDate: new Date(0), ModDate: new Date(0) },
    lang: 'kk',
  })
  sheet.registerFont('regular', typeface.regular)
  sheet.registerFont('semibold', typeface.semibold)
  sheet.rect(0, 0, WIDTH, HALF).fill(inks.accent)
  sheet.rect(0, HALF, WIDTH, 4).fill(inks.gold)
  band({ sheet, y: HALF + 10 })
  head({ sheet, words })
  texts({ sheet, title: words.titleKk, text: words.kk, y: 128, height: HALF - 152, dark: true })
  texts({ sheet, title: words.titleRu, text: words.ru, y: HALF + 62, height: 196, dark: false })
  foot({ sheet, words })
  return bytesOf(sheet)
}

const [WIDTH, HEIGHT, SIDE] = [595.28, 841.89, 48]
const HALF = 420
const INSIDE = WIDTH - 2 * SIDE

type Sheet = InstanceType<typeof PdfDocument>

interface Drawn {
  sheet: Sheet
  words: PosterWords
}

function head({ sheet, words: { issuerKk, issuerRu } }: Drawn): void {
  sheet.save().translate(SIDE, 44).scale(1.35).lineWidth(3).lineCap('round').strokeColor(inks.onAccent)
  sheet.path(markPaths.stem).stroke()
  for (const [x, y] of quarters) {
    sheet.save().transform(x, 0, 0, y, x < 0 ? 32 : 0, y < 0 ? 32 : 0)
    sheet.path(markPaths.horn).stroke().restore()
  }
  sheet.restore()
  const [left, width] = [SIDE + 58, INSIDE - 58]
  const room = { width, height: 30, ellipsis: true }
  sheet.font('regular').fontSize(11).fillColor(inks.onAccent).text(issuerKk, left, 48, room)
  if (issuerRu !== issuerKk) sheet.fillColor(inks.accentLine).text(issuerRu, left, sheet.y + 2, room)
}

interface Texts {
  sheet: Sheet
  title: string
  text: string
}

/** Title and text as large as the height lets them be. */
function texts({
  sheet,
  title,
  text,
  y,
  height,
  dark,
}: Texts & { y: number; height: number; dark: boolean }): void {
  const shown = text === title || text === `${title}.` ? '' : text
  const measured = (size: number) => heightOf({ sheet, title, text: shown, size })
  const size = SIZES.find((each) => measured(each) <= height) ?? 14
  const top = y + Math.max(0, (height - measured(size)) / 2)
  sheet
    .font('semibold')
    .fontSize(size)
    .fillColor(dark ? inks.onAccent : inks.ink)
  sheet.text(title, SIDE, top, titleLook(size))
  if (shown === '') return
  sheet
    .font('regular')
    .fontSize(size * PART)
    .fillColor(dark ? inks.accentLine : inks.ink2)
  sheet.text(shown, SIDE, sheet.y + size * GAP, textLook(size))
}

const SIZES = [46, 42, 38, 34, 30, 26, 23, 20, 17, 14]
const LEAD = 0.02
/** Of the title's size: the text's, and the room between the two. */
const [PART, GAP] = [0.62, 0.35]

const titleLook = (size: number) => ({ width: INSIDE, lineGap: size * LEAD, characterSpacing: -size * 0.015 })
const textLook = (size: number) => ({ width: INSIDE, lineGap: size * PART * LEAD })

function heightOf({ sheet, title, text, size }: Texts & { size: number }): number {
  const high = sheet.font('semibold').fontSize(size).heightOfString(title, titleLook(size))
  if (text === '') return high
  const below = sheet.font('regular').fontSize(size * PART)
  return high + size * GAP + below.heightOfString(text, textLook(size))
}

function foot({ sheet, words: { hashtag, more, source } }: Drawn): void {
  const top = HEIGHT - SIDE - CODE
  const width = INSIDE - CODE - 20
  sheet.font('semibold').fontSize(17).fillColor(inks.accent)
  sheet.text(hashtag, SIDE, top + CODE - (source === null ? 22 : 60), { width })
  if (source === null) return
  sheet.font('regular').fontSize(10).fillColor(inks.ink2)
  sheet.text(more, SIDE, top + CODE - 27, { width })
  code({ sheet, text: source, x: WIDTH - SIDE - CODE, y: top })
}

const CODE = 112

function code({ sheet, text, x, y }: { sheet: Sheet; text: string; x: number; y: number }): void {
  const { data, size } = encode(text, { ecc: 'M', border: 2 })
  const side = CODE / size
  sheet.rect(x, y, CODE, CODE).fill('#FFFFFF')
  for (const [line, row] of data.entries()) {
    for (const [column, dark] of row.entries()) {
      // A hair wider than a module, so that no printer leaves a gap.
      if (dark) sheet.rect(x + column * side, y + line * side, side + 0.1, side + 0.1)
    }
  }
  sheet.fill('#000000')
}

function band({ sheet, y }: { sheet: Sheet; y: number }): void {
  sheet.save().rect(0, y, WIDTH, 26).clip()
  sheet.lineWidth(1.25).lineCap('round').strokeColor(inks.accent)
  for (let left = (WIDTH % 50) / 2 - 50; left < WIDTH; left += 50) {
    sheet.save().translate(left, y)
    sheet.path(bandPaths.diamonds).stroke()
    sheet.translate(25, 13).path(bandPaths.stem).stroke()
    for (const [right, down] of quarters) {
      sheet.save().transform(right, 0, 0, down, 0, 0).path(bandPaths.horn).stroke().restore()
    }
    sheet.restore()
  }
  sheet.restore()
}

async function bytesOf(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  sheet.on('data', (part: Uint8Array) => parts.push(part))
  const whole = new Promise((done, failed) => sheet.on('end', done).on('error', failed))
  sheet.end()
  await whole
  return new Uint8Array(Buffer.concat(parts))
}
