import { ZodError } from 'zod'
import { isCalendarDate } from '#/domain/calendar/zone.ts'
import { Problem, type ProblemCode, type ProblemDetails } from '#/domain/problem.ts'
import { formatDate, formatDateTime } from '#/i18n/dates.ts'
import { alarmsInWords } from '#/i18n/letter-alarms.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'

/** A refusal as plain data: what crosses to the browser. */
export type ProblemData = {
  [Code in ProblemCode]: { code: Code; details: ProblemDetails[Code] }
}[ProblemCode]

/** The refusal behind an error: of a rule, or of a contract; null for everything nobody foresaw. */
export function problemOf(error: unknown): ProblemData | null {
  if (error instanceof Problem) return { code: error.code, details: error.details } as ProblemData
  if (error instanceof ZodError) return { code: 'invalid', details: { fields: fieldsOf(error) } }
  return null
}

/** What happened and what to do, in one or two sentences. */
export function problemText({ problem, locale }: { problem: ProblemData; locale: Locale }): string {
  const t = translator({ locale, namespace: 'problems' })
  switch (problem.code) {
    case 'too_many_attempts':
    case 'number_taken':
    case 'report_too_long':
    case 'file_too_big':
    case 'file_kind_unknown':
    case 'import_has_errors':
      return t(problem.code, { ...problem.details })
    case 'due_on_day_off': {
      const { date, next } = problem.details
      return t(problem.code, { date: dayWords({ date, locale }), next: dayWords({ date: next, locale }) })
    }
    case 'alarms_unseen':
      return t(problem.code, { what: alarmsInWords({ alarms: problem.details.alarms, locale }) })
    case 'report_locked': {
      const instant = new Date(problem.details.lockAt)
      return t(problem.code, { lockAt: formatDateTime({ instant, locale, style: 'long' }) })
    }
    default:
      return t(problem.code)
  }
}

function dayWords({ date, locale }: { date: string; locale: Locale }): string {
  return isCalendarDate(date) ? formatDate({ date, locale, style: 'long' }) : date
}

/** The sentence for each wrong field, by its path (`audience.kinds`). */
export function fieldTexts({
  problem,
  locale,
}: {
  problem: ProblemData
  locale: Locale
}): Record<string, string> {
  if (problem.code !== 'invalid') return {}
  const t = translator({ locale, namespace: 'invalid' })
  const entries = Object.entries(problem.details.fields)
  return Object.fromEntries(entries.map(([path, key]) => [path, t(isInvalidKey(key) ? key : 'wrong_form')]))
}

type InvalidKey = Parameters<ReturnType<typeof translator<'invalid'>>>[0]

function isInvalidKey(key: string): key is InvalidKey {
  return translator({ locale: 'kk', namespace: 'invalid' }).has(key as InvalidKey)
}

/** The first complaint of each field; a contract's messages are keys below `invalid`. */
function fieldsOf(error: ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const { path, message } of error.issues) fields[path.map(String).join('.')] ??= message
  return fields
}
