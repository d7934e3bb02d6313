import { withoutControls } from '#/domain/text/without-controls.ts'

/** For text and attributes. What XML 1.0 cannot carry is dropped; what Excel would unescape is escaped. */
export function escapeXml(text: string): string {
  return NEEDS_CARE.test(text)
    ? withoutControls(text)
        .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
        .replace(/[&<>"\r]/g, (character) => escapes[character] ?? '')
    : text
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(at: number): string {
  const known = letters[at]
  if (known !== undefined) return known
  const last = String.fromCharCode(65 + (at % 26))
  return (letters[at] = at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last)
}

const letters: string[] = []

const NEEDS_CARE =
  /[^\t\n\u0020-\u0021\u0023-\u0025\u0027-\u003B\u003D\u003F-\u005E\u0060-\u007E\u00A0-\u2027\u202F-\u2065\u206A-\uD7FF\uE000-\uFFFD]/

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}
