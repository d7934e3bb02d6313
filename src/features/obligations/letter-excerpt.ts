/** A phone's screen holds about this much beside the deadline and the button. */
const EXCERPT = 260
/** Shorter than this a paragraph at the head is an address, not the matter. */
const SALUTATION = 80

export function paragraphs(text: string): string[] {
  return text
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
}

/** The beginning of the matter, cut after a word; null where the letter is short enough to be shown whole. */
export function letterExcerpt(text: string): string | null {
  if (text.length <= EXCERPT * 1.6) return null
  const matter = paragraphs(text).find(({ length }) => length >= SALUTATION) ?? ''
  if (matter.length <= EXCERPT) return matter
  const cut = matter.slice(0, EXCERPT)
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s.,;:–—-]+$/u, '')}…`
}
