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
 * The article among the JSON-LD blocks of a page. Blocks with comments, raw line breaks or commas too many are
 * mended; one that stays broken is searched for its plain fields.
 */
export function readJsonLd(blocks: readonly string[]): Described | null {
  const nodes: Node[] = []
  for (const block of blocks.slice(0, MAX_BLOCKS)) gather({ value: parse(block), nodes, depth: 0 })
  const best = nodes
    .map((node, index) => ({ node, index, rank: rankOf(node) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ node }) => described(node))
  if (best.length === 0) return null
  const first = <Key extends keyof Described>(key: Key) => best.find((one) => one[key])?.[key] ?? null
  const lead = best[0]
  return {
    title: lead?.title ?? null,
    published: first('published'),
    modified: first('modified'),
    author: lead?.author ?? null,
    image: lead?.image ?? null,
    publisher: first('publisher'),
    text: lead?.text ?? null,
  }
}

type Node = Record<string, unknown>

const MAX_BLOCKS = 40
const MAX_NODES = 3000
const MAX_DEPTH = 8
const MAX_BLOCK = 500_000

function parse(block: string): unknown {
  const text = block
    .slice(0, MAX_BLOCK)
    .replace(/^\s*(?:<!--|\/\/?\*?\s*<!\[CDATA\[|<!\[CDATA\[)(?:\s*\*\/)?/, '')
  try {
    return JSON.parse(text)
  } catch {
    try {
      return JSON.parse(mended(text))
    } catch {
      return plainFields(text)
    }
  }
}

const mended = (text: string) =>
  text
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/)?\s*\]\]>)\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/;\s*$/, '')

/** The fields of a block that is no JSON, by their spelling. */
function plainFields(text: string): Node {
  const field = (name: string) => new RegExp(String.raw`"${name}"\s*:\s*"([^"\\]{1,500})"`).exec(text)?.[1]
  return {
    '@type': field('@type') ?? 'Article',
    headline: field('headline'),
    datePublished: field('datePublished'),
    dateModified: field('dateModified'),
  }
}

/** Nodes at any depth, but not those of comments, lists and other articles. */
function gather({ value, nodes, depth }: { value: unknown; nodes: Node[]; depth: number }): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const one of value.slice(0, MAX_NODES)) gather({ value: one, nodes, depth: depth + 1 })
    return
  }
  nodes.push(value as Node)
  for (const key of WITHIN) gather({ value: (value as Node)[key], nodes, depth: depth + 1 })
}

const WITHIN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'video']

const types: readonly [RegExp, number][] = [
  [
    /Comment|Review|Breadcrumb|ItemList|Organization|Person|Offer|Product|Image|Rating|Action|Book|Movie|Music|Event/,
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
