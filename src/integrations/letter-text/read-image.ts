import sharp from 'sharp'
import type { Message } from './message.ts'

/** A photograph or scan as a picture of our own: upright, grey, of a size that letters are recognised at. */
export async function* readImage(bytes: Uint8Array): AsyncGenerator<Message> {
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient()
    const picture = await image
      .resize({ width: WIDTH, height: HEIGHT, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .greyscale()
      .png()
      .toBuffer()
    yield { kind: 'pages', total: 1 }
    yield { kind: 'scan', number: 1, picture }
    yield { kind: 'done' }
  } catch (error) {
    const isTooBig = error instanceof Error && /pixel limit/i.test(error.message)
    yield { kind: 'refused', problem: isTooBig ? 'too_heavy' : 'broken' }
  }
}

const [WIDTH, HEIGHT] = [2480, 3508]
/** A telephone's best photograph. */
const MOST_PIXELS = 60_000_000
