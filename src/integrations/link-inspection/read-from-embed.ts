import { readAddress } from '#/domain/links/read-links.ts'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import { type EmbedEndpoint, embedEndpointOf } from '#/integrations/page/platforms/embed-endpoint.ts'
import type { FetchOutcome } from '#/integrations/safe-fetch/outcome.ts'

/**
 * A post as its platform's open endpoint shows it. Null where there is no such endpoint or it stays shut: the page itself
 * is asked then, and says why.
 */
export async function readFromEmbed({
  url,
  fetch,
}: {
  url: string
  fetch: (url: string) => Promise<FetchOutcome>
}): Promise<PageReading | null> {
  const link = readAddress(url)
  const endpoint = link && embedEndpointOf(link)
  if (!endpoint) return null
  const outcome = await fetch(endpoint.url)
  if (outcome.kind !== 'answered' || outcome.status !== 200) return null
  const reading = endpoint.read(outcome)
  if (reading.access === 'soft404') return reading
  return reading.access === 'open' ? withMoment({ reading, endpoint, fetch }) : null
}

/** A second request where the endpoint does not name the instant; a wall before it leaves the day unknown. */
async function withMoment({
  reading,
  endpoint: { moment },
  fetch,
}: {
  reading: PageReading
  endpoint: EmbedEndpoint
  fetch: (url: string) => Promise<FetchOutcome>
}): Promise<PageReading> {
  if (!moment || reading.publishedAt !== null) return reading
  const outcome = await fetch(moment.url)
  const publishedAt = outcome.kind === 'answered' && outcome.status === 200 ? moment.read(outcome) : null
  return publishedAt === null ? reading : { ...reading, publishedAt, publishedAtSource: 'platform' }
}
