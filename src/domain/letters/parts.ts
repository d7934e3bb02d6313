import type { FoundLink } from '../links/found-link.ts'
import { readLinks } from '../links/read-links.ts'
import { type Half, type Placed, zonesOf } from './head/zones.ts'
import type { HalfLanguage } from './letter.ts'
import { checksDocument } from './text/checking-links.ts'
import { halvesOf } from './text/halves.ts'
import type { Paragraph } from './text/paragraphs.ts'

export interface LetterParts {
  readonly halves: Readonly<Record<HalfLanguage, Half>>
  /** What the letter points to: no address of its sender, of a stamp, or behind its signature. */
  readonly links: readonly FoundLink[]
}

/** A letter cut into its halves and these into head, body and what follows. Of a longer text the rest is not read. */
export function partsOf(given: string): LetterParts {
  const text = given.slice(0, MAX_LETTER)
  const found = readLinks(text).filter(({ raw }) => !MAIL.test(raw))
  const { stamps, ...paragraphs } = halvesOf({ text, links: found })
  const halves = inHalves((language) => zonesOf({ paragraphs: paragraphs[language], stamps }))
  const all = [halves.kk, halves.ru]
  const said = all.flatMap(({ body, annex }) => [...body, ...annex])
  const head = all.flatMap((half) => half.head)
  const links = found.filter((link) => {
    if (checksDocument(link.url) || checksDocument(link.raw)) return false
    return (
      said.some((paragraph) => holdsLink({ paragraph, link })) ||
      head.some((one) => holdsLink({ paragraph: one.paragraph, link }) && !isOfSender({ one, link }))
    )
  })
  return { halves, links }
}

/** «tiktok.com/@museum/video/…» is none. */
const MAIL = /^[^/]*@/

/** Sixty pages. */
const MAX_LETTER = 200_000

export function inHalves<Value>(of: (language: HalfLanguage) => Value): Record<HalfLanguage, Value> {
  return { kk: of('kk'), ru: of('ru') }
}

export function holdsLink({ paragraph, link }: { paragraph: Paragraph; link: FoundLink }): boolean {
  const { origins } = paragraph.view
  return (
    link.start >= (origins[0] ?? 0) && link.start <= (origins.at(-1) ?? 0) && origins.includes(link.start)
  )
}

/** The site that a letterhead names beside its telephone. */
function isOfSender({ one: { role, paragraph }, link }: { one: Placed; link: FoundLink }): boolean {
  if (role !== 'contact') return false
  return (
    link.remarks.includes('front_page') ||
    /тел(?:ефон)?[.:\s]|факс|e-?mail|@|(?<!\p{L})(?:ул\.|кошеси|каласы|город|бсн|бин)(?!\p{L})/u.test(
      paragraph.folded,
    )
  )
}
