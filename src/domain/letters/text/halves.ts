import type { HalfLanguage, Passage } from '../letter.ts'
import { languagesOf } from './line-language.ts'
import { linesOf } from './lines.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { readingOrder } from './reading-order.ts'
import { languagesApart } from './languages-apart.ts'

export interface Halves {
  readonly kk: Paragraph[]
  readonly ru: Paragraph[]
  /** Lines of no language: what machines have printed. */
  readonly stamps: Paragraph[]
}

/** The paragraphs of each language, in the order of reading; `links` are where the letter's links stand. */
export function halvesOf({ text, links }: { text: string; links: readonly Passage[] }): Halves {
  const { lines: said, stamps } = linesOf({ text, links })
  const lines = languagesApart(readingOrder(said))
  const languages = languagesOf(lines.map((line) => withoutLinks(line.text)))
  const half = (language: HalfLanguage) =>
    paragraphsOf({ text, links, lines: lines.filter((_, index) => languages[index] === language) })
  return {
    kk: half('kk'),
    ru: half('ru'),
    stamps: stamps.flatMap((line) => paragraphsOf({ text, links, lines: [line] })),
  }
}

/** Addresses in Latin letters say nothing of the language around them. */
function withoutLinks(line: string): string {
  return line
    .split(' ')
    .filter((word) => /\p{Script=Cyrillic}/u.test(word) || !/[/=%]|\w-\w/.test(word))
    .join(' ')
}
