declare const escaped: unique symbol

/** Markup that is safe to insert: only `html` makes it. */
export interface Html {
  readonly [escaped]: true
  readonly markup: string
}

type Value = string | number | Html | Html[] | null

/**
 * Writes markup by hand where React's own rendering is the cost (hundreds of table rows). Whatever is
 * put in is escaped, in text and in quoted attributes, unless `html` made it. Line breaks of the
 * template and the indentation after them are dropped.
 */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  const pieces = compact(parts)
  let markup = pieces[0] ?? ''
  for (const [place, value] of values.entries()) markup += insert(value) + (pieces[place + 1] ?? '')
  return { markup } as Html
}

/** For `dangerouslySetInnerHTML`; the linter accepts no other value there. */
export function innerMarkup(rows: Html[]): { __html: string } {
  return { __html: rows.map(({ markup }) => markup).join('') }
}

/** A template is one object however often it is used: its parts are worked out once. */
function compact(parts: TemplateStringsArray): string[] {
  const known = compacted.get(parts)
  if (known) return known
  const pieces = parts.map((part) => part.replace(/\s*\n\s*/g, ''))
  compacted.set(parts, pieces)
  return pieces
}

const compacted = new WeakMap<TemplateStringsArray, string[]>()

function insert(value: Value): string {
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
