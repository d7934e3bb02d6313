import type { DraftValues, FieldName } from './draft-values.ts'

/** The fields that keep a letter from going out, in the order of the form. */
export function missingFields({
  values,
  addressees,
}: {
  values: DraftValues
  addressees: number
}): FieldName[] {
  return required.filter((name) => isMissing({ name, value: values[name], addressees }))
}

export function isMissing({
  name,
  value,
  addressees,
}: {
  name: FieldName
  value: DraftValues[FieldName]
  addressees: number
}): boolean {
  if (!(required as readonly FieldName[]).includes(name)) return false
  if (name === 'audience') return addressees === 0
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0
}

const required = [
  'number',
  'letterDate',
  'audience',
  'subjectKk',
  'subjectRu',
  'textKk',
  'textRu',
  'platforms',
  'dueDate',
] as const satisfies readonly FieldName[]
