import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

export interface RawSite {
  readonly origin: string
  /** Heads of the requests, in order. */
  readonly asked: string[]
  /** Lines that are still open. */
  open(): number
  close(): Promise<void>
}

/** Bytes for a path, or what to do with the line; the line ends behind bytes. */
export type RawAnswer = string | Buffer | ((socket: Socket) => void)

/** A host that answers each path with the very bytes that are given, right or wrong. */
export async function startRawSite({
  answers,
  host = '127.0.0.1',
}: {
  answers: Record<string, RawAnswer>
  host?: string
}): Promise<RawSite> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    socket.once('data', (head) => {
      asked.push(head.toString('latin1'))
      const answer = answers[/^GET (\S+)/.exec(head.toString('latin1'))?.[1] ?? '']
      if (typeof answer === 'function') answer(socket)
      else socket.end(answer ?? 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n')
    })
  })
  await once(server.listen(0, host), 'listening')
  return {
    origin: `http://${host}:${String((server.address() as AddressInfo).port)}`,
    asked,
    open: () => sockets.size,
    close() {
      for (const socket of sockets) socket.destroy()
      return new Promise((done) => server.close(() => done()))
    },
  }
}
