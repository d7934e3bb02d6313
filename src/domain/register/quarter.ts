import { dateOf } from '../calendar/zone.ts'

/** A quarter of a calendar year, from 1. */
export interface Quarter {
  readonly year: number
  readonly number: number
}

/** The quarter that the clocks of the portal show at this instant. */
export function quarterOf(instant: Date): Quarter {
  const day = dateOf(instant)
  return { year: Number(day.slice(0, 4)), number: Math.ceil(Number(day.slice(5, 7)) / 3) }
}

/** Whether the institution has said in this quarter that the account is right. */
export function isConfirmedThisQuarter({
  confirmedAt,
  now,
}: {
  confirmedAt: Date | null
  now: Date
}): boolean {
  if (!confirmedAt) return false
  const [then, today] = [quarterOf(confirmedAt), quarterOf(now)]
  return then.year === today.year && then.number === today.number
}
