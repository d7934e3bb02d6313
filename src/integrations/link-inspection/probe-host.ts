import { randomBytes } from 'node:crypto'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { isFrontPage } from '#/domain/publications/front-page.ts'
import { isLikeProbe, isSentHome, type ProbeAnswer } from '#/domain/publications/soft-404.ts'
import { mayBeCheck } from '#/domain/publications/says-check.ts'
import { readPage } from '#/integrations/page/read-page.ts'
import type { FetchOutcome } from '#/integrations/safe-fetch/outcome.ts'

/** What is remembered of hosts that were probed; by the host as `hostKey` spells it. */
export interface Probes {
  read: (host: string) => Promise<ProbeAnswer | null>
  keep: (host: string, answer: ProbeAnswer) => Promise<void>
}

interface Seen {
  url: string
  finalUrl: string
  title: string | null
  text: string
}

/**
 * Whether an answered page is only what its host shows for what it does not have: the front page instead of the
 * article, or the likeness of the answer to an address that nobody has. A page that may be a check of its visitor
 * proves nothing of the kind: it is one. Null for a page of its own. Asks each host for such an address once.
 */
export async function accessByProbe({
  page,
  probes,
  fetch,
  readOn,
}: {
  page: Seen
  probes: Probes
  fetch: (url: string) => Promise<FetchOutcome>
  readOn: CalendarDate
}): Promise<'soft404' | 'captcha' | null> {
  if (isSentHome(page)) return 'soft404'
  // Many sites show their front page for what they do not have: that makes the front page nothing missing.
  if (isFrontPage(page.url)) return null
  for (const url of startsOf(page)) {
    const host = hostKey(new URL(url))
    const known = await probes.read(host)
    const probe = known ?? (await probeHost({ url, fetch, readOn }))
    if (!known && probe) await probes.keep(host, probe)
    if (probe && isLikeProbe({ page, probe })) return mayBeCheck(page) ? 'captcha' : 'soft404'
  }
  return null
}

/** One name for a host however it is spelled, and for each port that is no ordinary one. */
export function hostKey({ hostname, port }: URL): string {
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '')
  return port === '' ? host : `${host}:${port}`
}

/** Where the link pointed and, behind a short link, where it ended. */
function startsOf({ url, finalUrl }: Seen): string[] {
  const [first, last] = [new URL(url), new URL(finalUrl)]
  return hostKey(first) === hostKey(last) ? [url] : [url, finalUrl]
}

/** Null where the turn has not come. */
async function probeHost({
  url,
  fetch,
  readOn,
}: {
  url: string
  fetch: (url: string) => Promise<FetchOutcome>
  readOn: CalendarDate
}): Promise<ProbeAnswer | null> {
  const address = neighbourOf(url)
  const outcome = await fetch(address)
  if (outcome.kind === 'failed' && outcome.reason === 'held') return null
  if (outcome.kind !== 'answered' || outcome.status === 429 || outcome.status >= 500)
    return { kind: 'unknown' }
  if (outcome.body.length === 0) return { kind: 'missing' }
  const { finalUrl, contentType, body } = outcome
  const { title, text, access } = await readPage({ url: finalUrl, contentType, body, readOn })
  // A wall tells nothing of what is behind it.
  if (access === 'login' || access === 'captcha') return { kind: 'unknown' }
  return { kind: 'page', url: address, finalUrl, title, text }
}

/** An address beside the given one that nobody has; its name says what it is for. */
function neighbourOf(url: string): string {
  return new URL(
    `zhariya-link-check-${randomBytes(6).toString('hex')}`,
    new URL(url.split(/[?#]/, 1)[0] ?? url),
  ).href
}
