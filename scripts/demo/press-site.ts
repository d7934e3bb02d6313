import { readFileSync } from 'node:fs'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { join } from 'node:path'

import { pressPage } from './press-page.ts'

/**
 * Serves the sites that the demo's links point to, on this machine only. `now` is the first start:
 * pages without a date in their path are dated from it.
 */
export async function startPressSite(input: {
  port: number
  now: Date
}): Promise<{ stop: () => Promise<void> }> {
  const origin = `http://127.0.0.1:${input.port}`
  const server = createServer((request, response) => answer({ request, response, origin, now: input.now }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: input.port, host: '127.0.0.1' }, resolve)
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { stop }
}

function answer(input: {
  request: IncomingMessage
  response: ServerResponse
  origin: string
  now: Date
}): void {
  const { request, response, origin, now } = input
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/'
  const send = (page: { status: number; type: string; body: string }) => {
    response.writeHead(page.status, { 'content-type': `${page.type}; charset=utf-8` }).end(page.body)
  }
  if (path === '/press.css') {
    const body = readFileSync(join('prisma', 'seed', 'press', 'press.css'), 'utf8')
    return send({ status: 200, type: 'text/css', body })
  }
  const body = pressPage({ path, origin, now })
  if (body) return send({ status: 200, type: 'text/html', body })
  send({
    status: 404,
    type: 'text/html',
    body: '<!doctype html><title>404</title><h1>Бет табылмады · Страница не найдена</h1>',
  })
}
