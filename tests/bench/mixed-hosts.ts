import { once } from 'node:events'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'

/** A thread with as many good hosts as hostile ones: addresses from 127.0.1.1 on, one port, the good ones first. */
const { good } = workerData as { good: number }

const drip: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  const timer = setInterval(() => response.write('x'), 100)
  response.on('close', () => clearInterval(timer))
}
const endless: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  pour(response)
}
const reset: RequestListener = (request) => request.socket.destroy()
const hostile = [drip, endless, reset]

const article: RequestListener = (request, response) => {
  const title = `Кітапхана оқырмандарды күтеді ${request.url ?? ''}`
  const found = request.url?.startsWith('/news/') && !request.url.includes('link-check')
  setTimeout(() => {
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(
      `<title>${title}</title><article><h1>${title}</h1><p>${'Кеңес берілді. '.repeat(40)}</article>`,
    )
  }, 50)
}

let port = 0
for (let host = 0; host < 2 * good; host++) {
  const server = createServer(host < good ? article : (hostile[host % hostile.length] ?? drip))
  await once(server.listen(port, `127.0.1.${String(host + 1)}`), 'listening')
  port = (server.address() as AddressInfo).port
}
parentPort?.postMessage(port)

/** As fast as the reader reads, for ever. */
function pour(response: ServerResponse): void {
  while (!response.destroyed && response.write('x'.repeat(65_536)));
  response.once('drain', () => pour(response))
}
