import type { Readable } from 'node:stream'
import { codedError } from '#/integrations/safe-fetch/coded-error.ts'
import { unpack } from '#/integrations/safe-fetch/unpack.ts'

export interface BodyRules {
  /** Packed as well as unpacked. */
  readonly maxBytes: number
  /** A page or a text too large is read from its beginning; an image is none without its end. */
  readonly kind: 'page' | 'text' | 'image'
  /** From how many bytes on a page that broke off is taken for what there is; its end, where it came, is enough. */
  readonly enoughBytes: number
}

/**
 * Reads a body and unpacks it.
 * @throws an error of code TOO_LARGE or BAD_ENCODING; one that `cameBefore` knows where the line broke.
 */
export async function readBody({
  body,
  stop,
  encoding,
  rules,
}: {
  body: Readable
  /** Ends the connection. */
  stop: () => void
  encoding: string | null
  rules: BodyRules
}): Promise<{ bytes: Buffer; isCut: boolean }> {
  const open = (packed: Buffer) => unpack({ packed, encoding, maxBytes: rules.maxBytes })
  const isWhole = async (packed: Buffer) => rules.kind !== 'image' && hasEnded((await open(packed)).bytes)
  const came = await collect({ body, stop, rules, isWhole })
  const page = await open(came.bytes)
  const isCut = came.isCut || page.isCut
  if (isCut && rules.kind === 'image') throw codedError('TOO_LARGE')
  if (came.broken !== null && !isEnough({ bytes: page.bytes, rules }))
    throw Object.assign(new Error('the line broke', { cause: came.broken }), { came: page.bytes.length })
  return { bytes: page.bytes, isCut }
}

/** How much of a page had come when its line broke; null for any other error. */
export function cameBefore(error: unknown): number | null {
  return error instanceof Error && 'came' in error ? Number(error.came) : null
}

interface Came {
  readonly bytes: Buffer
  readonly isCut: boolean
  /** What broke the line; null where it ended in order. */
  readonly broken: unknown
}

/** A line that is silent while more should come is ended where the page is whole. */
async function collect({
  body,
  stop,
  rules,
  isWhole,
}: {
  body: Readable
  stop: () => void
  rules: BodyRules
  isWhole: (packed: Buffer) => Promise<boolean>
}): Promise<Came> {
  const chunks: Buffer[] = []
  let size = 0
  const look = () => {
    isWhole(Buffer.concat(chunks)).then(
      (whole) => whole && stop(),
      () => undefined,
    )
  }
  const silence = setTimeout(look, SILENCE_MS)
  let broken: unknown = null
  let isCut = false
  let isTagless = rules.kind === 'page'
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      silence.refresh()
      chunks.push(chunk)
      size += chunk.length
      isTagless &&= !chunk.includes('<')
      isCut = size > (isTagless ? TAGLESS_BYTES : rules.maxBytes)
      if (isCut) break
    }
  } catch (error) {
    broken = error
  } finally {
    clearTimeout(silence)
  }
  return { bytes: Buffer.concat(chunks, Math.min(size, rules.maxBytes)), isCut, broken }
}

/** Behind the end of a page nothing comes, whatever length its head has promised. */
const SILENCE_MS = 1000

/** A page begins with its tags: a host that only pours is left long before the ceiling. */
const TAGLESS_BYTES = 200_000

function isEnough({ bytes, rules }: { bytes: Buffer; rules: BodyRules }): boolean {
  return rules.kind !== 'image' && (hasEnded(bytes) || bytes.length >= rules.enoughBytes)
}

/** A remark of the server's cache may follow. */
const hasEnded = (bytes: Buffer) => /<\/html\s*>/i.test(bytes.subarray(-1000).toString('latin1'))
