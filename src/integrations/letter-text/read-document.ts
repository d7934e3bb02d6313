import type { ChildProcess } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { LetterProblem } from '#/domain/letters/document.ts'
import type { PageDoubt } from '#/domain/letters/scan/with-scan.ts'
import { inConfinedProcess } from '../confined-process.ts'
import type { Message } from './message.ts'
import { recognise, type Recognised } from './scan/recognise.ts'

export type DocumentText =
  | {
      readonly kind: 'read'
      readonly text: string
      readonly pages: number
      readonly scanned: number
      /** Numbers, from 1, of the pages on which something stands that could not be read. */
      readonly unread: readonly number[]
      /** What the scans leave unclear, by its place in the text. */
      readonly doubts: readonly PageDoubt[]
    }
  | { readonly kind: 'refused'; readonly problem: LetterProblem }

interface Read {
  stream: Readable
  /** Of a PDF, a Word document, an image; anything else is read as plain text. */
  mediaType: string
  signal: AbortSignal
  /** Where the system's tesseract stands, if in none of the usual places; `false`: it is left alone. */
  tesseract?: string | null | false
  onProgress?: (progress: { page: number; total: number }) => void
  /** Patience for the document without its scans. */
  timeoutMs?: number
}

/**
 * The text of a document, its pages divided by form feeds. Read in a process of its own, which is
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
  const program = new URL('./document-process.ts', import.meta.url)
  const confined = { program, argument: mediaType, stream, hear, signal, timeoutMs }
  const messages = await inConfinedProcess(confined)
  const refused = messages.find((message) => message.kind === 'refused')
  if (refused) return refused
  // Killed for its time, or dead for want of memory.
  if (!messages.some(({ kind }) => kind === 'done')) return { kind: 'refused', problem: 'too_heavy' }
  return assemble({ messages, signal, tesseract, onProgress })
}

/** Sixty pages take two seconds. */
const PATIENCE_MS = 30_000

function hear(child: ChildProcess): Promise<Message[]> {
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
  tesseract: Read['tesseract']
  onProgress: Read['onProgress']
}): Promise<DocumentText> {
  const pages = messages.filter((message) => 'number' in message)
  const texts: string[] = []
  const unread: number[] = []
  const doubts: PageDoubt[] = []
  for (const page of pages) {
    onProgress?.({ page: page.number, total: pages.length })
    const said = await saidOn({ page, tesseract, signal })
    if (page.kind !== 'text' && !said.isLegible) unread.push(page.number)
    texts.push(said.text)
    doubts.push(...said.doubts.map((doubt) => ({ ...doubt, page: page.number })))
  }
  const text = texts.join('\n\f')
  const scanned = pages.filter(({ kind }) => kind === 'scan').length
  if (!LETTER.test(text)) return { kind: 'refused', problem: scanned > 0 ? 'scan_unread' : 'no_text' }
  return { kind: 'read', text, pages: pages.length, scanned, unread, doubts }
}

type Page = Extract<Message, { number: number }>

const LETTER = /\p{L}/u

/** One page at a time: a scanned one takes a core for itself. */
async function saidOn({
  page,
  tesseract,
  signal,
}: {
  page: Page
  tesseract: Read['tesseract']
  signal: AbortSignal
}): Promise<Recognised> {
  if (page.kind === 'scan') return recognise({ picture: page.picture, program: tesseract, signal })
  return { text: page.kind === 'text' ? page.text : '', doubts: [], isLegible: page.kind === 'text' }
}
