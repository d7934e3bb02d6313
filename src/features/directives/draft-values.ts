import type { languagesWanted } from '#/contracts/directives.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import type { DueRule } from '#/domain/calendar/deadline.ts'
import type { Audience } from '#/domain/directives/audience.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'

export type LanguagesWanted = (typeof languagesWanted)[number]

/** A draft as the form holds it: an empty field is an empty text, never null. */
export interface DraftValues {
  number: string
  letterDate: string
  subjectKk: string
  subjectRu: string
  textKk: string
  textRu: string
  sources: string[]
  dueDate: string
  dueRule: DueRule
  /** HH:MM; kept although another rule is chosen, so that a change of mind costs nothing. */
  dueTime: string
  lockDate: string
  /** The letter from above that this one answers; all empty where there is none. */
  parentIssuer: string
  parentNumber: string
  parentDate: string
  parentDueDate: string
  languages: LanguagesWanted
  platforms: SlotPlatform[]
  audience: Audience
}

export type FieldName = keyof DraftValues

/** In the order of the form. */
export const fieldNames = [
  'number',
  'letterDate',
  'audience',
  'subjectKk',
  'subjectRu',
  'textKk',
  'textRu',
  'sources',
  'platforms',
  'languages',
  'dueDate',
  'dueRule',
  'dueTime',
  'lockDate',
  'parentIssuer',
  'parentNumber',
  'parentDate',
  'parentDueDate',
] as const satisfies readonly FieldName[]

/** What a draft has on the server. */
export interface StoredDraft extends Omit<
  DraftValues,
  'letterDate' | 'dueDate' | 'dueTime' | 'lockDate' | 'parentDate' | 'parentDueDate'
> {
  letterDate: CalendarDate | null
  dueDate: CalendarDate | null
  dueTime: string | null
  lockDate: CalendarDate | null
  parentDate: CalendarDate | null
  parentDueDate: CalendarDate | null
}

export function draftValues(stored: StoredDraft): DraftValues {
  return {
    ...stored,
    letterDate: stored.letterDate ?? '',
    dueDate: stored.dueDate ?? '',
    dueTime: stored.dueTime ?? END_OF_WORKING_DAY,
    lockDate: stored.lockDate ?? '',
    parentDate: stored.parentDate ?? '',
    parentDueDate: stored.parentDueDate ?? '',
  }
}

/** What a note about the deadline was made of: it is shown while the form still says the same. */
export function dueKey({
  dueDate,
  dueRule,
  dueTime,
}: Pick<DraftValues, 'dueDate' | 'dueRule' | 'dueTime'>): string {
  return [dueDate, dueRule, ...(dueRule === 'time' ? [dueTime || END_OF_WORKING_DAY] : [])].join(' ')
}

/** What the server writes too when the rule asks for a time and none is given. */
const END_OF_WORKING_DAY = '18:00'

/** Equal as the server keeps them: space around a text does not count, nor a time without its rule. */
export function sameField({ name, a, b }: { name: FieldName; a: DraftValues; b: DraftValues }): boolean {
  if (name === 'dueTime' && a.dueRule !== 'time' && b.dueRule !== 'time') return true
  return comparable(a[name]) === comparable(b[name])
}

export function changedNames({ from, to }: { from: DraftValues; to: DraftValues }): FieldName[] {
  return fieldNames.filter((name) => !sameField({ name, a: from, b: to }))
}

function comparable(value: DraftValues[FieldName]): string {
  return typeof value === 'string' ? value.trim() : JSON.stringify(value)
}
