import { buffer } from 'node:stream/consumers'
import { limitMemory } from '../page-pictures/limit-memory.ts'
import { decodeText } from './decode-text.ts'
import type { Message } from './message.ts'
import { readDocx } from './read-docx.ts'
import { readImage } from './read-image.ts'
import { readPdf } from './read-pdf.ts'

/**
 * The process that reads one foreign document: bytes on standard input, its kind as the argument, pages over the
 * channel. It knows no secret and no database, may write nothing, and dies with its document.
 */
limitMemory()
const bytes = await buffer(process.stdin)
for await (const message of messages(process.argv[2] ?? '')) await send(message)
process.disconnect()

function messages(mediaType: string): AsyncGenerator<Message> {
  if (mediaType === 'application/pdf') return readPdf(bytes)
  if (mediaType.endsWith('wordprocessingml.document')) return readDocx(bytes)
  return mediaType.startsWith('image/') ? readImage(bytes) : readPlain()
}

async function* readPlain(): AsyncGenerator<Message> {
  yield { kind: 'pages', total: 1 }
  yield { kind: 'text', number: 1, text: decodeText(bytes) }
  yield { kind: 'done' }
}

function send(message: Message): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error ? reject(error) : resolve()))
  })
}
