import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import type { LetterProblem } from '#/domain/letters/document.ts'
import type { Message } from './message.ts'
import { recognise } from './recognise.ts'

export type DocumentText =
  | { readonly kind: 'read'; readonly text: string; readonly pages: number; readonly scanned: number }
  | { readonly kind: 'refused'; readonly problem: LetterProblem }

interface Read {
  stream: Readable
  /** Of a PDF, a Word document, an image; anything else is read as plain text. */
  mediaType: string
  signal: AbortSignal
  /** Where tesseract stands, if in none of the usual places. */
  tesseract?: string | null
  onProgress?: (progress: { page: number; total: number }) => void
  /** Patience for the document without its scans. */
  timeoutMs?: number
}

/**
 * The text of a document, its pages divided by form feeds. Foreign bytes are read in a process of its own, which is
 * killed when it takes too long: whatever is in the file, this resolves. Throws only when stopped.
 */
export async function readDocument({
  stream,
  mediaType,
  signal,
  tesseract = null,
  onProgress,
  timeoutMs = PATIENCE_MS,
}: Read): Promise<DocumentText> {
  const child = start(mediaType)
  const stop = () => child.kill('SIGKILL')
  const timer = setTimeout(stop, timeoutMs)
  signal.addEventListener('abort', stop, { once: true })
  try {
    const heard = listen(child)
    // A process that refuses early or dies reads no further: its answer says why.
    if (child.stdin) await pipeline(stream, child.stdin).catch(() => undefined)
    const messages = await heard
    signal.throwIfAborted()
    const refused = messages.find((message) => message.kind === 'refused')
    if (refused) return refused
    // Killed for its time, or dead for want of memory.
    if (!messages.some(({ kind }) => kind === 'done')) return { kind: 'refused', problem: 'too_heavy' }
    return await assemble({ messages, signal, tesseract, onProgress })
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
    child.kill('SIGKILL')
  }
}

/** Sixty pages take two seconds. */
const PATIENCE_MS = 30_000

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** No variable of ours, nothing to write, nothing to start, and no more memory than a document needs. */
function start(mediaType: string): ChildProcess {
  const file = fileURLToPath(new URL('./document-process.ts', import.meta.url))
  const rights = ['--permission', '--allow-addons', `--allow-fs-read=${ROOT}*`]
  return spawn(process.execPath, [...rights, '--max-old-space-size=256', '--no-warnings', file, mediaType], {
    env: { NODE_ENV: 'production' },
    cwd: ROOT,
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
}

function listen(child: ChildProcess): Promise<Message[]> {
  return new Promise((resolve, reject) => {
    const messages: Message[] = []
    child.on('message', (message: Message) => messages.push(message))
    child.once('error', reject)
    child.once('close', () => resolve(messages))
  })
}

async function assemble({
  messages,
  signal,
  tesseract,
  onProgress,
}: {
  messages: readonly Message[]
  signal: AbortSignal
  tesseract: string | null
  onProgress: Read['onProgress']
}): Promise<DocumentText> {
  const pages = messages.filter((message) => message.kind === 'text' || message.kind === 'scan')
  const texts: string[] = []
  for (const page of pages) {
    onProgress?.({ page: page.number, total: pages.length })
    const said =
      page.kind === 'text'
        ? page.text
        : await recognise({ picture: page.picture, program: tesseract, signal })
    if (said === null && pages.every(({ kind }) => kind === 'scan'))
      return { kind: 'refused', problem: 'no_ocr' }
    texts.push(said ?? '')
  }
  const text = texts.join('\n\f')
  if (!/\p{L}/u.test(text)) return { kind: 'refused', problem: 'no_text' }
  return {
    kind: 'read',
    text,
    pages: pages.length,
    scanned: pages.filter(({ kind }) => kind === 'scan').length,
  }
}
