import sharp from 'sharp'

interface Pixels {
  data: Uint8Array
  width: number
  height: number
  /** Red, green, blue in any order, and what else there is. */
  channels: 3 | 4
}

/**
 * A page as letters are recognised best: grey, grains smoothed, and the ink of stamps and signatures made light, for
 * it stands over the text: where a stamp hides a line, the number of a letter is not misread but gone. Printed
 * colours, an address set blue, are deeper than ink and stay dark.
 */
export async function scanPicture({ data, width, height, channels }: Pixels): Promise<Uint8Array> {
  const grey = Buffer.alloc(width * height)
  for (let at = 0; at < grey.length; at += 1) {
    const [one = 0, two = 0, three = 0] = [
      data[at * channels],
      data[at * channels + 1],
      data[at * channels + 2],
    ]
    const [most, least, mean] = [
      Math.max(one, two, three),
      Math.min(one, two, three),
      (one + two + three) / 3,
    ]
    grey[at] = most > 0 && mean < DARK && (most - least) / most > PRINTED ? mean : most
  }
  return sharp(grey, { raw: { width, height, channels: 1 } })
    .median(GRAIN)
    .png({ compressionLevel: 1 })
    .toBuffer()
}

/** Of 255 shades. */
const DARK = 130
/** Inks of stamps have less than this of their colour pure, and less still on paper. */
const PRINTED = 0.8
/** Points on a side: letters have strokes of three. */
const GRAIN = 3

/** Two hundred dots to the inch of an A4 page: letters are read as well as at three hundred, in half the time. */
export const [SCAN_WIDTH, SCAN_HEIGHT] = [1654, 2339]
