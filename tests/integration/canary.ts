import { createServer, type Server } from 'node:net'

export interface Canary {
  readonly port: number
  /** Connections so far: one is one too many. */
  hits(): number
  close(): Promise<void>
}

/** A listener on every loopback address that counts who comes. */
export async function startCanary(): Promise<Canary> {
  let hits = 0
  const server = createServer((socket) => {
    hits++
    socket.resume()
    socket.on('error', () => undefined)
    socket.end(
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 6\r\nconnection: close\r\n\r\ncanary',
    )
  })
  await listen(server)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the canary has no port')
  return {
    port: address.port,
    hits: () => hits,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

/** Both families where the machine has IPv6, else IPv4 alone. */
async function listen(server: Server): Promise<void> {
  for (const host of ['::', '0.0.0.0']) {
    const failed = await new Promise<boolean>((done) => {
      server.once('error', () => done(true))
      server.listen({ host, port: 0 }, () => done(false))
    })
    if (!failed) return
  }
  throw new Error('the canary found no address')
}
