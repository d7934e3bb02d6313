import { buffer } from 'node:stream/consumers'
import { limitMemory } from '../../page-pictures/limit-memory.ts'
import { readPicture } from './read-picture.ts'
import { scanOrder } from './scan-message.ts'

/**
 * The process that recognises the letters of one page: its picture on standard input, what to read as the argument,
 * words over the channel. It knows no secret and no network, may write nothing, and dies with its page.
 */
limitMemory()
const order = scanOrder(process.argv[2] ?? '')
const message = await readPicture({ picture: await buffer(process.stdin), order })
await new Promise<void>((resolve) => process.send?.(message, () => resolve()))
process.disconnect()
