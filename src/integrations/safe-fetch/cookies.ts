import { type Cookie, readSetCookie } from '#/integrations/safe-fetch/set-cookie.ts'

/** The cookies of one chain of redirects; nobody keeps them after it. */
export interface Cookies {
  /** What an answer sets. */
  keep: (answer: { url: URL; lines: readonly string[] }) => void
  /** What goes along to an address; null for nothing. */
  headerFor: (url: URL) => string | null
}

/** A jar that holds nothing yet. Ports tell no hosts apart, as in browsers. */
export function openCookies(): Cookies {
  const jar = new Map<string, Cookie>()
  return {
    keep({ url, lines }) {
      for (const line of lines) {
        const cookie = readSetCookie({ line, url, now: Date.now() })
        if (!cookie) continue
        const key = `${cookie.domain}\n${cookie.path}\n${cookie.name}`
        if (cookie.isOver) jar.delete(key)
        else if (jar.has(key) || jar.size < MOST) jar.set(key, cookie)
      }
    },
    headerFor(url) {
      const meant = [...jar.values()].filter((cookie) => isFor({ cookie, url }))
      // The longest path first: servers take the first of a name.
      meant.sort((a, b) => b.path.length - a.path.length)
      return meant.map(({ name, value }) => (name === '' ? value : `${name}=${value}`)).join('; ') || null
    },
  }
}

/** A site sets three or four on the way to a page. */
const MOST = 50

function isFor({ cookie, url }: { cookie: Cookie; url: URL }): boolean {
  const { domain, hostOnly, path, secure } = cookie
  if (secure && url.protocol !== 'https:') return false
  if (url.hostname !== domain && (hostOnly || !url.hostname.endsWith(`.${domain}`))) return false
  const rest = url.pathname.slice(path.length)
  return url.pathname.startsWith(path) && (path.endsWith('/') || rest === '' || rest.startsWith('/'))
}
