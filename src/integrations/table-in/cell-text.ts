/** A text as its cell shows it: what XML cannot hold stands there as `_x0009_`, an underline before an x as `_x005F_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/**
 * What a formula says by itself, with nothing computed: ="940140000385", the usual trick against lost zeros, or
 * =HYPERLINK("address"; "text"). Null for a formula that has to be evaluated.
 */
export function constantOf(formula: string): { text: string; address?: string } | null {
  const bare = formula.trim().replace(/^[=+]+/, '')
  const literal = LITERAL.exec(bare)
  if (literal) return { text: literal[1] === undefined ? bare : unquoted(literal[1]) }
  const link = HYPERLINK.exec(bare)
  if (!link) return null
  const address = unquoted(link[1] ?? '')
  return { text: unquoted(link[2] ?? '') || address, address }
}

/** Longer ones compute something. */
export const FORMULA_LIMIT = 1000

const LITERAL = /^(?:(?:T\()?"((?:[^"]|"")*)"\)?|[+-]?\d+(?:\.\d+)?)$/i
const HYPERLINK = /^HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)$/i

function unquoted(text: string): string {
  return text.replaceAll('""', '"')
}

/** A number as people write it: a workbook may keep 940140000385 as 9.40140000385E11, a program as 940140000385.0. */
export function plainNumber(text: string): string {
  const typed = text.trim()
  if (/^\d+$/.test(typed) || typed === '') return typed
  const value = Number(typed)
  return Number.isSafeInteger(value) ? String(value) : typed
}
