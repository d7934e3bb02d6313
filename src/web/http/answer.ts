import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { createLogger } from '#/lib/logger.ts'

import { cleanHeaders, hurry, refusal } from './inbound.ts'
import { isFile, localeRedirect } from './locale-redirect.ts'
import { movedAddress } from './moved-address.ts'
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts'

/** What renders the pages: Next's request handler. */
export type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Answers requests: headers, health and the language of the address here, the rest by `render`.
 * Never throws: what `render` throws is logged and answered with 500.
 */
export function answerWith(options: { render: Render; dev: boolean; trustProxy: boolean }) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer({ request, response, ...options }).catch((error: unknown) => fail({ response, error }))
  }
}

type Exchange = { request: IncomingMessage; response: ServerResponse }

async function answer(
  input: Exchange & { render: Render; dev: boolean; trustProxy: boolean },
): Promise<void> {
  const { request, response, render, dev, trustProxy } = input
  const secure = cleanHeaders({ request, trustProxy })
  for (const [name, value] of Object.entries(securityHeaders({ secure }))) response.setHeader(name, value)
  const refused = refusal(request)
  if (refused) return end({ response, status: refused.status, text: refused.reason })
  hurry(request)
  const url = request.url ?? '/'
  const path = url.split('?', 1)[0] ?? url
  if (path === '/api/health') return end({ response, status: 200, text: 'ok' })
  const { cookie, 'accept-language': acceptLanguage } = request.headers
  const location = movedAddress(url) ?? localeRedirect({ url, cookie, acceptLanguage })
  if (location) return redirect({ response, location })
  if (isDocument(path)) allowScripts({ request, response, dev })
  await render(request, response)
}

function isDocument(path: string): boolean {
  return !path.startsWith('/_next/') && !path.startsWith('/api/') && !isFile(path)
}

/** Next reads the nonce from the request's policy and puts it on its own scripts and styles. */
function allowScripts({ request, response, dev }: Exchange & { dev: boolean }): void {
  const nonce = randomBytes(16).toString('base64')
  const policy = contentSecurityPolicy({ nonce, dev })
  request.headers['content-security-policy'] = policy
  response.setHeader('content-security-policy', policy)
}

function redirect({ response, location }: { response: ServerResponse; location: string }): void {
  response.setHeader('vary', 'cookie, accept-language')
  response.writeHead(307, { location, 'cache-control': 'no-store', 'content-length': 0 }).end()
}

function end({ response, status, text }: { response: ServerResponse; status: number; text: string }): void {
  // The rest of a refused body would be read as the next request.
  if (status >= 400) response.setHeader('connection', 'close')
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(`${text}\n`)
}

function fail({ response, error }: { response: ServerResponse; error: unknown }): void {
  createLogger('web').error({ err: error }, 'request failed')
  if (response.headersSent) response.destroy()
  else end({ response, status: 500, text: 'Internal Server Error' })
}
