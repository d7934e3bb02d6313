import { fixedHolidays } from '../calendar/holidays.ts'
import { type DayTable, ORDINARY_WEEK, type WorkCalendar } from '../calendar/working-days.ts'
import type { CalendarDate } from '../calendar/zone.ts'
import type { FoundLink } from '../links/found-link.ts'
import { readLinks } from '../links/read-links.ts'
import { findDeadline, type FoundDeadline } from './deadline/find-deadline.ts'
import type { Base } from './deadline/resolve.ts'
import { demandsOf } from './demands.ts'
import { addresseesOf, issuerOf, passageOf } from './head/names.ts'
import { type Found, numberAndDate } from './head/number-and-date.ts'
import { subjectOf } from './head/subject.ts'
import { type Half, zonesOf } from './head/zones.ts'
import {
  type HalfLanguage,
  halfLanguages,
  type LetterDeadline,
  type LetterField,
  type Mismatch,
  type Passage,
  type ReadLetter,
} from './letter.ts'
import { mismatchesOf, type Said } from './mismatches.ts'
import { halvesOf } from './text/halves.ts'

/**
 * What a letter says of itself: read, never guessed; what is not found stays empty. `reference` is the day on which
 * it came in: the year of «текущего года» where the letter has no date. Without a `calendar` the days off are those
 * that the law fixes. The rest of a text longer than MAX_LETTER is not read.
 */
export function readLetter({
  text: given,
  reference,
  calendar,
  unreadPages = [],
}: {
  text: string
  reference: CalendarDate
  calendar?: WorkCalendar
  /** What is in none of the text. */
  unreadPages?: readonly number[]
}): ReadLetter {
  const text = given.slice(0, MAX_LETTER)
  const links = readLinks(text).filter(({ raw }) => !MAIL.test(raw))
  const paragraphs = halvesOf({ text, links })
  const halves = inHalves((language) => zonesOf(paragraphs[language]))
  const languages = languagesOf(halves)
  const numbers = inHalves((language) => numberAndDate(halves[language]))
  const [number, date] = [numbers.ru.number ?? numbers.kk.number, numbers.ru.date ?? numbers.kk.date]
  const base: Base = {
    date: date?.value ?? reference,
    isLetterDate: date !== null,
    calendar: calendar ?? usualCalendar(reference),
  }
  const deadlines = inHalves((language) => deadlineOf({ half: halves[language], language, base }))
  const said = (language: HalfLanguage): Said => ({
    body: halves[language].body,
    number: numbers[language].number?.value ?? null,
    date: numbers[language].date?.value ?? null,
    deadline: deadlines[language],
    links: linksIn({ links, half: halves[language] }),
  })
  const mismatches = languages.length === 2 ? mismatchesOf({ kk: said('kk'), ru: said('ru'), base }) : []
  const demanded = demandsOf(languages.flatMap((language) => halves[language].body))
  const subjects = inHalves((language) => subjectIn({ halves, languages, language }))
  const issuers = inHalves((language) => issuerOf(halves[language]))
  const addressees = halfLanguages
    .flatMap((language) => addresseesOf(halves[language]).map((found) => ({ ...found, language })))
    .sort((a, b) => a.passage.start - b.passage.start)
  return {
    languages,
    number: number?.value ?? null,
    date: date?.value ?? null,
    issuer: { kk: issuers.kk?.value ?? null, ru: issuers.ru?.value ?? null },
    addressees: addressees.map(({ language, value }) => ({ language, text: value })),
    subject: { kk: shownSubject(subjects.kk), ru: shownSubject(subjects.ru) },
    deadline: chosenDeadline({ deadlines, languages, mismatches }),
    links: [...new Map(links.map(({ key, raw }) => [key, raw])).values()],
    demands: demanded.demands,
    mismatches,
    unreadPages,
    unclear: [],
    paragraphs: { kk: textsOf(halves.kk), ru: textsOf(halves.ru) },
    evidence: evidenceOf({
      number: [numbers.kk.number, numbers.ru.number],
      date: [numbers.kk.date, numbers.ru.date],
      issuer: [issuers.kk, issuers.ru],
      addressees,
      subject: [subjects.kk, subjects.ru],
      deadline: [deadlines.kk, deadlines.ru],
      links: links.map(({ start, end }) => ({ passage: { start, end } })),
      slots: demanded.evidence.slots.map(at),
      report: demanded.evidence.report.map(at),
      languages: demanded.evidence.languages.map(at),
      address: demanded.evidence.address.map(at),
    }),
  }
}

/** «tiktok.com/@museum/video/…» is none. */
const MAIL = /^[^/]*@/

/** Sixty pages. */
const MAX_LETTER = 200_000

type Halves = Readonly<Record<HalfLanguage, Half>>

function inHalves<Value>(of: (language: HalfLanguage) => Value): Record<HalfLanguage, Value> {
  return { kk: of('kk'), ru: of('ru') }
}

/** The halves that say something, in the order of the letter. */
function languagesOf(halves: Halves): HalfLanguage[] {
  const startOf = (language: HalfLanguage) => {
    const [first] = halves[language].body
    return first ? passageOf(first).start : Number.POSITIVE_INFINITY
  }
  const sizeOf = (language: HalfLanguage) => textsOf(halves[language]).join('').length
  const least = Math.max(...halfLanguages.map(sizeOf)) * LEAST_HALF
  return halfLanguages
    .filter((language) => halves[language].body.length > 0 && sizeOf(language) >= least)
    .toSorted((a, b) => startOf(a) - startOf(b))
}

/** Less is a stamp or a name in the other language. */
const LEAST_HALF = 0.1

/** An annex may name days too: it is asked only where the letter itself names none. */
function deadlineOf({
  half,
  language,
  base,
}: {
  half: Half
  language: HalfLanguage
  base: Base
}): FoundDeadline | null {
  const head = half.head
    .filter(({ role }) => role === 'text' || role === 'subject')
    .map(({ paragraph }) => paragraph)
  return (
    findDeadline({ paragraphs: half.body, language, base }) ??
    findDeadline({ paragraphs: [...head, ...half.tail], language, base })
  )
}

/** Where the halves differ nobody is right before a person has looked: the first one is shown, with its alarm. */
function chosenDeadline({
  deadlines,
  languages,
  mismatches,
}: {
  deadlines: Readonly<Record<HalfLanguage, FoundDeadline | null>>
  languages: readonly HalfLanguage[]
  mismatches: readonly Mismatch[]
}): LetterDeadline | null {
  const order = [...languages, ...halfLanguages]
  const first = order.map((language) => deadlines[language]?.deadline).find((one) => one !== undefined)
  if (!first) return null
  const others = languages.flatMap((language) => deadlines[language]?.deadline.alarms ?? [])
  const differ = mismatches.some(({ field }) => field === 'deadline') ? (['halves_differ'] as const) : []
  return { ...first, alarms: [...new Set([...first.alarms, ...others, ...differ])] }
}

function subjectIn({
  halves,
  languages,
  language,
}: {
  halves: Halves
  languages: readonly HalfLanguage[]
  language: HalfLanguage
}) {
  return languages.includes(language) ? subjectOf({ half: halves[language], language }) : null
}

const shownSubject = (found: ReturnType<typeof subjectOf>) =>
  found && { text: found.value, proposed: found.proposed }

function linksIn({ links, half }: { links: readonly FoundLink[]; half: Half }): Map<string, string> {
  const spans = [...half.body, ...half.tail].map(passageOf)
  const own = links.filter(({ start }) => spans.some((span) => start >= span.start && start < span.end))
  return new Map(own.map(({ key, raw }) => [key, raw]))
}

const textsOf = ({ body }: Half) => body.map(({ view }) => view.text)

const at = (passage: Passage) => ({ passage })

function evidenceOf(
  found: Record<LetterField, readonly ({ readonly passage: Passage } | Found<unknown> | null)[]>,
): ReadLetter['evidence'] {
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, places]) => {
      const passages = places
        .flatMap((place) => place?.passage ?? [])
        .map(({ start, end }) => ({ start, end }))
      return passages.length > 0 ? [[field, passages]] : []
    }),
  )
}

/** The days off that the law fixes, for the year of the letter and those beside it. */
function usualCalendar(reference: CalendarDate): WorkCalendar {
  const year = Number(reference.slice(0, 4))
  const days = [year - 1, year, year + 1].flatMap((each) => fixedHolidays({ year: each }))
  const table: DayTable = new Map(days.map(({ date }) => [date, 'off'] as const))
  return { table, workWeek: ORDINARY_WEEK }
}
