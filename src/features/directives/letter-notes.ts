import { type CalendarDate, dateOf, isCalendarDate } from '#/domain/calendar/zone.ts'
import type { ReadLetter, Unclear } from '#/domain/letters/letter.ts'
import { type AlarmKey, alarmKey, alarmsOf, type LetterAlarm } from '#/domain/letters/taken.ts'
import { formatDate } from '#/i18n/dates.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import type { DepartmentScope } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import type { Letter } from '#/server/directives/reads.ts'
import { nextNumber } from '#/server/directives/reads/next-number.ts'
import { givenByLetter, letterOfDraft } from '#/server/letters/reads.ts'
import { type DraftValues, draftValues } from './draft-values.ts'
import { fieldsOfRow, givenOf, type RowId } from './letter-marks.ts'
import { type LetterPage, letterPages } from './letter-pages.ts'
import { type LetterStretch, stretchesOf } from './letter-stretches.ts'

/** What the form of a draft says about the letter that it was made of, in the page's language. */
export interface LetterNotes {
  /** What must be looked at before the letter goes out. */
  alarms: { key: AlarmKey; text: string }[]
  /** What the letter filled the draft with. */
  given: Partial<DraftValues>
  /** Beside a row of the form, by its id: that it was found or only proposed; and what it says once it was changed. */
  marks: Partial<Record<RowId, { found: string; changed: string }>>
  /** A number and a day for a letter that has none; nothing is filled in before a person says so. */
  proposal: LetterProposal | null
  /** The letter's own text, its found passages named. */
  stretches: LetterStretch[]
  /** As far as they are drawn. */
  pages: LetterPage[]
}

export interface LetterProposal {
  number: string
  date: CalendarDate
  /** What is said of what the letter lacks: its number, its day, or both. */
  words: Record<'number' | 'date' | 'both', string>
}

/** Null for a draft that was begun without a letter. */
export async function letterNotes(
  context: Context,
  { scope, draft, locale }: { scope: DepartmentScope; draft: Letter; locale: Locale },
): Promise<LetterNotes | null> {
  const letter = await letterOfDraft(context, { scope, directiveId: draft.id })
  if (!letter) return null
  const { text, reading } = letter
  const given = givenOf({ reading, values: draftValues(await givenByLetter(context, letter)) })
  const t = translator({ locale, namespace: 'letters' })
  return {
    alarms: alarmsOf(reading).map((alarm) => ({
      key: alarmKey(alarm),
      text: alarmWords({ alarm, reading, locale, t }),
    })),
    given,
    marks: marksOf({ given, reading, t }),
    proposal: await proposalFor(context, { scope, draft, locale }),
    stretches: stretchesOf({ text, reading, t }),
    pages: await letterPages(context, { scope, directiveId: draft.id }),
  }
}

type Translator = ReturnType<typeof translator<'letters'>>

function alarmWords({
  alarm,
  reading,
  locale,
  t,
}: {
  alarm: LetterAlarm
  reading: ReadLetter
  locale: Locale
  t: Translator
}): string {
  if (alarm.kind === 'deadline')
    return t('quoted', { text: reading.deadline?.text ?? '', why: t(`alarm.${alarm.alarm}`) })
  if (alarm.kind === 'pages')
    return t('unreadPages', { count: alarm.pages.length, pages: alarm.pages.join(', ') })
  if (alarm.kind === 'scan') {
    const places = alarm.places.map((place) => placeWords({ place, t })).filter((said) => said !== '')
    return [t(`unclear.${alarm.field}`), places.join('; ')].filter((said) => said !== '').join(' ')
  }
  const { field, kk, ru } = alarm.mismatch
  const said = (list: readonly string[]) =>
    list.map((one) => inWords({ said: one, locale, t })).join(', ') || t('panel.none')
  return t('mismatch', { what: t(`mismatchOf.${field}`), kk: said(kk), ru: said(ru) })
}

/** «стр. 1, строка 7: «…»»; empty for what was found nowhere. */
function placeWords({ place: { page, line, text }, t }: { place: Unclear; t: Translator }): string {
  return page === null || line === null ? '' : t('unclearAt', { page, line, text })
}

/** What the halves are compared by is days as machines write them and names of rules. */
function inWords({ said, locale, t }: { said: string; locale: Locale; t: Translator }): string {
  return said
    .replace(/\d{4}-\d{2}-\d{2}/g, (day) =>
      isCalendarDate(day) ? formatDate({ date: day, locale, style: 'long' }) : day,
    )
    .replace(/ inclusive$/, ` ${t('rule.inclusive')}`)
    .replace(/ exclusive$/, ` ${t('rule.exclusive')}`)
}

/** A row is marked by what it was filled with. */
function marksOf({
  given,
  reading,
  t,
}: {
  given: Partial<DraftValues>
  reading: ReadLetter
  t: Translator
}): LetterNotes['marks'] {
  const { kk, ru } = reading.subject
  const isProposed = (row: RowId) => row === 'row-subject' && Boolean(kk?.proposed || ru?.proposed)
  const rows = (Object.keys(fieldsOfRow) as RowId[]).filter((row) =>
    fieldsOfRow[row].some((name) => given[name] !== undefined),
  )
  const foundWords = (row: RowId) => {
    const words = row === 'row-due' ? (reading.deadline?.besides ?? []) : []
    if (words.length > 0) return t('mark.besides', { words: words.map((said) => `«${said}»`).join(', ') })
    return isProposed(row) ? t('mark.proposed') : t('mark.found')
  }
  return Object.fromEntries(rows.map((row) => [row, { found: foundWords(row), changed: t('mark.changed') }]))
}

async function proposalFor(
  context: Context,
  { scope, draft, locale }: { scope: DepartmentScope; draft: Letter; locale: Locale },
): Promise<LetterNotes['proposal']> {
  const { fields, issuer } = draft
  if (fields.number && fields.letterDate) return null
  const date = fields.letterDate ?? dateOf(context.now)
  const year = Number(date.slice(0, 4))
  const number = fields.number || (await nextNumber(context, { scope, issuerId: issuer.id, year }))
  if (!number) return null
  const t = translator({ locale, namespace: 'letters' })
  const said = { number, date: formatDate({ date, locale, style: 'long' }) }
  const words = {
    number: t('panel.proposal.number', said),
    date: t('panel.proposal.date', said),
    both: t('panel.proposal.both', said),
  }
  return { number, date, words }
}
