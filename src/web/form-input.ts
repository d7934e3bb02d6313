import type { FormValues } from './action-result.ts'

/**
 * The object that a form spells: `audience.kinds` is a field of an object, `items.0.url` of a list's
 * element, a name sent several times is a list. Everything stays text: contracts read it.
 */
export function formInput(form: FormData): Record<string, unknown> {
  const input: Branch = {}
  for (const [name, value] of Object.entries(formValues(form))) put({ input, path: name.split('.'), value })
  return lists(input) as Record<string, unknown>
}

/** The texts of a form by field name, to be shown again: no files, nothing of Next's own. */
export function formValues(form: FormData): FormValues {
  const values: FormValues = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$')) continue
    const texts = form.getAll(name).filter((value) => typeof value === 'string')
    const [only] = texts
    if (only !== undefined) values[name] = texts.length > 1 ? texts : only
  }
  return values
}

/** What may travel back to the browser. */
export function withoutSecrets(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)))
}

interface Branch {
  [name: string]: string | string[] | Branch
}

function put({ input, path, value }: { input: Branch; path: string[]; value: string | string[] }): void {
  const [first = '', ...rest] = path
  // A name such as __proto__ would reach every object of the process.
  if (path.length > MAX_DEPTH || first in Object.prototype) return
  if (rest.length === 0) {
    input[first] = value
    return
  }
  const branch = input[first]
  const below: Branch = typeof branch === 'object' && !Array.isArray(branch) ? branch : {}
  input[first] = below
  put({ input: below, path: rest, value })
}

const MAX_DEPTH = 5

/** An object whose names are 0, 1, 2 … is a list. */
function lists(value: Branch[string]): unknown {
  if (typeof value === 'string' || Array.isArray(value)) return value
  const names = Object.keys(value)
  const isList = names.length > 0 && names.every((name) => /^\d{1,3}$/.test(name))
  if (isList) return names.sort((a, b) => Number(a) - Number(b)).map((name) => lists(value[name] ?? {}))
  return Object.fromEntries(Object.entries(value).map(([name, below]) => [name, lists(below)]))
}
