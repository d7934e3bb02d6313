import { Parser } from 'htmlparser2'

/**
 * A page without what is never its main text: menus, side columns, drawings, programs. They are most of a page's
 * elements, and a tree of them costs ten times what this pass does. What a page does not close itself stays.
 */
export function withoutSides(html: string): string {
  let [kept, from] = ['', 0]
  let side = { name: '', depth: 0, start: 0 }
  const parser = new Parser({
    onopentagname(name) {
      if (side.depth === 0 && SIDES.has(name)) side = { name, depth: 0, start: parser.startIndex }
      if (name === side.name) side.depth += 1
    },
    onclosetag(name, isImplied) {
      if (name !== side.name || side.depth === 0) return
      side.depth -= 1
      if (side.depth > 0 || isImplied) return
      kept += html.slice(from, side.start)
      from = parser.endIndex + 1
    },
  })
  parser.end(html)
  return kept + html.slice(from)
}

const SIDES = new Set(['aside', 'footer', 'nav', 'script', 'style', 'svg'])
