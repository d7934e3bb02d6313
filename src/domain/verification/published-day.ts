import { dateOf, isCalendarDate, type CalendarDate } from '../calendar/zone.ts'
import type { PageReading, PublishedSource } from '../publications/page-reading.ts'
import type { LinkFacts } from './signals.ts'

export interface PublishedDay {
  readonly day: CalendarDate
  /** The instant, where more than the day is known. */
  readonly at: Date | null
  readonly source: PublishedSource
}

/** The day of publication in the portal's zone: the number of the post first, nobody writes it by hand. */
export function publishedDay({
  link: { publishedAt },
  reading,
}: {
  link: Pick<LinkFacts, 'publishedAt'>
  reading: Pick<PageReading, 'publishedAt' | 'publishedAtSource'> | null
}): PublishedDay | null {
  if (publishedAt) return { day: dateOf(publishedAt), at: publishedAt, source: 'id' }
  const given = reading?.publishedAt
  if (!given) return null
  const source = reading.publishedAtSource ?? 'words'
  const at = withOffset.test(given) ? new Date(given) : null
  if (at && !Number.isNaN(at.getTime())) return { day: dateOf(at), at, source }
  const day = given.slice(0, 10)
  return isCalendarDate(day) ? { day, at: null, source } : null
}

/** An instant without an offset is the page's own wall clock: its day is known, the instant is not. */
const withOffset = /T.+(?:Z|[+-]\d{2}:?\d{2})$/i
