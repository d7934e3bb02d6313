import { Tokenizer } from 'htmlparser2'

export type Attributes = Readonly<Record<string, string>>

export interface Walker {
  /** `name` in lower case. Only the attributes of ATTRIBUTES, the first of each name, entities decoded. */
  open: (name: string, attributes: Attributes) => void
  close: (name: string) => void
  /** All that stands between two tags, entities decoded. */
  text: (text: string) => unknown
}

/**
 * One pass over the tokens of a page, without a tree: no depth and no missing end tag costs more than its
 * characters. `text` gets the insides of scripts and styles too, between `open` and `close`.
 */
export function walkHtml({ html, walker }: { html: string; walker: Walker }): void {
  let tag = ''
  let attributes: Record<string, string> = none
  let name = ''
  let value = ''
  let text = ''
  const flush = () => {
    if (text === '') return
    walker.text(text)
    text = ''
  }
  const tokens = {
    onopentagname(start: number, end: number) {
      flush()
      tag = lowerCase(html.slice(start, Math.min(end, start + MAX_NAME)))
      attributes = none
    },
    onattribname(start: number, end: number) {
      const written = end - start > MAX_NAME ? '' : lowerCase(html.slice(start, end))
      name = ATTRIBUTES.has(written) ? written : ''
      value = ''
    },
    onattribdata(start: number, end: number) {
      if (name && value.length < MAX_VALUE) value += html.slice(start, Math.min(end, start + MAX_VALUE))
    },
    onattribentity(codepoint: number) {
      if (name && value.length < MAX_VALUE) value += String.fromCodePoint(codepoint)
    },
    onattribend() {
      if (!name) return
      if (attributes === none) attributes = Object.create(null) as Record<string, string>
      attributes[name] ??= value
      name = ''
    },
    onopentagend: () => walker.open(tag, attributes),
    onselfclosingtag() {
      walker.open(tag, attributes)
      if (!RAW.has(tag)) walker.close(tag)
    },
    onclosetag(start: number, end: number) {
      flush()
      walker.close(lowerCase(html.slice(start, Math.min(end, start + MAX_NAME))))
    },
    ontext(start: number, end: number) {
      text += html.slice(start, end)
    },
    ontextentity(codepoint: number) {
      text += String.fromCodePoint(codepoint)
    },
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: flush,
  }
  const tokenizer = new Tokenizer({ decodeEntities: true }, tokens)
  tokenizer.write(html)
  tokenizer.end()
}

/** «&quot;» inside of data that a page wrote with the entities of HTML. */
export function decodeEntities(text: string): string {
  if (!/&(?:#\w{2,8}|\w{2,8});/.test(text)) return text
  let decoded = ''
  const walker = { open: ignore, close: ignore, text: (part: string) => (decoded += part) }
  walkHtml({ html: text.replaceAll('<', '&lt;'), walker })
  return decoded
}

const none: Record<string, string> = Object.freeze(Object.create(null)) as Record<string, string>
function ignore(): void {
  // Neither comments nor declarations say anything.
}

/** What a page says of itself stands in these; all others are skipped without being copied. */
const ATTRIBUTES = new Set(
  'action class charset content datetime href http-equiv id itemprop itemscope itemtype lang name property pubdate rel src title type value'.split(
    ' ',
  ),
)

/** Longer names are nobody's; longer values are pictures in the page or worse. */
const MAX_NAME = 40
const MAX_VALUE = 8000

/** Their contents are read up to the end tag, whatever the slash before `>` says. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp'])

/** Nearly every page writes its names small: that costs no copy. */
const lowerCase = (name: string) => (/[A-Z]/.test(name) ? name.toLowerCase() : name)
