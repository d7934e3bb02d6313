import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LoopbackHosts {
  /** The origin of each host, by its number: 127.0.1.1 and so on, on one port. */
  readonly origins: readonly string[]
  close(): Promise<void>
}

/** Many hosts on this machine: one port of the addresses from 127.0.1.1 on. Linux answers on all of them. */
export async function startLoopbackHosts({
  count,
  answer,
}: {
  count: number
  /** What a host answers; `host` is its number from 0. */
  answer: (asked: { host: number }) => RequestListener
}): Promise<LoopbackHosts> {
  const servers: Server[] = []
  let port = 0
  for (let host = 0; host < count; host++) {
    const server = createServer(answer({ host }))
    await once(server.listen(port, addressOf(host)), 'listening')
    port = (server.address() as AddressInfo).port
    servers.push(server)
  }
  return {
    origins: servers.map((_, host) => `http://${addressOf(host)}:${String(port)}`),
    async close() {
      for (const server of servers) server.closeAllConnections()
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
    },
  }
}

const addressOf = (host: number) => `127.0.1.${String(host + 1)}`
