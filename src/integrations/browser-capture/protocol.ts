import type { Readable, Writable } from 'node:stream'

export interface ProtocolEvent {
  readonly method: string
  readonly params: Record<string, unknown>
  readonly sessionId?: string
}

/** The browser's own protocol (CDP) over two pipes: no port that a page could reach. */
export interface Protocol {
  /** @throws Error with the browser's words, or when the browser is gone */
  send: <Answer = unknown>(call: {
    method: string
    params?: Record<string, unknown>
    session?: string
  }) => Promise<Answer>
  /** Hears every event; returns how to stop. */
  listen: (listener: (event: ProtocolEvent) => void) => () => void
}

export function speakProtocol({ input, output }: { input: Writable; output: Readable }): Protocol {
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>()
  const listeners = new Set<(event: ProtocolEvent) => void>()
  let last = 0
  let gone = false
  const end = () => {
    gone = true
    for (const { reject } of waiting.values()) reject(new Error('the browser is gone'))
    waiting.clear()
  }
  // A browser that was killed closes its ends; who waits hears of it below.
  input.on('error', () => undefined)
  output.on('error', () => undefined)
  output.on('close', end)
  const onMessage = (message: Message) => {
    if (!('id' in message)) return listeners.forEach((listener) => listener(message))
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.error) call?.reject(new Error(message.error.message))
    else call?.resolve(message.result as never)
  }
  readMessages({ output, onMessage })
  return {
    send({ method, params = {}, session }) {
      if (gone) return Promise.reject(new Error('the browser is gone'))
      const id = ++last
      input.write(`${JSON.stringify({ id, method, params, sessionId: session })}\0`)
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }))
    },
    listen(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

type Message = { id: number; result?: unknown; error?: { message: string } } | ProtocolEvent

/** Messages end with a zero byte. One that is larger than anything a capture asks for ends the talk. */
function readMessages({
  output,
  onMessage,
}: {
  output: Readable
  onMessage: (message: Message) => void
}): void {
  let parts: Buffer[] = []
  let size = 0
  output.on('data', (chunk: Buffer) => {
    let rest = chunk
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const whole = Buffer.concat([...parts, rest.subarray(0, end)])
      ;[parts, size, rest] = [[], 0, rest.subarray(end + 1)]
      onMessage(JSON.parse(whole.toString()) as Message)
    }
    if (rest.length === 0) return
    parts.push(rest)
    size += rest.length
    if (size > MAX_MESSAGE) output.destroy()
  })
}

/** The largest stored page and its base64. */
const MAX_MESSAGE = 40_000_000
