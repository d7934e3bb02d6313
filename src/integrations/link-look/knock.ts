import { readAddress } from '#/domain/links/read-links.ts'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import { type Door, doorOf } from '#/integrations/page/platforms/door-of.ts'
import type { FetchOutcome } from '#/integrations/safe-fetch/outcome.ts'

/**
 * A post as its platform's open door shows it. Null where there is no such door or it stays shut: the page itself
 * is asked then, and says why.
 */
export async function knock({
  url,
  fetch,
}: {
  url: string
  fetch: (url: string) => Promise<FetchOutcome>
}): Promise<PageReading | null> {
  const link = readAddress(url)
  const door = link && doorOf(link)
  if (!door) return null
  const outcome = await fetch(door.url)
  if (outcome.kind !== 'answered' || outcome.status !== 200) return null
  const reading = door.read(outcome)
  if (reading.access === 'soft404') return reading
  return reading.access === 'open' ? withMoment({ reading, door, fetch }) : null
}

/** A second request where the door does not name the instant; a wall before it leaves the day unknown. */
async function withMoment({
  reading,
  door: { moment },
  fetch,
}: {
  reading: PageReading
  door: Door
  fetch: (url: string) => Promise<FetchOutcome>
}): Promise<PageReading> {
  if (!moment || reading.publishedAt !== null) return reading
  const outcome = await fetch(moment.url)
  const publishedAt = outcome.kind === 'answered' && outcome.status === 200 ? moment.read(outcome) : null
  return publishedAt === null ? reading : { ...reading, publishedAt, publishedAtSource: 'platform' }
}
