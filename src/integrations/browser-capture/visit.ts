import { REFUSED_BY_PROXY } from '#/integrations/safe-fetch/filtering-proxy.ts'
import type { CaptureLimits } from './captured.ts'
import type { ProtocolEvent } from './protocol.ts'
import type { Tab } from './tab.ts'

export interface Visit {
  finalUrl: string
  redirects: string[]
  response: Buffer | null
}

interface Seen extends Visit {
  /** The proxy answered in the site's place. */
  refused: boolean
}

/**
 * Opens the address, waits until the page has been quiet for a moment or for as long as a reader would, and reads it.
 * Keeps the answer of the page's own document on the way.
 * @throws Error where no page comes, or where it leads itself to what the proxy refuses
 */
export async function visit<Read>({
  tab,
  url,
  limits,
  read,
}: {
  tab: Tab
  url: string
  limits: CaptureLimits
  read: () => Promise<Read>
}): Promise<Visit & Read> {
  const seen: Seen = { finalUrl: url, redirects: [], response: null, refused: false }
  let busy = 0
  let loaded = false
  let main = ''
  const stop = tab.listen(({ method, params }) => {
    if (method === 'Network.requestWillBeSent') {
      if (!params.redirectResponse) busy += 1
      noteRedirect({ params, main, seen })
    }
    if (method === 'Network.loadingFinished' || method === 'Network.loadingFailed') busy -= 1
    if (method === 'Page.lifecycleEvent' && params.frameId === main && params.name === 'load') loaded = true
    if (method === 'Fetch.requestPaused') void keepAnswer({ tab, params, main, seen, limits })
  })
  try {
    const { frameTree } = await tab.send<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree')
    main = frameTree.frame.id
    const { errorText } = await tab.send<{ errorText?: string }>('Page.navigate', { url })
    if (seen.refused) throw new Error('the address is refused or does not answer')
    if (errorText && !seen.response) throw new Error(errorText)
    await settled({ isLoaded: () => loaded, isBusy: () => busy > 0 })
    const words = await read()
    mustStandOnTheWeb(seen)
    return { ...seen, ...words }
  } finally {
    stop()
    // Nobody is left to let a further document pass.
    await tab.send('Fetch.disable').catch(() => undefined)
  }
}

/** Its own script may have led it on. */
function mustStandOnTheWeb({ refused, finalUrl }: Seen): void {
  if (refused) throw new Error('the page leads to an address that is refused or does not answer')
  if (!/^https?:/.test(finalUrl)) throw new Error('the page leads out of the web')
}

/** What a page still fetches after this is nothing that a reader waits for. */
const LOAD_MS = 12_000
const QUIET_MS = 400

async function settled({ isLoaded, isBusy }: { isLoaded: () => boolean; isBusy: () => boolean }) {
  const until = performance.now() + LOAD_MS
  let quietSince = performance.now()
  while (performance.now() < until) {
    await new Promise((done) => setTimeout(done, 50))
    if (!isLoaded() || isBusy()) quietSince = performance.now()
    // A page with a counter that never ends is done two seconds after its own load.
    if (performance.now() - quietSince >= QUIET_MS) return
  }
}

function noteRedirect({
  params,
  main,
  seen,
}: {
  params: ProtocolEvent['params']
  main: string
  seen: Seen
}): void {
  if (params.type !== 'Document' || params.frameId !== main) return
  const from = params.redirectResponse as { url: string } | undefined
  if (from) seen.redirects.push(from.url)
  seen.finalUrl = (params.request as { url: string }).url
}

interface Answer {
  params: ProtocolEvent['params']
  main: string
  tab: Tab
  seen: Seen
  limits: CaptureLimits
}

/** Takes the first whole answer of the main frame; every other goes on untouched. */
async function keepAnswer({ params, main, tab, seen, limits }: Answer): Promise<void> {
  const status = params.responseStatusCode as number | undefined
  const isOurs = params.frameId === main && status !== undefined && (status < 300 || status >= 400)
  if (isOurs && headersOf(params).some(({ name }) => name.toLowerCase() === REFUSED_BY_PROXY))
    seen.refused = true
  else if (isOurs && length(params) <= limits.maxPageBytes) {
    const { requestId } = params
    const answer = await tab
      .send<{ body: string; base64Encoded: boolean }>('Fetch.getResponseBody', { requestId })
      .catch(() => null)
    const body = Buffer.from(answer?.body ?? '', answer?.base64Encoded ? 'base64' : 'utf8')
    if (answer && body.length <= limits.maxPageBytes) seen.response = Buffer.concat([head(params), body])
  }
  await tab.send('Fetch.continueRequest', { requestId: params.requestId }).catch(() => undefined)
}

interface Header {
  name: string
  value: string
}

const headersOf = (params: ProtocolEvent['params']) => (params.responseHeaders ?? []) as Header[]

function length(params: ProtocolEvent['params']): number {
  return Number(headersOf(params).find(({ name }) => /^content-length$/i.test(name))?.value ?? 0)
}

function head(params: ProtocolEvent['params']): Buffer {
  const { url } = params.request as { url: string }
  const status = `${String(params.responseStatusCode)} ${(params.responseStatusText as string | undefined) ?? ''}`
  const lines = headersOf(params).map(({ name, value }) => `${name}: ${value}`)
  return Buffer.from(
    [`HTTP/1.1 ${status.trim()}`, ...lines, `X-Zhariya-Address: ${url}`, '', ''].join('\r\n'),
  )
}
