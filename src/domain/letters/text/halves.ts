import type { HalfLanguage, InHalves, Passage } from '../letter.ts'
import { languagesOf } from './line-language.ts'
import { linesOf } from './lines.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { readingOrder } from './reading-order.ts'

/** The paragraphs of each language, in the order of reading; `links` are where the letter's links stand. */
export function halvesOf({
  text,
  links,
}: {
  text: string
  links: readonly Passage[]
}): InHalves<Paragraph[]> {
  const lines = readingOrder(linesOf(text))
  const languages = languagesOf(lines.map((line) => withoutLinks(line.text)))
  const half = (language: HalfLanguage) =>
    paragraphsOf({ text, links, lines: lines.filter((_, index) => languages[index] === language) })
  return { kk: half('kk'), ru: half('ru') }
}

const withoutLinks = (line: string) =>
  line.replace(/\S*(?:[/=%]|\w-\w)\S*/g, (word) => (/\p{Script=Cyrillic}/u.test(word) ? word : ' '))
