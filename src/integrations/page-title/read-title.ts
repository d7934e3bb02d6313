import { Parser } from 'htmlparser2'
import { decodeHtml } from '#/integrations/page/decode-html.ts'
import { plainText } from '#/integrations/page/plain-text.ts'

/** Longer than any headline; a page that writes more wants something else. */
const MAX_TITLE_CHARACTERS = 300

/**
 * The title of an HTML page: `og:title`, else `<title>`. Plain text, one line, at most 300 characters,
 * and still a stranger's words: show it as text only. Null where the page has none.
 */
export function readTitle({
  body,
  contentType,
}: {
  body: Uint8Array
  contentType: string | null
}): string | null {
  if (contentType !== null && !/html/i.test(contentType)) return null
  const found = scan(decodeHtml({ body, contentType }))
  const limit = MAX_TITLE_CHARACTERS
  return (
    plainText({ text: found.openGraph ?? '', limit }) || plainText({ text: found.title ?? '', limit }) || null
  )
}

interface Found {
  openGraph: string | null
  title: string | null
}

/** One pass; stops at the first `og:title`, and where a page nests deeper than any browser follows. */
function scan(html: string): Found {
  const found: Found = { openGraph: null, title: null }
  let inSvg = 0
  let depth = 0
  let inTitle = false
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++
      if (name === 'svg') inSvg++
      if (name === 'title' && inSvg === 0 && found.title === null) {
        inTitle = true
        found.title = ''
      }
      if (name === 'meta' && isOpenGraphTitle(attributes)) found.openGraph ??= attributes.content || null
    },
    ontext(text) {
      if (inTitle && found.title !== null && found.title.length < TEXT_KEPT) found.title += text
    },
    onclosetag(name) {
      depth--
      if (name === 'svg') inSvg--
      if (name === 'title') inTitle = false
    },
  })
  for (let at = 0; at < html.length && found.openGraph === null && depth < MAX_DEPTH; at += SLICE) {
    parser.write(html.slice(at, at + SLICE))
  }
  parser.end()
  return found
}

/** The parser's time grows with the square of the depth; browsers cut at 512 too. */
const MAX_DEPTH = 512

/** The parser is fed in slices, so that it stops soon after what it looked for. */
const SLICE = 32_768

/** Enough for any title after its white space is collapsed; an unclosed one would swallow the page. */
const TEXT_KEPT = 10_000

const isOpenGraphTitle = (attributes: Record<string, string>) =>
  (attributes.property ?? attributes.name)?.trim().toLowerCase() === 'og:title'
