import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { languageOf } from '#/domain/languages/language-of.ts'
import type { PageReading } from '#/domain/publications/page-reading.ts'
import { decodeHtml } from './decode-html.ts'
import { headOf, type PageHead } from './page-head.ts'
import { plainLines } from './plain-text.ts'
import { noReading } from './platforms/no-reading.ts'
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
  if (contentType !== null && !READABLE.test(contentType)) return noReading('empty')
  const html = decodeHtml({ body, contentType })
  const { about, isTangled, ...head } = headOf({ url, html, readOn })
  const main = isTangled ? '' : plainLines({ text: await readText({ html }), limit: MAX_TEXT })
  // Networks show a post's words in its description only.
  const text = main.length < about.length ? about : main
  const language = languageOf(`${head.title ?? ''}\n${text}`)
  return { ...head, language, text }
}

/** Some servers call their pages plain text. */
const READABLE = /html|xml|text\/plain/i

/** Ten pages of print: enough to know what a text is about; the kept copy of the page has all of it. */
const MAX_TEXT = 20_000
