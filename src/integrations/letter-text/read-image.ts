import sharp from 'sharp'
import type { Message } from './message.ts'
import { SCAN_HEIGHT, SCAN_WIDTH, scanPicture } from './scan/scan-picture.ts'

/** A photograph or scan as a picture of our own: upright, grey, of a size that letters are recognised at. */
export async function* readImage(bytes: Uint8Array): AsyncGenerator<Message> {
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient()
    const { data, info } = await image
      .resize({ width: SCAN_WIDTH, height: SCAN_HEIGHT, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height } = info
    const picture = await scanPicture({ data, width, height, channels: 3 })
    yield { kind: 'pages', total: 1 }
    yield { kind: 'scan', number: 1, picture }
    yield { kind: 'done' }
  } catch (error) {
    const isTooBig = error instanceof Error && /pixel limit/i.test(error.message)
    yield { kind: 'refused', problem: isTooBig ? 'too_heavy' : 'broken' }
  }
}

/** A telephone's best photograph. */
const MOST_PIXELS = 60_000_000
