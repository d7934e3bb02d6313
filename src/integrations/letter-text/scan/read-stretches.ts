import sharp from 'sharp'
import { type Box, wordsOf } from '#/domain/letters/scan/words.ts'
import type { Reader } from './engine.ts'

/**
 * Each stretch of a picture with the Latin model, at two sizes, and at a third where they differ: what two sizes
 * agree on is there.
 */
export async function readStretches({
  reader,
  picture,
  boxes,
}: {
  reader: Reader
  picture: Uint8Array
  boxes: readonly Box[]
}): Promise<string[][]> {
  const { width, height } = await sharp(picture).metadata()
  const again: string[][] = []
  for (const box of boxes) {
    const [left, top] = [Math.max(0, box.left - PAD), Math.max(0, box.top - PAD)]
    const size = {
      width: Math.min(width, box.right + PAD) - left,
      height: Math.min(height, box.bottom + PAD) - top,
    }
    const cut = await sharp(picture)
      .extract({ left, top, ...size })
      .toBuffer()
    const at = async (scale: number) =>
      reader.read(await enlarged({ cut, width: size.width * scale }), 'line')
    const [first, second] = [await at(SIZES[0]), await at(SIZES[1])]
    again.push(lettersOf(first) === lettersOf(second) ? [first, second] : [first, second, await at(SIZES[2])])
  }
  return again
}

const PAD = 6
const SIZES = [1.5, 2, 3] as const

function enlarged({ cut, width }: { cut: Uint8Array; width: number }): Promise<Uint8Array> {
  return sharp(cut)
    .resize({ width: Math.round(width), kernel: 'cubic' })
    .extend({ ...FRAME, background: '#ffffff' })
    .png()
    .toBuffer()
}

/** A line without paper around it loses its first letter. */
const FRAME = { top: 20, bottom: 20, left: 20, right: 20 }

const lettersOf = (columns: string) =>
  wordsOf(columns)
    .map(({ text }) => text)
    .join('')
