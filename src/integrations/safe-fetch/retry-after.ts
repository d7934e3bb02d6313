/**
 * The seconds that a Retry-After header asks for (a number, or a date of HTTP); null where it says nothing.
 * At most a day: a site that asks for a year is not heard.
 */
export function retryAfter({ value, now }: { value: string | undefined; now: number }): number | null {
  if (value === undefined) return null
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000)
  return seconds > 0 ? Math.min(seconds, LONGEST) : null
}

const LONGEST = 86_400
