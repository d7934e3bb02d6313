import { Duplex, pipeline, Transform } from 'node:stream'
import { mendHead } from '#/integrations/safe-fetch/mend-head.ts'

/** A connection whose answers arrive with their heads mended; bodies pass as they are. */
export function mendedLine(line: Duplex): Duplex {
  let head: Buffer | null = Buffer.alloc(0)
  let pieces = 0
  const mending = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (head === null) return done(null, chunk)
      head = Buffer.concat([head, chunk])
      pieces += 1
      for (;;) {
        const split = splitHead(head)
        if (!split) return done(head.length > LONGEST_HEAD || pieces > MOST_PIECES ? tooLong() : null)
        this.push(Buffer.from(mendHead(split.head), 'latin1'))
        head = split.rest
        if (!split.isNotice) break
      }
      const rest = head
      head = null
      done(null, rest)
    },
    flush(done) {
      done(null, head ?? undefined)
    },
  })
  const readable = pipeline(line, mending, () => undefined)
  const mended = Duplex.from({ readable, writable: line })
  // Who asks hears of it; a line that is ended on purpose is nobody's fault.
  return mended.on('error', () => undefined)
}

/** More than any head in use; browsers stop at four times as much. */
export const LONGEST_HEAD = 64_000
/** A head that comes letter by letter would be searched for its end at each. */
const MOST_PIECES = 500

const tooLong = () => Object.assign(new Error('a head without end'), { code: 'HPE_HEADER_OVERFLOW' })

/** Null where the head has not ended yet. A notice (1xx) goes before the answer, which has a head of its own. */
function splitHead(bytes: Buffer): { head: string; rest: Buffer; isNotice: boolean } | null {
  const text = bytes.toString('latin1')
  const end = /\S\s*?\n\r*\n/.exec(text)
  if (!end) return null
  const at = end.index + end[0].length
  const head = text.slice(0, at)
  return { head, rest: bytes.subarray(at), isNotice: /^\s*HTTP\/\S+\s+1\d\d/i.test(head) }
}
