import { metaRefreshes } from '#/integrations/page/meta-refresh.ts'
import { resolveRaw } from '#/integrations/safe-fetch/raw-address.ts'
import { isHtml, type Page } from '#/integrations/safe-fetch/read-hop.ts'

/**
 * Where an answer sends its reader without a redirect: its Refresh header, else the `<meta>` of its page. Null where
 * it stays, sends on later than anybody waits, or to what is no web address.
 */
export function refreshOf({
  url,
  page: { status, refresh, body, headers },
}: {
  url: URL
  page: Page
}): string | null {
  if (status < 200 || status > 399) return null
  const said = refresh === null ? null : readRefresh(refresh)
  if (said) return isSoon(said) ? webAddress(resolveRaw({ text: said.address, base: url })) : null
  const contentType = headers['content-type'] ?? null
  if (!isHtml(contentType)) return null
  const { contents, base } = metaRefreshes({ body, contentType })
  const [found] = contents.map(readRefresh).filter((each) => each !== null)
  if (!found || !isSoon(found)) return null
  return webAddress(URL.parse(found.address, URL.parse(base ?? '', url) ?? url)?.href ?? '')
}

interface Refresh {
  seconds: number
  /** '' for the page itself. */
  address: string
}

/** «5; url='/next'» by the rules of the HTML standard; null for what browsers do not follow. */
function readRefresh(content: string): Refresh | null {
  const found = /^\s*(?:(\d{1,9})[\d.]*|\.[\d.]*)(?:\s*$|\s*[;,]\s*|\s+)([^]*)$/.exec(content)
  if (!found) return null
  const [, seconds = '0', rest = ''] = found
  const named = rest.replace(/^url\s*=\s*/i, '')
  const quote = /^["']/.exec(named)?.[0]
  const address = quote === undefined ? named : (named.slice(1).split(quote, 1)[0] ?? '')
  return { seconds: Number(seconds), address: address.trim() }
}

/** Pages that say «you are sent on in … seconds» wait so long; those that load themselves anew wait for minutes. */
const LONGEST_WAIT = 10

const isSoon = ({ seconds }: Refresh) => seconds <= LONGEST_WAIT

const webAddress = (url: string) => (/^https?:\/\//.test(url) ? url : null)
