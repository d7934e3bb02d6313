import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { blockText } from './block-text.ts'

/** The main text of a page, a line for each paragraph; '' where there is none. Runs in a thread: see read-text.ts. */
export function mainText(html: string): string {
  const { document } = parseHTML(html)
  const article = new Readability<unknown>(document as unknown as Document, {
    maxElemsToParse: MAX_ELEMENTS,
    serializer: (element) => element,
  }).parse()
  return article?.content ? blockText(article.content as Element) : ''
}

/** A page of a newspaper has two thousand. */
const MAX_ELEMENTS = 40_000
