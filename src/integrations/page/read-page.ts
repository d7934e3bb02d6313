import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { languageOf } from '#/domain/languages/language-of.ts'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import { decodeHtml } from './decode-html.ts'
import { headOf, type PageHead } from './page-head.ts'
import { plainLines } from './plain-text.ts'
import { readText } from './text/read-text.ts'

export interface ForeignPage {
  /** Where the page was answered from, after redirects. */
  readonly url: string
  readonly contentType: string | null
  readonly body: Uint8Array
  /** The day of reading, on the clocks of the department. */
  readonly readOn: CalendarDate | null
}

/** What a page says of itself without its text; cheap enough for every link. */
export function readHead({ url, contentType, body, readOn }: ForeignPage): PageHead {
  return headOf({ url, html: decodeHtml({ body, contentType }), readOn })
}

/**
 * Everything that a page says of itself. Never throws for what is in a page: at worst all is null and the text ''.
 * The words are foreign: plain, without control characters, and of limited length, but to be shown as text only.
 */
export async function readPage({ url, contentType, body, readOn }: ForeignPage): Promise<PageReading> {
  const html = decodeHtml({ body, contentType })
  const { about, ...head } = headOf({ url, html, readOn })
  const text = plainLines({ text: await readText({ html }), limit: MAX_TEXT })
  const language = languageOf(
    text.length > about.length ? `${head.title ?? ''}\n${text}` : `${head.title ?? ''}\n${about}`,
  )
  return { ...head, language, text }
}

/** Five pages of print: enough to know what a text is about; the kept copy of the page has all of it. */
const MAX_TEXT = 10_000
