import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FileProblem } from '#/domain/files/pages.ts'
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
  const child = start(mediaType)
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
  const stop = () => child.kill('SIGKILL')
  signal.addEventListener('abort', stop, { once: true })
  try {
    const said = listen({ child, onPage })
    // A process that refuses early or dies reads no further: its answer says why.
    if (child.stdin) await pipeline(stream, child.stdin).catch(() => undefined)
    const drawing = await said
    signal.throwIfAborted()
    // Killed for its time, or dead for want of memory.
    return drawing ?? { kind: 'refused', problem: 'too_heavy' }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    child.kill('SIGKILL')
  }
}

/** Sixty pages need fifteen seconds; the queue gives the job two minutes. */
const PATIENCE_MS = 90_000

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** No variable of ours, nothing to write, nothing to start, and no more memory than a page needs. */
function start(mediaType: string): ChildProcess {
  const file = fileURLToPath(new URL('./draw-process.ts', import.meta.url))
  const rights = ['--permission', '--allow-addons', `--allow-fs-read=${ROOT}*`]
  return spawn(process.execPath, [...rights, '--max-old-space-size=256', '--no-warnings', file, mediaType], {
    env: { NODE_ENV: 'production' },
    cwd: ROOT,
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
}

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
