import { dateOf, timeOf } from '#/domain/calendar/zone.ts'

/**
 * An instant in UTC beside the days that its page shows: «Z» behind the clock of the site would move an evening's
 * news to the next day. Where the page shows another day than the instant has here, the page is believed: the bare
 * day, or the same instant with the offset of here where that makes it that day.
 */
export function inShownDay({ at, days }: { at: string; days: readonly string[] }): string {
  const written = at.slice(0, 10)
  if (days.length === 0) return at
  const here = dateOf(new Date(at))
  if (days.includes(written)) return here === written ? at : written
  if (days.includes(here)) return withOffset(at)
  const [shown = written] = days
  return Math.abs(Date.parse(shown) - Date.parse(written)) <= DAY ? shown : at
}

export const isInUtc = (at: string): boolean => /T.+Z$/.test(at)

const DAY = 86_400_000

/** On the clocks of the portal. */
function withOffset(at: string): string {
  const instant = new Date(at)
  const local = `${dateOf(instant)}T${timeOf(instant)}`
  const minutes = (Date.parse(`${local}Z`) - instant.getTime()) / 60_000
  const two = (part: number) => String(part).padStart(2, '0')
  return `${local}+${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
