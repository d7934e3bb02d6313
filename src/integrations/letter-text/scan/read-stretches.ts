import sharp from 'sharp'
import { type Box, wordsOf } from '#/domain/letters/scan/words.ts'
import type { Reader } from './engine.ts'

/**
 * Each stretch of a picture with the Latin model, at two sizes, and at a third where they differ: what two sizes
 * agree on is there. `slope` is by how much its lines climb, in radians.
 */
export async function readStretches({
  reader,
  picture,
  boxes,
  slope,
}: {
  reader: Reader
  picture: Uint8Array
  boxes: readonly Box[]
  slope: number
}): Promise<string[][]> {
  const again: string[][] = []
  for (const box of boxes) {
    const cut = await levelled({ ...(await cutOut({ picture, box })), slope })
    const at = async (scale: number) => reader.read(await enlarged({ ...cut, scale }), 'line')
    const [first, second] = [await at(SIZES[0]), await at(SIZES[1])]
    again.push(lettersOf(first) === lettersOf(second) ? [first, second] : [first, second, await at(SIZES[2])])
  }
  return again
}

const SIZES = [1.5, 2, 3] as const

interface Cut {
  cut: Uint8Array
  width: number
  height: number
}

async function cutOut({ picture, box }: { picture: Uint8Array; box: Box }): Promise<Cut> {
  const { width: most, height: highest } = await sharp(picture).metadata()
  const [left, top] = [Math.max(0, box.left - PAD), Math.max(0, box.top - PAD)]
  const width = Math.min(most, box.right + PAD) - left
  const height = Math.min(highest, box.bottom + PAD) - top
  return { cut: await sharp(picture).extract({ left, top, width, height }).toBuffer(), width, height }
}

/** A line that climbs, set level: of the higher cut around it only the line itself is left. */
async function levelled({ cut, width, height, slope }: Cut & { slope: number }): Promise<Cut> {
  const climb = Math.round(Math.abs(slope) * width)
  if (climb < LEAST_CLIMB || climb * 2 > height + 2 * PAD) return { cut, width, height }
  const turned = sharp(cut).rotate((slope * 180) / Math.PI, { background: '#ffffff' })
  const { data, info } = await turned.toBuffer({ resolveWithObject: true })
  const own = Math.min(info.height, height - climb + PAD)
  const top = Math.round((info.height - own) / 2)
  const line = sharp(data).extract({ left: 0, top, width: info.width, height: own })
  return { cut: await line.toBuffer(), width: info.width, height: own }
}

/** Points: less is lost in the height of a letter. */
const LEAST_CLIMB = 4

const PAD = 6
function enlarged({ cut, width, scale }: Cut & { scale: number }): Promise<Uint8Array> {
  return sharp(cut)
    .resize({ width: Math.round(width * scale), kernel: 'cubic' })
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
