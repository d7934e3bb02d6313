import type { DueRule } from '../../calendar/deadline.ts'
import type { DeadlineAlarm, DeadlineForm } from '../letter.ts'
import type { NamedDay } from './named-days.ts'

/** What a deadline is counted to or from, before the calendar is asked. */
export type Aim =
  | { readonly kind: 'day'; readonly day: NamedDay; readonly weekday: number | null }
  | {
      readonly kind: 'count'
      readonly unit: 'working_days' | 'days' | 'weeks' | 'months' | 'hours'
      readonly count: number
    }
  | {
      readonly kind: 'month_day'
      readonly day: number
      readonly every: 'month' | 'quarter' | null
      readonly month: 'this' | 'next' | null
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly repeats: boolean }
  | { readonly kind: 'end_of'; readonly what: 'week' | 'month' | 'quarter' | 'year' | 'next_month' }
  | { readonly kind: 'from_now'; readonly days: number }

/** Words that may be the letter's deadline; offsets in the paragraph. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly aim: Aim
  readonly form: DeadlineForm
  readonly rule: DueRule
  readonly time: string | null
  readonly alarms: readonly DeadlineAlarm[]
  /** The word «срок» or «мерзімі» names it. */
  readonly named: boolean
}

/** «18:00», «18.30 часов», «17 ч. 30 мин.», «сағат 18-ге»; groups h, m, n, day part. */
export const TIME = String.raw`(?:(?:сагат|в|время)\s?)?(?<h>[01]?\d|2[0-4])(?:\s?[:.-]\s?(?<m>[0-5]\d)(?!\d)(?:\s?(?:час\p{L}{0,3}|ч(?!\p{L})\.?|сагат\p{L}{0,3}))?|\s?(?:час\p{L}{0,3}|ч(?!\p{L})\.?)(?:\s?(?<n>[0-5]?\d)\s?мин\p{L}{0,3}\.?)?)(?:\s?(?<part>утра|дня|вечера))?`

/** 'HH:MM' of the groups of TIME, or null where they are empty or no time of a day. */
export function timeOf(groups: Record<string, string | undefined>): string | null {
  if (groups.h === undefined) return null
  const isEvening = groups.part === 'вечера' || (groups.part === 'дня' && Number(groups.h) < 7)
  const hour = Number(groups.h) + (isEvening && Number(groups.h) < 12 ? 12 : 0)
  const minute = Number(groups.m ?? groups.n ?? 0)
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
