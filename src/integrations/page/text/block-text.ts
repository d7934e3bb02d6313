/** The text below an element, a line for each block. Without recursion: pages nest as deep as they like. */
export function blockText(root: Node): string {
  let text = ''
  let node: Node | null = root
  while (node) {
    const isBlock = node.nodeType === ELEMENT && BLOCKS.has(node.nodeName)
    if (isBlock) text += '\n'
    if (node.nodeType === TEXT) text += (node.nodeValue ?? '').replace(/\s+/g, ' ')
    if (node.firstChild && !SKIPPED.has(node.nodeName)) {
      node = node.firstChild
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && BLOCKS.has(node.nodeName)) text += '\n'
    }
    if (!node || node === root) break
    node = node.nextSibling
  }
  return text.replace(/ ?\n[\n ]*/g, '\n').trim()
}

const ELEMENT = 1
const TEXT = 3
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME'])
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
)
