/**
 * A text without what no reader sees and no file format carries: control characters but tab and line breaks, marks that
 * turn the reading direction, halves of characters. The breaks of Word and Unicode become line feeds. For every
 * text that comes from a form or a file, and for all that leaves: feed, mails, tables, file names.
 */
export function withoutControls(text: string): string {
  if (!UNSEEN.test(text) && text.isWellFormed()) return text
  return text.toWellFormed().replace(OTHER_BREAKS, '\n').replace(ALL_UNSEEN, '')
}

/** The same as one line, for what has only one: a headline, a subject, a name. No-break spaces stay. */
export function oneLine(text: string): string {
  return withoutControls(text)
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim()
}

/** A manual line break and a page break of Word, the next line of old machines, the separators of Unicode. */
const OTHER_BREAKS = /[\v\f\u0085\u2028\u2029]/g
const UNSEEN = /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/
const ALL_UNSEEN = new RegExp(UNSEEN, 'g')
