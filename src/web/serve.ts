import { type Server, createServer } from 'node:http'

import next from 'next'

import { type Env, env } from '#/lib/env.ts'
import { createLogger } from '#/lib/logger.ts'
import { answerWith } from '#/web/http/answer.ts'
import { drainable } from '#/web/http/drain.ts'

async function serve(settings: Env): Promise<void> {
  const { PORT: port, HOST: hostname, TRUST_PROXY: trustProxy } = settings
  const dev = settings.NODE_ENV === 'development'
  const server = createServer(limits)
  const { stop } = drainable(server)
  const app = next({ dev, hostname, port, httpServer: server })
  await app.prepare()
  server.on('request', answerWith({ render: app.getRequestHandler(), dev, trustProxy }))
  const leave = () => void stop().then(() => process.exit(0))
  // SIGINT is Ctrl-C on a server started by itself; a lost parent must not leave us behind.
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, leave)
  if (process.connected === false) return leave()
  await listen({ server, port, hostname })
  createLogger('web').info({ port, hostname, dev }, 'listening')
}

const limits = {
  // Whoever sends slower than this holds connections open.
  headersTimeout: 10_000,
  // Twenty megabytes on a village's line; everything else is small (see hurry).
  requestTimeout: 15 * 60_000,
  // Above the usual 60 s of a proxy, so that the proxy is the one to close.
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
}

function listen({
  server,
  port,
  hostname,
}: {
  server: Server
  port: number
  hostname: string
}): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: hostname }, resolve)
  })
}

try {
  await serve(env())
} catch (error) {
  createLogger('web').fatal({ err: error }, 'could not start')
  process.exit(1)
}
