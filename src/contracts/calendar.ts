import * as z from 'zod'
import { dayKinds } from '#/domain/calendar/day-kinds.ts'
import { isCalendarDate } from '#/domain/calendar/zone.ts'
import { requiredText } from './fields.ts'

/** The years that the portal keeps days of; those before its time interest nobody. */
export const FIRST_YEAR = 2026
const LAST_YEAR = 2099

const NAME_LIMIT = 120

const date = z
  .string('required')
  .min(1, 'required')
  .refine(isCalendarDate, 'not_a_date')
  .refine((day) => day >= `${FIRST_YEAR}` && day <= `${LAST_YEAR}-12-31`, 'not_a_date')

const names = { nameKk: requiredText(NAME_LIMIT), nameRu: requiredText(NAME_LIMIT) }

export const setDayContract = z.object({
  date,
  kind: z.enum(dayKinds, 'wrong_form'),
  ...names,
  /** The day that is changed, by the date it had; empty or absent adds one. */
  was: z
    .string('wrong_form')
    .optional()
    .transform((typed) => typed || undefined)
    .pipe(date.optional()),
})
export type SetDayInput = z.input<typeof setDayContract>

/** More than a year can have. */
const MOST_DAYS = 60

export const removeDaysContract = z.object({
  dates: z
    .union([z.array(z.unknown()), z.string('wrong_form')])
    .transform((sent) => [sent].flat())
    .pipe(z.array(date).min(1, 'required').max(MOST_DAYS, 'too_many')),
})

/** A line of the proposal: left out, or not dated, it does not count. */
const proposed = z
  .object({
    take: z.literal('on').optional(),
    date: z.string('wrong_form'),
    nameKk: z.string(),
    nameRu: z.string(),
  })
  .transform((line) => (line.take && line.date !== '' ? [line] : []))

export const fillYearContract = z
  .object({
    year: z.coerce
      .number('wrong_form')
      .int('wrong_form')
      .min(FIRST_YEAR, 'wrong_form')
      .max(LAST_YEAR, 'wrong_form'),
    days: z
      .array(proposed, 'wrong_form')
      .max(MOST_DAYS, 'too_many')
      .transform((lines) => lines.flat())
      .pipe(z.array(z.object({ date, ...names })).min(1, 'required')),
  })
  .refine(({ year, days }) => days.every((day) => day.date.startsWith(`${year}-`)), {
    path: ['days'],
    error: 'other_year',
  })

/** What the page of the calendar shows, by its address; what does not fit is as if it were absent. */
export const calendarQueryContract = z.object({
  year: z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR).optional().catch(undefined),
  day: date.optional().catch(undefined),
  fill: z.literal('1').optional().catch(undefined),
})
