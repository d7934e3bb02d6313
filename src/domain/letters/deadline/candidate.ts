import type { DueRule } from '../../calendar/deadline.ts'
import type { DeadlineAlarm, DeadlineForm } from '../letter.ts'
import type { NamedDay } from './named-days.ts'

export type Unit = 'working_days' | 'days' | 'weeks' | 'months' | 'hours'

/** What a deadline is counted to or from, before the calendar is asked. */
export type Aim =
  | { readonly kind: 'day'; readonly day: NamedDay; readonly weekday: number | null }
  | {
      readonly kind: 'count'
      readonly unit: Unit
      /** Negative: before a day. */
      readonly count: number
      /** Where the count begins; null is the letter's own day. */
      readonly from: NamedDay | null
    }
  | {
      readonly kind: 'month_day'
      readonly day: number
      readonly every: 'month' | 'quarter' | 'half' | null
      readonly month: 'this' | 'next' | 'last_of_quarter' | null
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week: 'this' | 'next' | null }
  | {
      readonly kind: 'end_of'
      readonly what: 'week' | 'month' | 'quarter' | 'half' | 'year'
      /** Which month or quarter of the year; null is the running one. */
      readonly which: number | null
      /** 1 is the one after the running one. */
      readonly later: 0 | 1
      readonly year: NamedDay['year']
    }
  | { readonly kind: 'from_now'; readonly days: number }
  /** An event, or an hour of no day: only a person knows. */
  | { readonly kind: 'unknown' }

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
  /** Nobody says «until»: taken only where nothing better stands in the letter, and no rival of it. */
  readonly weak: boolean
}
