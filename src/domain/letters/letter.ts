import type { DueRule } from '../calendar/deadline.ts'
import type { CalendarDate } from '../calendar/zone.ts'
import type { SlotPlatform } from '../obligations/slots.ts'

export const halfLanguages = ['kk', 'ru'] as const
/** A letter has a Kazakh half, a Russian half, or both. */
export type HalfLanguage = (typeof halfLanguages)[number]

/** A stretch of the given text, end exclusive: where something was read. */
export interface Passage {
  readonly start: number
  readonly end: number
}

/** How a letter says its deadline; all but 'day' are counted from the letter's date. */
export const deadlineForms = [
  'day',
  'working_days',
  'days',
  'weeks',
  'months',
  'hours',
  'monthly',
  'quarterly',
  'weekly',
  'daily',
  'end_of',
  'day_of_month',
  'relative',
] as const
export type DeadlineForm = (typeof deadlineForms)[number]

/** Why a deadline must be looked at by a person before it is taken. */
export const deadlineAlarms = [
  'halves_differ',
  'several_dates',
  'not_clearly_deadline',
  'no_such_day',
  'no_year',
  'year_assumed',
  'month_assumed',
  'before_letter',
  'far_away',
  'day_off',
  'weekday_differs',
  'count_differs',
  'counted_from_receipt',
  'counted_from_event',
  'counted_back',
  'counted_from_upload',
  'repeats',
  'period',
  'end_of_work_day',
  'hour_unclear',
  'week_unclear',
  'not_before',
  'exception',
  'day_or_month',
  'scan_unclear',
] as const
export type DeadlineAlarm = (typeof deadlineAlarms)[number]

export interface LetterDeadline {
  /** Null where the words name no day that exists. */
  readonly date: CalendarDate | null
  /** 'HH:MM' for the rule 'time', else null. */
  readonly time: string | null
  readonly rule: DueRule
  readonly form: DeadlineForm
  /** As the letter says it. */
  readonly text: string
  readonly language: HalfLanguage
  /** Empty: it may be taken as it is. */
  readonly alarms: readonly DeadlineAlarm[]
  /** What the letter wants by an earlier day, as it says it: «до 15 декабря» for publishing. */
  readonly besides: readonly string[]
}

export const mismatchFields = ['deadline', 'number', 'date', 'dates', 'numbers', 'links', 'address'] as const

/** What the halves say differently; each list holds what only that half says. */
export interface Mismatch {
  readonly field: (typeof mismatchFields)[number]
  readonly kk: readonly string[]
  readonly ru: readonly string[]
}

export const reportForms = ['links', 'information', 'photos', 'screenshots', 'table'] as const
export type ReportForm = (typeof reportForms)[number]

export interface Demands {
  /** In the order of `slotPlatforms`. */
  readonly slots: readonly SlotPlatform[]
  readonly report: readonly ReportForm[]
  /** "both" where the letter wants Kazakh and Russian. */
  readonly languages: 'kk' | 'ru' | 'both' | null
  /** The e-mail to which the report goes. */
  readonly address: string | null
}

export interface InHalves<Value> {
  readonly kk: Value
  readonly ru: Value
}

export const unclearFields = ['number', 'date', 'deadline', 'link'] as const

/** Something in a scan that a person must look at; what was not found at all has no place. */
export interface Unclear {
  readonly field: (typeof unclearFields)[number]
  /** From 1, as is the line on it. */
  readonly page: number | null
  readonly line: number | null
  /** As it was read. */
  readonly text: string
}

export interface ReadLetter {
  /** The halves with a body, in the order of the letter. */
  readonly languages: readonly HalfLanguage[]
  readonly number: string | null
  readonly date: CalendarDate | null
  readonly issuer: InHalves<string | null>
  readonly addressees: readonly { readonly language: HalfLanguage; readonly text: string }[]
  readonly subject: InHalves<{ readonly text: string; readonly proposed: boolean } | null>
  readonly deadline: LetterDeadline | null
  /** As the letter spells them, breaks undone; each publication once. */
  readonly links: readonly string[]
  readonly demands: Demands
  readonly mismatches: readonly Mismatch[]
  /** Numbers, from 1, of the pages on which something stands that could not be read. */
  readonly unreadPages: readonly number[]
  /** What a scan shows too badly to be certain of. */
  readonly unclear: readonly Unclear[]
  readonly paragraphs: InHalves<readonly string[]>
  /** Where each field was read; a field that was not found has no passage. */
  readonly evidence: Readonly<Partial<Record<LetterField, readonly Passage[]>>>
}

export type LetterField =
  | 'number'
  | 'date'
  | 'issuer'
  | 'addressees'
  | 'subject'
  | 'deadline'
  | 'links'
  | 'slots'
  | 'report'
  | 'languages'
  | 'address'
