import sharp, { type Sharp } from 'sharp'
import { pictureSize } from '#/domain/files/pages.ts'
import type { Message } from './message.ts'

/**
 * A photograph as one page: decoded and written anew, upright, without what the camera knew of the place. Runs
 * in a process of its own: see draw-process.ts.
 */
export async function* drawImage(bytes: Uint8Array): AsyncGenerator<Message> {
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_INPUT_PIXELS, failOn: 'error' }).autoOrient()
    const { autoOrient } = await image.metadata()
    const size = within(autoOrient)
    const picture = image.resize({ ...size, fit: 'fill' }).flatten({ background: '#ffffff' })
    yield { kind: 'page', page: { number: 1, ...size, bytes: await webp(picture) } }
    yield { kind: 'done', total: 1 }
  } catch (error) {
    const isTooBig = error instanceof Error && /pixel limit/i.test(error.message)
    yield { kind: 'refused', problem: isTooBig ? 'too_heavy' : 'broken' }
  }
}

/** Smaller than PNG by four fifths for a scan, and every browser since 2020 shows it. */
export function webp(picture: Sharp): Promise<Buffer> {
  return picture.webp({ quality: 82, effort: 2 }).toBuffer()
}

/** The picture's size; a small image is not blown up. */
function within(size: { width: number; height: number }): { width: number; height: number } {
  const fitted = pictureSize(size)
  return fitted.width < size.width || fitted.height < size.height ? fitted : size
}

/** A telephone's best photograph. */
const MAX_INPUT_PIXELS = 60_000_000
