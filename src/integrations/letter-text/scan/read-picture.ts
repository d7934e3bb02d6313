import sharp from 'sharp'
import { hearPage } from '#/domain/letters/scan/page-text.ts'
import { type Box, wordsOf } from '#/domain/letters/scan/words.ts'
import { type Reader, startEngine } from './engine.ts'
import { readStretches } from './read-stretches.ts'
import type { ScanMessage, ScanOrder } from './scan-message.ts'

/** A picture of ours by the models of node_modules, one after another: each is let go before the next one comes. */
export async function readPicture({
  picture,
  order,
}: {
  picture: Uint8Array
  order: ScanOrder
}): Promise<ScanMessage> {
  const begin = await startEngine()
  if (order.kind === 'page') return wholePage({ begin, given: picture })
  const again = await inLatin({ begin, picture, boxes: order.boxes, isLevel: false })
  return { kind: 'read', kaz: '', kir: '', again }
}

type Begin = Awaited<ReturnType<typeof startEngine>>

async function wholePage({ begin, given }: { begin: Begin; given: Uint8Array }): Promise<ScanMessage> {
  const kazakh = await begin('kaz')
  const picture = await upright({ reader: kazakh, picture: given })
  const kaz = kazakh.read(picture, 'page')
  kazakh.end()
  const kyrgyz = await begin('kir')
  const kir = kyrgyz.read(picture, 'page')
  kyrgyz.end()
  const { runs } = hearPage({ kaz: wordsOf(kaz), kir: wordsOf(kir) })
  const boxes = runs.map(({ box }) => box)
  return { kind: 'read', kaz, kir, again: await inLatin({ begin, picture, boxes, isLevel: true }) }
}

async function inLatin({
  begin,
  picture,
  boxes,
  isLevel,
}: {
  begin: Begin
  picture: Uint8Array
  boxes: readonly Box[]
  isLevel: boolean
}): Promise<string[][]> {
  if (boxes.length === 0) return []
  const reader = await begin('eng')
  const slope = isLevel ? 0 : slopeOf({ reader, picture })
  const again = await readStretches({ reader, picture, boxes, slope })
  reader.end()
  return again
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
