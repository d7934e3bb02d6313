import type { ReadLetter } from '#/domain/letters/letter.ts'
import { isForAllBelow, takenDeadline } from '#/domain/letters/taken.ts'
import { type DraftValues, type FieldName, sameField } from './draft-values.ts'

export type RowId =
  'row-number' | 'row-audience' | 'row-subject' | 'row-text' | 'row-sources' | 'row-demand' | 'row-due'

export const fieldsOfRow: Record<RowId, readonly FieldName[]> = {
  'row-number': ['number', 'letterDate'],
  'row-audience': ['audience'],
  'row-subject': ['subjectKk', 'subjectRu'],
  'row-text': ['textKk', 'textRu'],
  'row-sources': ['sources'],
  'row-demand': ['platforms', 'languages'],
  'row-due': ['dueDate', 'dueRule', 'dueTime'],
}

/** Of the values that a draft began with only those that its letter said: the rest are the form's own. */
export function givenOf({
  reading,
  values,
}: {
  reading: ReadLetter
  values: DraftValues
}): Partial<DraftValues> {
  const isSaid = (name: FieldName): boolean => {
    if (name === 'audience') return isForAllBelow(reading)
    if (name === 'languages') return reading.demands.languages !== null
    if (name === 'dueRule' || name === 'dueTime') return takenDeadline(reading) !== null
    return values[name].length > 0
  }
  const names = Object.values(fieldsOfRow).flat().filter(isSaid)
  return Object.fromEntries(names.map((name) => [name, values[name]]))
}

/** How a row stands to the letter now; null where the letter gave it nothing. */
export function standingOf({
  row,
  given,
  values,
}: {
  row: RowId
  given: Partial<DraftValues>
  values: DraftValues
}): 'found' | 'changed' | null {
  const names = fieldsOfRow[row].filter((name) => given[name] !== undefined)
  if (names.length === 0) return null
  const before = { ...values, ...given }
  return names.every((name) => sameField({ name, a: before, b: values })) ? 'found' : 'changed'
}
