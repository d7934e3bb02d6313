import { isCalendarDate } from '#/domain/calendar/zone.ts'
import { readDate } from '#/domain/dates/read-date.ts'

/**
 * A time as a machine or a person wrote it, as an instant with its own offset («2026-11-22T18:00:00+05:00»), else
 * as a bare day: an hour without an offset says nothing certain. Null for no day, or one before the web.
 */
export function readMoment({
  text,
  language = null,
}: {
  text: string
  language?: string | null
}): string | null {
  const written = text.trim().slice(0, MAX_WRITTEN)
  if (!/\d/.test(written)) return null
  const moment = ofNumber(written) ?? ofIso(written) ?? ofWords({ written, language })
  return moment && moment >= FIRST_DAY ? moment : null
}

const MAX_WRITTEN = 300
const FIRST_DAY = '1994'

/** Seconds or milliseconds since 1970. */
function ofNumber(written: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(written)) return null
  const instant = new Date(Number(written) * (written.length > 10 ? 1 : 1000))
  return instant.toISOString().replace('.000Z', 'Z')
}

function ofIso(written: string): string | null {
  const found = ISO.exec(written)
  if (!found) return null
  const [, year = '', month = '', day = '', rest = ''] = found
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(date) ? withTime({ date, rest }) : null
}

const ISO = /^(\d{4})-?(\d\d|(?<=-)\d)-?(\d\d|(?<=-)\d)(?!\d)(.*)$/s

function ofWords({ written, language }: { written: string; language: string | null }): string | null {
  const date = readDate({ text: written, language })
  return date && withTime({ date, rest: written })
}

/** Keeps an hour only together with its offset. */
function withTime({ date, rest }: { date: string; rest: string }): string {
  const found = TIME.exec(rest)
  if (!found) return date
  const [, hour = '', minute = '', second = '', , zone = ''] = found
  if (Number(hour) > 23) return date
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second || '00'}${offsetOf(zone)}`
}

const TIME =
  /(?<![\d:])(\d{1,2}):?([0-5]\d)(?::?([0-5]\d)(?:[.,](\d{1,9}))?)?\s{0,3}(?:\((?=GMT|UTC))?(?:(?:GMT|UTC)?\s?([+-−]\d\d:?\d\d|[+-]\d\d(?!\d))|(?=Z|GMT|UTC))/i

function offsetOf(zone: string): string {
  const digits = zone.replace(/\D/g, '').padEnd(4, '0')
  if (Number(digits) === 0) return 'Z'
  return `${zone.startsWith('-') || zone.startsWith('−') ? '-' : '+'}${digits.slice(0, 2)}:${digits.slice(2, 4)}`
}
