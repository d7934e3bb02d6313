import { buffer } from 'node:stream/consumers'
import { drawImage } from './draw-image.ts'
import { drawPdf } from './draw-pdf.ts'
import { limitMemory } from './limit-memory.ts'
import type { Message } from './message.ts'

/**
 * The process that looks into one foreign file: bytes on standard input, its kind as the argument, pages over
 * the channel. It knows no secret and no database, may write nothing, and dies with its file.
 */
limitMemory()
const bytes = await buffer(process.stdin)
const draw = process.argv[2] === 'application/pdf' ? drawPdf : drawImage
for await (const message of draw(bytes)) await send(message)
process.disconnect()

function send(message: Message): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error ? reject(error) : resolve()))
  })
}
