import { isLateAt, lateFrom } from '#/domain/calendar/deadline.ts'
import { dateOf, daysBetween, weekday } from '#/domain/calendar/zone.ts'
import { readAddress, readLinks } from '#/domain/links/read-links.ts'
import { formatDateTime, formatTime } from '#/i18n/dates.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { numberTaken } from '#/server/directives/reads/choices.ts'
import type { StoredDraft } from './draft-values.ts'

/** What the portal says beside the fields of a draft, as sentences of the page's language. */
export interface DraftNotes {
  saved: string
  number: { of: string; text: string; taken: boolean } | null
  due: { of: string; lines: string[]; past: boolean } | null
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
    due: dueNote({ fields, now: context.now, locale }),
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

function dueNote({
  fields,
  now,
  locale,
}: {
  fields: StoredDraft
  now: Date
  locale: Locale
}): DraftNotes['due'] {
  const { dueDate, dueRule, letterDate } = fields
  if (!dueDate) return null
  const t = translator({ locale, namespace: 'directives' })
  const time = dueRule === 'time' ? (fields.dueTime ?? '18:00') : null
  const past = isLateAt({ at: now, lateFrom: lateFrom({ date: dueDate, rule: dueRule, time }) })
  const weekdayName = t(`notes.weekdays.${weekday(dueDate) as 1 | 2 | 3 | 4 | 5 | 6 | 7}`)
  const far = farWords({ days: daysBetween({ from: dateOf(now), to: dueDate }), t })
  const sinceLetter = letterDate && daysBetween({ from: letterDate, to: dueDate })
  const second = sinceLetter && sinceLetter > 0 ? [t('notes.afterLetter', { n: sinceLetter })] : []
  return { of: dueDate, lines: [`${weekdayName}, ${far}`, ...second], past }
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
