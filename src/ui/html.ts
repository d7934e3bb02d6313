/** Markup that is safe to insert: made by `html` alone. */
export interface Html {
  readonly markup: string
}

/**
 * Writes markup by hand where React's own rendering is the cost (hundreds of table rows). Whatever is
 * put in is escaped, in text and in quoted attributes, unless `html` made it.
 */
export function html(
  parts: TemplateStringsArray,
  ...values: (string | number | Html | Html[] | null)[]
): Html {
  let markup = parts[0] ?? ''
  for (const [place, value] of values.entries()) markup += insert(value) + (parts[place + 1] ?? '')
  return { markup }
}

function insert(value: string | number | Html | Html[] | null): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map(({ markup }) => markup).join('')
  return typeof value === 'object' ? value.markup : escape(String(value))
}

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character)
}
