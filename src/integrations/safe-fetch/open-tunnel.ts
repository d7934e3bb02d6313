import { request } from 'node:http'
import { request as requestTls } from 'node:https'
import { isIP, type LookupFunction, type Socket } from 'node:net'

/**
 * A connection by an HTTP proxy (CONNECT). The name is resolved and judged here, and the proxy is told the address
 * alone: what it would make of a name is none of ours.
 * @throws what the lookup throws; an error of code ECONNREFUSED where the proxy does not open the tunnel
 */
export async function openTunnel({
  proxy,
  to,
  lookup,
  timeoutMs,
}: {
  proxy: URL
  to: { readonly hostname: string; readonly port?: string | number | null; readonly protocol: string }
  lookup: LookupFunction
  timeoutMs: number
}): Promise<Socket> {
  const address = await judgedAddress({ hostname: to.hostname.replace(/^\[|\]$/g, ''), lookup })
  const port = to.port || (to.protocol === 'https:' ? 443 : 80)
  const place = `${isIP(address) === 6 ? `[${address}]` : address}:${String(port)}`
  return new Promise((resolve, reject) => {
    const asking = (proxy.protocol === 'https:' ? requestTls : request)({
      host: proxy.hostname,
      port: proxy.port || undefined,
      method: 'CONNECT',
      path: place,
      agent: false,
      headers: { host: place, ...authorization(proxy) },
      timeout: timeoutMs,
    })
    asking.once('connect', (response, socket) => {
      if (response.statusCode === 200) return resolve(socket as Socket)
      socket.destroy()
      reject(refused(`the proxy answers ${String(response.statusCode)}`))
    })
    asking.once('response', (response) => {
      response.destroy()
      reject(refused('the proxy opens no tunnel'))
    })
    asking.once('timeout', () => asking.destroy(refused('the proxy is silent')))
    asking.once('error', reject)
    asking.end()
  })
}

function judgedAddress({ hostname, lookup }: { hostname: string; lookup: LookupFunction }): Promise<string> {
  if (isIP(hostname)) return Promise.resolve(hostname)
  return new Promise((resolve, reject) => {
    lookup(hostname, {}, (error, address) => {
      if (error) reject(error)
      else resolve(String(address))
    })
  })
}

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '') return {}
  const account = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(account).toString('base64')}` }
}

const refused = (message: string) => Object.assign(new Error(message), { code: 'ECONNREFUSED' })
