import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { FileProblem } from '#/domain/files/pages.ts'
import { inConfinedProcess } from '../confined-process.ts'
import type { DrawnPage, Message } from './message.ts'

export type Drawing = { kind: 'drawn'; total: number } | { kind: 'refused'; problem: FileProblem }

interface Draw {
  stream: Readable
  mediaType: string
  /** Called for each page in turn. */
  onPage: (page: DrawnPage) => Promise<void>
  signal: AbortSignal
  /** Patience for the whole file. */
  timeoutMs?: number
}

/**
 * Draws the pages of a PDF or the picture of an image in a process of its own, which is killed when it takes
 * too long: whatever is in the file, this resolves. Throws only when stopped or when a page cannot be stored.
 */
export async function drawPages({
  stream,
  mediaType,
  onPage,
  signal,
  timeoutMs = PATIENCE_MS,
}: Draw): Promise<Drawing> {
  const program = new URL('./draw-process.ts', import.meta.url)
  const hear = (child: ChildProcess) => listen({ child, onPage })
  const confined = { program, argument: mediaType, stream, hear, signal, timeoutMs }
  // Killed for its time, or dead for want of memory.
  return (await inConfinedProcess(confined)) ?? { kind: 'refused', problem: 'too_heavy' }
}

/** Sixty pages need fifteen seconds; the queue gives the job two minutes. */
const PATIENCE_MS = 90_000

/** The last word of the process; null when it died without one. */
function listen({ child, onPage }: { child: ChildProcess; onPage: Draw['onPage'] }): Promise<Drawing | null> {
  return new Promise((resolve, reject) => {
    let drawing: Drawing | null = null
    let stored = Promise.resolve()
    child.on('message', (message: Message) => {
      if (message.kind === 'page') {
        stored = stored.then(() => onPage(message.page))
        stored.catch(reject)
      }
      if (message.kind === 'done') drawing = { kind: 'drawn', total: message.total }
      if (message.kind === 'refused') drawing = message
    })
    child.once('error', reject)
    child.once('close', () => void stored.then(() => resolve(drawing), reject))
  })
}
