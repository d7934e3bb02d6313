import type { ChildProcess } from 'node:child_process'
import { Readable } from 'node:stream'
import { type Doubt, type HeardPage, hearPage, pageText } from '#/domain/letters/scan/page-text.ts'
import { wordsOf } from '#/domain/letters/scan/words.ts'
import { inConfinedProcess } from '../../confined-process.ts'
import { recogniseBySystem } from './recognise-by-system.ts'
import type { ScanMessage, ScanOrder } from './scan-message.ts'

export interface Recognised {
  readonly text: string
  readonly doubts: readonly Doubt[]
  /** Less than half of it could be made out: it is kept, and the page counts as unread. */
  readonly isLegible: boolean
}

/**
 * The text of a picture of ours. The system's tesseract reads it where it has both models; else ours does, in a
 * process of its own. What may be an address is read once more with the Latin model, always by ours. Empty where
 * nothing could be read in time; throws only when stopped.
 */
export async function recognise({
  picture,
  program = null,
  signal,
  timeoutMs = PATIENCE_MS,
}: {
  picture: Uint8Array
  /** Where the system's tesseract stands, if in none of the usual places; `false`: it is left alone. */
  program?: string | null | false
  signal: AbortSignal
  timeoutMs?: number
}): Promise<Recognised> {
  const heard = program === false ? null : await heardBySystem({ picture, program, signal, timeoutMs })
  if (heard) {
    const boxes = heard.runs.map(({ box }) => box)
    const order = { kind: 'stretches', boxes } as const
    const read = boxes.length > 0 ? await readOurselves({ picture, order, signal, timeoutMs }) : null
    return pageText({ heard, again: againOf(read) })
  }
  const read = await readOurselves({ picture, order: { kind: 'page' }, signal, timeoutMs })
  const ours = hearPage({ kaz: wordsOf(read?.kaz ?? ''), kir: wordsOf(read?.kir ?? '') })
  return pageText({ heard: ours, again: againOf(read) })
}

/** Five seconds for a page on an idle core, a minute where ten others want it; a picture of noise has no end. */
const PATIENCE_MS = 180_000

/** Its two models one after the other: together, the first one's letters stand in the second one's words. */
async function heardBySystem(asked: {
  picture: Uint8Array
  program: string | null
  signal: AbortSignal
  timeoutMs: number
}): Promise<HeardPage | null> {
  const kaz = await recogniseBySystem({ ...asked, model: 'kaz' })
  if (kaz === null) return null
  const rus = await recogniseBySystem({ ...asked, model: 'rus' })
  return hearPage({ kaz: wordsOf(kaz), kir: wordsOf(rus ?? '') })
}

const againOf = (read: ScanMessage | null) => (read?.again ?? []).map((readings) => readings.map(wordsOf))

/** Null: it died, or it took too long. */
function readOurselves({
  picture,
  order,
  signal,
  timeoutMs,
}: {
  picture: Uint8Array
  order: ScanOrder
  signal: AbortSignal
  timeoutMs: number
}): Promise<ScanMessage | null> {
  return inConfinedProcess({
    program: new URL('./scan-process.ts', import.meta.url),
    argument: JSON.stringify(order),
    stream: Readable.from([picture]),
    hear,
    signal,
    timeoutMs,
  })
}

function hear(child: ChildProcess): Promise<ScanMessage | null> {
  return new Promise((resolve, reject) => {
    let last: ScanMessage | null = null
    child.on('message', (message: ScanMessage) => (last = message))
    child.once('error', reject)
    child.once('close', () => resolve(last))
  })
}
