/**
 * Everything that the JSON-LD blocks of a page describe. Blocks with comments, raw line breaks or commas too many are
 * mended; one that stays broken is searched for its plain fields.
 */
export function readJsonLd(blocks: readonly string[]): Node[] {
  const nodes: Node[] = []
  for (const block of blocks.slice(0, MAX_BLOCKS)) gather({ value: parse(block), nodes, depth: 0 })
  return nodes
}

export type Node = Record<string, unknown>

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
