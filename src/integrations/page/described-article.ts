import type { Node } from './json-ld.ts'
import { saysTheSame, wordsOf } from './same-words.ts'
import { decodeEntities } from './walk-html.ts'

/** What the data of a page says of its article. */
export interface Described {
  readonly title: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly author: string | null
  readonly image: string | null
  readonly publisher: string | null
  readonly text: string | null
}

/**
 * The article of a page among all that its data describe: the one under the headline of the page. Of several that
 * none of its names fits, none is the page's own; one alone is, unless it speaks of something else altogether.
 */
export function describedArticle({
  nodes,
  names,
}: {
  nodes: readonly Node[]
  /** The headline, `<title>` and the name for sharing, as far as the page has them. */
  names: readonly string[]
}): Described | null {
  const ranked = nodes
    .map((node, index) => ({ node, index, rank: rankOf(node) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ node, rank }) => ({ ...described(node), isArticle: rank >= ARTICLE }))
  const best = ownOf({ ranked, names })
  const first = <Key extends keyof Described>(key: Key) => best.find((one) => one[key])?.[key] ?? null
  const lead = best[0]
  if (!lead) return null
  return {
    title: lead.title,
    published: first('published'),
    modified: first('modified'),
    author: lead.author,
    image: lead.image,
    publisher: first('publisher'),
    text: lead.text,
  }
}

type Ranked = Described & { isArticle: boolean }

function ownOf({
  ranked,
  names,
}: {
  ranked: readonly Ranked[]
  names: readonly string[]
}): readonly Ranked[] {
  const articles = ranked.filter(({ isArticle, title }) => isArticle && title !== null)
  if (names.length === 0 || articles.length === 0) return ranked
  const fits = ({ title }: Described) =>
    names.some((name) => saysTheSame({ first: title ?? '', second: name }))
  const own = articles.filter(fits)
  const rest = ranked.filter(({ isArticle, title }) => !isArticle || title === null)
  if (own.length > 0) return [...own, ...rest]
  const speaksOfOther = ({ title }: Described) =>
    !names.some((name) => sharesWord({ title: title ?? '', name }))
  return articles.length > 1 || articles.every(speaksOfOther) ? rest : ranked
}

/** Words of one stem: «көрме», «көрмесі». */
function sharesWord({ title, name }: { title: string; name: string }): boolean {
  const stems = new Set(
    wordsOf(name)
      .filter((word) => word.length >= STEM)
      .map((word) => word.slice(0, STEM)),
  )
  return wordsOf(title).some((word) => stems.has(word.slice(0, STEM)))
}

const STEM = 4

/** From which rank on a type is that of a text of its own. */
const ARTICLE = 3

const types: readonly [RegExp, number][] = [
  [
    /Comment|Review|Breadcrumb|ItemList|Organization|WebSite|Museum|Library|Place|Person|Offer|Product|Image|Rating|Action|Book|Movie|Music|Event/,
    0,
  ],
  [
    /(?:News|Blog|Reportage|Analysis|Opinion|Scholarly|Tech)\w*(?:Article|Posting)|^Article|Report|Posting/,
    4,
  ],
  [/Recipe|VideoObject|AudioObject|CreativeWork|HowTo|QAPage|Question/, 3],
  [/Page/, 2],
]

function rankOf(node: Node): number {
  const type = ([] as unknown[])
    .concat(node['@type'] ?? '')
    .filter((one) => typeof one === 'string')
    .join(' ')
  const rank = types.find(([pattern]) => pattern.test(type))?.[1] ?? 1
  return rank === 0 ? 0 : rank + (typeof node.datePublished === 'string' ? 0.5 : 0)
}

function described(node: Node): Described {
  return {
    title: textOf(node.headline) ?? textOf(node.name),
    published: textOf(node.datePublished) ?? textOf(node.uploadDate) ?? textOf(node.dateCreated),
    modified: textOf(node.dateModified),
    author: nameOf(node.author) ?? nameOf(node.creator),
    image: nameOf(node.image) ?? nameOf(node.thumbnailUrl),
    publisher: nameOf(node.publisher),
    text: textOf(node.articleBody),
  }
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? decodeEntities(value.slice(0, MAX_TEXT)) : null

const MAX_TEXT = 20_000

/** A name or an address, given alone, in a list or as an object. */
function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0])
  if (typeof value === 'object' && value !== null) {
    const { name, url } = value as Node
    return textOf(name) ?? textOf(url)
  }
  return textOf(value)
}
