import { calendarDate } from '#/domain/calendar/zone.ts'
import { formatDate, formatDateTime } from '#/i18n/dates.ts'

export interface ChangedField {
  name: string
  before: string | null
  after: string | null
}

/** What an entry's «before» and «after» say, a line for each name that differs; lists with commas, days in figures, objects as JSON. */
export function changedFields({ before, after }: { before: unknown; after: unknown }): ChangedField[] {
  const [old, young] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((name) => {
    const field = { name, before: old.get(name) ?? null, after: young.get(name) ?? null }
    return field.before === field.after ? [] : [field]
  })
}

function fieldsOf(value: unknown): Map<string, string> {
  if (value === null || value === undefined) return new Map()
  if (typeof value !== 'object' || Array.isArray(value)) return new Map([['', wordsOf(value)]])
  const known = Object.entries(value).filter(([, one]) => one !== null && one !== '')
  return new Map(known.map(([name, one]) => [name, wordsOf(one)]))
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(', ')
  if (typeof value !== 'string') return JSON.stringify(value)
  if (INSTANT.test(value)) {
    return formatDateTime({ instant: new Date(value), locale: 'ru', style: 'numeric' })
  }
  return DAY.test(value) ? formatDate({ date: calendarDate(value), locale: 'ru', style: 'numeric' }) : value
}

/** Days and instants as the journal holds them; in figures they read alike in every language. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
const DAY = /^\d{4}-\d\d-\d\d$/
