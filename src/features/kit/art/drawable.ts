/**
 * A text in the characters that the typeface has: an image with another one would be drawn with a font from somebody
 * else's server. Emoji go, the rest stays.
 */
export function drawable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2009\u202f]/g, ' ')
    .replace(UNKNOWN, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Golos Text: Latin, Cyrillic with all Kazakh letters, and the marks of a text. */
const UNKNOWN =
  /[^\n\x20-\x7e\u00a0-\u0107\u0400-\u044f\u0451-\u045f\u0490-\u049d\u04a0-\u04a3\u04ae-\u04b3\u04ba\u04bb\u04d8\u04d9\u04e8\u04e9\u2010-\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2030\u2039\u203a\u20ac\u20b8\u2116\u2122]/gu
