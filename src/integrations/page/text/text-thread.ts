import { parentPort } from 'node:worker_threads'
import { mainText } from './main-text.ts'

/** The thread that builds a tree of one foreign page at a time: see read-text.ts. It answers every page with a text. */
parentPort?.on('message', (html: string) => {
  parentPort?.postMessage(textOf(html))
})

/** Too deep for the stack, too many elements: such a page has no text for us. */
function textOf(html: string): string {
  try {
    return mainText(html)
  } catch {
    return ''
  }
}
