import * as z from 'zod'
import { isCalendarDate } from '#/domain/calendar/zone.ts'
import { withoutControls } from '#/domain/text/without-controls.ts'

/** Field parts shared by the contracts. Messages are keys below `invalid`. */
export const id = z.uuid('unknown_id')

/** What the column can hold. */
const VERSION_LIMIT = 2 ** 31 - 1

export const version = z.coerce
  .number('wrong_form')
  .int('wrong_form')
  .min(1, 'wrong_form')
  .max(VERSION_LIMIT, 'wrong_form')

/** Longer than any address that mail knows (RFC 5321). */
const EMAIL_LIMIT = 254

/** Lower case: the sign-in name. */
export const email = z
  .string('required')
  .trim()
  .toLowerCase()
  .min(1, 'required')
  .max(EMAIL_LIMIT, 'too_long')
  .pipe(z.email('not_an_email'))

/** argon2 hashes whatever it gets: an endless password would be a way to keep the processor busy. */
const PASSWORD_LIMIT = 200

export const password = z.string('required').min(1, 'required').max(PASSWORD_LIMIT, 'too_long')

/** Text of one line or many: surrounding space and control characters go, the rest stays as typed. */
export function text(limit: number) {
  return z
    .string('wrong_form')
    .transform((typed) => clean(typed))
    .pipe(z.string().max(limit, 'too_long'))
}

/** What may come of a page: cut, without the characters that the database cannot hold. Shown as text, never trusted. */
export function foreign(limit: number) {
  return z.string('wrong_form').transform((said) => said.replaceAll('\0', '').slice(0, limit).toWellFormed())
}

export function requiredText(limit: number) {
  return text(limit).pipe(z.string().min(1, 'required'))
}

export const calendarDateField = z.string('wrong_form').refine(isCalendarDate, 'not_a_date')

/** An empty field of a form means "none". */
export const optionalDate = z
  .string('wrong_form')
  .nullable()
  .transform((typed) => (typed === '' ? null : typed))
  .pipe(calendarDateField.nullable())

/** A checkbox group sends nothing, one value or several; an empty field of a list is no element. */
export function listOf<T extends z.ZodType>({ item, limit }: { item: T; limit: number }) {
  return z
    .union([z.array(z.unknown()), z.string()])
    .optional()
    .transform((sent) => [sent ?? []].flat().filter((one) => one !== ''))
    .pipe(z.array(item).max(limit, 'too_many'))
}

/** What is no letter is nothing that the database can hold or a reader see. */
function clean(typed: string): string {
  return withoutControls(typed).replace(/\r\n?/g, '\n').trim()
}
