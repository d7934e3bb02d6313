import { decodeHtml } from './decode-html.ts'
import { walkHtml } from './walk-html.ts'

/**
 * What the `<meta http-equiv="refresh">` of a page say, in their order, and the `<base>` that their addresses stand on;
 * those for readers without scripts apart.
 */
export function metaRefreshes({ body, contentType }: { body: Uint8Array; contentType: string | null }): {
  contents: readonly string[]
  base: string | null
} {
  const contents: string[] = []
  const bases: string[] = []
  if (!mayRefresh(body)) return { contents, base: null }
  let hidden = 0
  walkHtml({
    html: decodeHtml({ body, contentType }),
    walker: {
      open(name, attributes) {
        if (HIDING.has(name)) hidden += 1
        if (hidden > 0) return
        if (name === 'base' && attributes.href) bases.push(attributes.href)
        const isRefresh = name === 'meta' && attributes['http-equiv']?.trim().toLowerCase() === 'refresh'
        if (isRefresh && attributes.content && contents.length < MOST) contents.push(attributes.content)
      },
      close(name) {
        if (HIDING.has(name) && hidden > 0) hidden -= 1
      },
      text: () => undefined,
    },
  })
  return { contents, base: bases[0] ?? null }
}

/** Of them the first that browsers understand counts. */
const MOST = 20

/** What stands in them is for browsers without scripts, or for scripts. */
const HIDING = new Set(['noscript', 'template'])

/** Nearly every page ends here, before it is made a text. */
function mayRefresh(body: Uint8Array): boolean {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  if (!bytes.includes('efresh') && !bytes.includes('EFRESH')) return false
  return /http-equiv\s{0,9}=\s{0,9}["']?\s{0,9}refresh/i.test(bytes.toString('latin1'))
}
