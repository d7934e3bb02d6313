import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { blockText } from './block-text.ts'
import { withoutSides } from './without-sides.ts'

/**
 * The main text of a page, a line for each paragraph; '' where there is none. Throws for pages with too many
 * elements. Runs in a thread: see read-text.ts.
 */
export function mainText(html: string): string {
  const middle = withoutSides(html)
  return textIn(middle) || (middle === html ? '' : textIn(html))
}

function textIn(html: string): string {
  const { document } = parseHTML(whole(html))
  // Nobody sees what lies in templates, and the reader loses its way in them.
  for (const template of document.querySelectorAll('template')) template.remove()
  const article = new Readability<unknown>(document as unknown as Document, {
    maxElemsToParse: MAX_ELEMENTS,
    disableJSONLD: true,
    serializer: (element) => element,
  }).parse()
  return article?.content ? blockText(article.content as Element) : ''
}

/** The tags around a page may be left out; the reader wants them. */
function whole(html: string): string {
  if (/<body[\s>]/i.test(html)) return html
  return `<html><body>${html.replace(/<\/?(?:html|head)(?:\s[^>]{0,2000})?>|<!doctype[^>]{0,500}>/gi, '')}</body></html>`
}

/** A page of a newspaper has two thousand. */
const MAX_ELEMENTS = 40_000
