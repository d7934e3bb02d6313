/** Why no page of a file can be shown; its sentence stands in messages under `fileProblems.<code>`. */
export const fileProblems = ['encrypted', 'broken', 'no_pages', 'too_heavy'] as const
export type FileProblem = (typeof fileProblems)[number]

/** A letter has ten pages and an annex forty; the rest of a book is read from the download. */
export const MAX_DRAWN_PAGES = 60

/** Wide enough to read a scan on a desk at twice its size in points. */
const PAGE_WIDTH = 1400
/** An A4 page has three million; a strip of cash-desk paper must not have a hundred. */
const MAX_PIXELS = 8_000_000
const MAX_HEIGHT = 5000

/**
 * The size in pixels of a page's picture: as wide as a screen wants it, whatever the page claims to be, its
 * proportions kept as far as the limits allow.
 */
export function pictureSize({ width, height }: { width: number; height: number }): {
  width: number
  height: number
} {
  // Also a page that claims no number at all has a size.
  const [w, h] = [Math.max(width || 1, 1), Math.max(height || 1, 1)]
  const scale = Math.min(PAGE_WIDTH / w, MAX_HEIGHT / h, Math.sqrt(MAX_PIXELS / (w * h)))
  return { width: Math.max(1, Math.round(w * scale)), height: Math.max(1, Math.round(h * scale)) }
}
