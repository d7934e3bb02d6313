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
  const stretches = ({ picture, boxes }: { picture: Uint8Array; boxes: readonly Box[] }) =>
    boxes.length === 0
      ? Promise.resolve([])
      : withModel('eng', (reader) => readStretches({ reader, picture, boxes }))
  if (order.kind === 'stretches')
    return { kind: 'read', kaz: '', kir: '', again: await stretches({ picture: given, boxes: order.boxes }) }
  const { picture, kaz } = await withModel('kaz', async (reader) => {
    const turned = await upright({ reader, picture: given })
    return { picture: turned, kaz: reader.read(turned, 'page') }
  })
  const kir = await withModel('kir', (reader) => Promise.resolve(reader.read(picture, 'page')))
  const { runs } = hearPage({ kaz: wordsOf(kaz), kir: wordsOf(kir) })
  return { kind: 'read', kaz, kir, again: await stretches({ picture, boxes: runs.map(({ box }) => box) }) }
}

/** A sheet lies askew on the glass: lines that climb are read worse, and their words get the neighbours' letters. */
async function upright({ reader, picture }: { reader: Reader; picture: Uint8Array }): Promise<Uint8Array> {
  const slope = reader.slope(picture)
  if (Math.abs(slope) < LEVEL || Math.abs(slope) > ASKEW) return picture
  const degrees = (slope * 180) / Math.PI
  return sharp(picture).rotate(degrees, { background: '#ffffff' }).greyscale().png().toBuffer()
}

/** A line of a page climbs by less than a third of its height. */
const LEVEL = 0.004
/** Ten degrees: what climbs more are no lines. */
const ASKEW = 0.17
