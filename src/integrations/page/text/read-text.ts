import { Worker } from 'node:worker_threads'

/**
 * The main text of a page: read in a thread with little memory, which is ended when a page takes too long and started
 * anew with the next one. A page that ends its thread has no text (''); nothing is thrown. One page at a time.
 */
export function readText({
  html,
  timeoutMs = PATIENCE_MS,
}: {
  html: string
  timeoutMs?: number
}): Promise<string> {
  const answer = last.then(() => ask({ html, timeoutMs }))
  last = answer
  return answer
}

/** A page takes 10 ms; one of 3 MB half a second. */
const PATIENCE_MS = 3000

let last: Promise<unknown> = Promise.resolve()
let thread: Worker | null = null

function ask({ html, timeoutMs }: { html: string; timeoutMs: number }): Promise<string> {
  const worker = (thread ??= start())
  return new Promise((resolve) => {
    const finish = (text: string) => {
      clearTimeout(timer)
      worker.off('message', finish).off('error', giveUp).off('exit', giveUp)
      // A thread without a page keeps no process alive.
      worker.unref()
      resolve(text)
    }
    const giveUp = () => {
      thread = null
      finish('')
      // What a dying thread still says is of no interest.
      worker.on('error', () => undefined)
      void worker.terminate()
    }
    const timer = setTimeout(giveUp, timeoutMs)
    worker.on('message', finish).on('error', giveUp).on('exit', giveUp)
    worker.ref()
    worker.postMessage(html)
  })
}

function start(): Worker {
  return new Worker(new URL('./text-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: {},
  })
}
