import sharp from 'sharp'
import { hearPage } from '#/domain/letters/scan/page-text.ts'
import { type Box, wordsOf } from '#/domain/letters/scan/words.ts'
import { type Model, type Reader, startEngine } from './engine.ts'
import { readStretches } from './read-stretches.ts'
import type { ScanMessage, ScanOrder } from './scan-message.ts'

/** A picture of ours by the models of node_modules, one after another: each is let go before the next one comes. */
export async function readPicture({
  picture: given,
  order,
}: {
  picture: Uint8Array
  order: ScanOrder
}): Promise<ScanMessage> {
  const begin = await startEngine()
  const withModel = async <Value>(model: Model, work: (reader: Reader) => Promise<Value>): Promise<Value> => {
    const reader = await begin(model)
    try {
      return await work(reader)
    } finally {
      reader.end()
    }
  }
  const stretches = ({ picture, boxes, isLevel }: Stretches) =>
    boxes.length === 0
      ? Promise.resolve([])
      : withModel('eng', (reader) => {
          const slope = isLevel ? 0 : slopeOf({ reader, picture })
          return readStretches({ reader, picture, boxes, slope })
        })
  if (order.kind === 'stretches') {
    const again = await stretches({ picture: given, boxes: order.boxes, isLevel: false })
    return { kind: 'read', kaz: '', kir: '', again }
  }
  const { picture, kaz } = await withModel('kaz', async (reader) => {
    const turned = await upright({ reader, picture: given })
    return { picture: turned, kaz: reader.read(turned, 'page') }
  })
  const kir = await withModel('kir', (reader) => Promise.resolve(reader.read(picture, 'page')))
  const { runs } = hearPage({ kaz: wordsOf(kaz), kir: wordsOf(kir) })
  const boxes = runs.map(({ box }) => box)
  return { kind: 'read', kaz, kir, again: await stretches({ picture, boxes, isLevel: true }) }
}

interface Stretches {
  picture: Uint8Array
  boxes: readonly Box[]
  isLevel: boolean
}

/** A sheet lies askew on the glass: lines that climb are read worse, and their words get the neighbours' letters. */
async function upright({ reader, picture }: { reader: Reader; picture: Uint8Array }): Promise<Uint8Array> {
  const slope = slopeOf({ reader, picture })
  if (slope === 0) return picture
  const degrees = (slope * 180) / Math.PI
  return sharp(picture).rotate(degrees, { background: '#ffffff' }).greyscale().png().toBuffer()
}

function slopeOf({ reader, picture }: { reader: Reader; picture: Uint8Array }): number {
  const slope = reader.slope(picture)
  return Math.abs(slope) < LEVEL || Math.abs(slope) > ASKEW ? 0 : slope
}

/** A line of a page climbs by less than a third of its height. */
const LEVEL = 0.004
/** Ten degrees: what climbs more are no lines. */
const ASKEW = 0.17
