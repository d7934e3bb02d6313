import { dayOffAdvice } from '#/domain/calendar/day-off-advice.ts'
import { isLateAt, lateFrom } from '#/domain/calendar/deadline.ts'
import { dateOf, daysBetween, weekday } from '#/domain/calendar/zone.ts'
import { readAddress, readLinks } from '#/domain/links/read-links.ts'
import { dayOffWords, type DayOffWords } from '#/i18n/day-off-words.ts'
import { formatDateTime, formatTime } from '#/i18n/dates.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import { weekdayName } from '#/i18n/weekday-names.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { numberTaken } from '#/server/directives/reads/choices.ts'
import { issuerCalendar } from '#/server/calendar/reads.ts'
import { draftValues, dueKey, type StoredDraft } from './draft-values.ts'

/** What the portal says beside the fields of a draft, as sentences of the page's language. */
export interface DraftNotes {
  saved: string
  number: { of: string; text: string; taken: boolean } | null
  due: {
    of: string
    lines: string[]
    /** Said where it has passed already. */
    past: string | null
    /** The question about a last day that is a day off; null for a working day. */
    dayOff: DayOffWords | null
  } | null
  /** Addresses that the letter names and the sources do not have yet. */
  found: string[]
}

export async function draftNotes(
  context: Context,
  { id, fields, savedAt, locale }: { id: string; fields: StoredDraft; savedAt: Date; locale: Locale },
): Promise<DraftNotes> {
  return {
    saved: savedNote({ savedAt, now: context.now, locale }),
    number: await numberNote(context, { id, fields, locale }),
    due: await dueNote(context, { id, fields, locale }),
    found: foundAddresses(fields),
  }
}

async function numberNote(
  context: Context,
  { id, fields, locale }: { id: string; fields: StoredDraft; locale: Locale },
): Promise<DraftNotes['number']> {
  const { number, letterDate } = fields
  if (!number || !letterDate) return null
  const scope = authorize(context, 'directive.draft')
  const year = letterDate.slice(0, 4)
  const taken = await numberTaken(context, { scope, draftId: id, number, year: Number(year) })
  const t = translator({ locale, namespace: 'directives' })
  return {
    of: number,
    text: taken ? t('notes.numberTaken', { year }) : t('notes.numberFree', { year }),
    taken,
  }
}

async function dueNote(
  context: Context,
  { id, fields, locale }: { id: string; fields: StoredDraft; locale: Locale },
): Promise<DraftNotes['due']> {
  const { now } = context
  const { dueDate, dueRule, letterDate } = fields
  if (!dueDate) return null
  const t = translator({ locale, namespace: 'directives' })
  const time = dueRule === 'time' ? (fields.dueTime ?? '18:00') : null
  const due = { date: dueDate, rule: dueRule, time }
  const past = isLateAt({ at: now, lateFrom: lateFrom(due) })
  const scope = authorize(context, 'directive.draft')
  const calendar = past ? null : await issuerCalendar(context, { scope, directiveId: id })
  const advice = calendar && dayOffAdvice({ due, ...calendar })
  const far = farWords({ days: daysBetween({ from: dateOf(now), to: dueDate }), t })
  const sinceLetter = letterDate && daysBetween({ from: letterDate, to: dueDate })
  const second = sinceLetter && sinceLetter > 0 ? [t('notes.afterLetter', { n: sinceLetter })] : []
  const lines = [`${weekdayName({ day: weekday(dueDate), locale })}, ${far}`, ...second]
  const dayOff = advice && dayOffWords({ advice, locale })
  const problems = translator({ locale, namespace: 'problems' })
  return { of: dueKey(draftValues(fields)), lines, past: past ? problems('due_in_past') : null, dayOff }
}

type Translator = ReturnType<typeof translator<'directives'>>

function farWords({ days, t }: { days: number; t: Translator }): string {
  if (days === 0) return t('notes.today')
  if (days === 1) return t('notes.tomorrow')
  return days > 0 ? t('notes.daysAhead', { n: days }) : t('notes.daysAgo', { n: -days })
}

function savedNote({ savedAt, now, locale }: { savedAt: Date; now: Date; locale: Locale }): string {
  const today = dateOf(savedAt) === dateOf(now)
  const time = today
    ? formatTime({ instant: savedAt })
    : formatDateTime({ instant: savedAt, locale, style: 'numeric' })
  return translator({ locale, namespace: 'directives' })(today ? 'notes.saved' : 'notes.savedOn', { time })
}

/** Enough to choose from; a letter that names more is a list, not a letter. */
const FOUND_SHOWN = 5

function foundAddresses({ textKk, textRu, sources }: StoredDraft): string[] {
  const known = new Set(sources.map((url) => readAddress(url)?.key ?? url))
  const found = new Map(
    [...readLinks(textKk), ...readLinks(textRu)]
      .filter(({ key, errors }) => errors.length === 0 && !known.has(key))
      .map(({ key, url }) => [key, url]),
  )
  return [...found.values()].slice(0, FOUND_SHOWN)
}
