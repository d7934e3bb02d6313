import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { readAddress } from '#/domain/links/read-links.ts'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import type { LinkAnswer } from '#/domain/verification/signals.ts'
import { readPage } from '#/integrations/page/read-page.ts'
import type { FetchOutcome } from '#/integrations/safe-fetch/outcome.ts'
import { readFromEmbed } from './read-from-embed.ts'
import { accessByProbe, type Probes } from './probe-host.ts'

/** What a look at a link saw; the words of the page are foreign. */
export interface LinkInspection {
  readonly answer: LinkAnswer
  readonly redirects: readonly string[]
  /** How long the site asks to be left alone; null where it does not. */
  readonly retryAfterSeconds: number | null
  /** Null where there was no page to read. */
  readonly reading: PageReading | null
}

/** Fetches a link and reads its page. Never throws for what the address or the page is. */
export async function inspectLink({
  url,
  fetch,
  probes,
  readOn,
}: {
  url: string
  fetch: (url: string) => Promise<FetchOutcome>
  probes: Probes
  readOn: CalendarDate
}): Promise<LinkInspection> {
  const shown = await readFromEmbed({ url, fetch })
  if (shown) {
    const page = {
      status: 200,
      finalUrl: url,
      contentType: 'text/html',
      certificateFault: null,
      blockedHere: null,
      rendered: false,
    }
    return { answer: { kind: 'answered', ...page }, redirects: [], retryAfterSeconds: null, reading: shown }
  }
  const outcome = await fetch(url)
  if (outcome.kind !== 'answered') {
    const answer = { kind: outcome.kind, reason: outcome.reason }
    return { answer, redirects: [], retryAfterSeconds: null, reading: null }
  }
  const { status, finalUrl, contentType, body, redirects, retryAfterSeconds } = outcome
  const { certificateFault, blockedHere } = outcome
  const page = { status, finalUrl, contentType, certificateFault, blockedHere, rendered: false }
  const answer = { kind: 'answered' as const, ...page }
  const reading = body.length > 0 ? await readPage({ url: finalUrl, contentType, body, readOn }) : null
  const access =
    reading?.access === 'open' && isOfSite(url)
      ? await accessByProbe({ page: { url, finalUrl, ...reading }, probes, fetch, readOn })
      : null
  const told = reading && access ? { ...reading, access } : reading
  return { answer, redirects, retryAfterSeconds, reading: told }
}

/** Platforms show one frame for everything, and say by their own words what is missing. */
function isOfSite(url: string): boolean {
  const platform = readAddress(url)?.platform
  return platform === 'site' || platform === 'govkz'
}
