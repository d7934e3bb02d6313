import { decodeHtml } from './decode-html.ts'
import { walkHtml } from './walk-html.ts'

/**
 * What the first `<meta http-equiv="refresh">` of a page says, and the `<base>` that its address stands on; null
 * where there is none for readers with scripts.
 */
export function metaRefresh({
  body,
  contentType,
}: {
  body: Uint8Array
  contentType: string | null
}): { content: string; base: string | null } | null {
  if (!mayRefresh(body)) return null
  const found: { content?: string; base?: string } = {}
  let hidden = 0
  walkHtml({
    html: decodeHtml({ body, contentType }),
    walker: {
      open(name, attributes) {
        if (HIDING.has(name)) hidden += 1
        if (hidden > 0) return
        if (name === 'base') found.base ??= attributes.href
        if (name === 'meta' && attributes['http-equiv']?.trim().toLowerCase() === 'refresh')
          found.content ??= attributes.content
      },
      close(name) {
        if (HIDING.has(name) && hidden > 0) hidden -= 1
      },
      text: () => undefined,
    },
  })
  return found.content === undefined ? null : { content: found.content, base: found.base ?? null }
}

/** What stands in them is for browsers without scripts, or for scripts. */
const HIDING = new Set(['noscript', 'template'])

/** Nearly every page ends here, before it is made a text. */
function mayRefresh(body: Uint8Array): boolean {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  if (!bytes.includes('efresh') && !bytes.includes('EFRESH')) return false
  return /http-equiv\s{0,9}=\s{0,9}["']?\s{0,9}refresh/i.test(bytes.toString('latin1'))
}
