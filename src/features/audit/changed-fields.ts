export interface ChangedField {
  name: string
  before: string | null
  after: string | null
}

/** What an entry's «before» and «after» say, a line for each name that differs; lists and objects as JSON. */
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
  return typeof value === 'string' ? value : JSON.stringify(value)
}
