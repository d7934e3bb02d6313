import { createServer } from 'node:net'

/** A port on this machine that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** True when a server could listen on the port now, on this machine's own address. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await whyNotListen({ port, host: '127.0.0.1' })) === undefined
}

/** The system's code (EADDRINUSE, EACCES …) when nobody can listen there now. */
export function whyNotListen({ port, host }: { port: number; host: string }): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => resolve(code))
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
}
