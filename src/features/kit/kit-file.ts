import type * as z from 'zod'
import { kitFileContract, type KitFormat } from '#/contracts/kits.ts'
import { type KitContent, marked } from '#/domain/kit/kit.ts'
import { translator } from '#/i18n/translator.ts'
import type { Context } from '#/server/context.ts'
import { type DrawnKit, drawnKit } from '#/server/kits/reads.ts'
import { attachment } from '#/web/attachment.ts'
import { known } from '#/web/files/stored-answer.ts'
import { route } from '#/web/route.ts'
import { drawable } from './art/drawable.ts'
import { drawImage } from './art/draw-image.ts'
import { drawPoster } from './art/draw-poster.ts'
import { contentOrProposal } from './content-of.ts'

/** GET /api/kit/[id]/[picture]: an image or the poster of a directive, drawn when it is asked for. */
export const kitFile = route({ contract: kitFileContract, run: answer })

async function answer(context: Context, given: z.input<typeof kitFileContract>): Promise<Response> {
  const { id, picture: format, locale = 'kk', download } = kitFileContract.parse(given)
  const found = await drawnKit(context, { id: known({ id, what: 'kit' }) })
  const { letter, kit } = found
  const content = contentOrProposal({ kit, letter, taken: new Set(), now: context.now })
  const key = [id, kit?.version ?? JSON.stringify(content), format].join('\n')
  const bytes = await drawnOnce({ key, draw: () => draw({ format, content, found }) })
  const name = fileName({ format, hashtag: content.hashtag, locale })
  return new Response(bytes, {
    headers: {
      'content-type': format === 'poster' ? 'application/pdf' : 'image/png',
      'content-length': String(bytes.byteLength),
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      // The address carries the version; a right that ended is asked for again within the hour.
      'cache-control': kit ? 'private, max-age=3600' : 'private, no-cache',
      ...(download ? { 'content-disposition': attachment(name) } : {}),
    },
  })
}

function draw({ format, content, found }: { format: KitFormat; content: KitContent; found: DrawnKit }) {
  const { issuer, sources } = found.letter
  const words = {
    kk: spoken({ text: content.storyKk, hashtag: content.hashtag }) || drawable(content.titleKk),
    ru: spoken({ text: content.storyRu, hashtag: content.hashtag }) || drawable(content.titleRu),
    hashtag: drawable(marked(content.hashtag)),
  }
  if (format !== 'poster') {
    const [issuerKk, issuerRu] = [drawable(issuer.shortKk), drawable(issuer.shortRu)]
    return drawImage({ format, words: { ...words, issuerKk, issuerRu } })
  }
  const more = (['kk', 'ru'] as const).map((locale) =>
    translator({ locale, namespace: 'kit' })('poster.more'),
  )
  return drawPoster({
    ...words,
    issuerKk: drawable(issuer.nameKk),
    issuerRu: drawable(issuer.nameRu),
    titleKk: drawable(content.titleKk),
    titleRu: drawable(content.titleRu),
    more: more.join(' · '),
    source: sources.find((url) => url.length <= LONGEST_CODE) ?? null,
  })
}

/** A denser code is not read from a wall. */
const LONGEST_CODE = 300

/** A story's words without its hashtag, which has its own place. */
function spoken({ text, hashtag }: { text: string; hashtag: string }): string {
  return drawable(text.replaceAll(marked(hashtag), '').replace(/\s*\n\s*/g, ' '))
}

function fileName({
  format,
  hashtag,
  locale,
}: {
  format: KitFormat
  hashtag: string
  locale: 'kk' | 'ru' | 'en'
}) {
  const word = translator({ locale, namespace: 'kit' })(`format.${format}`)
  return `${hashtag || 'kit'} – ${word}.${format === 'poster' ? 'pdf' : 'png'}`
}

/** Drawing takes half a second of a processor: the last ones are kept, and two who ask at once wait for one. */
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
const MOST_KEPT = 64

function drawnOnce({ key, draw }: { key: string; draw: () => Promise<Uint8Array<ArrayBuffer>> }) {
  const known = kept.get(key)
  if (known) return known
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  const drawing = draw()
  kept.set(key, drawing)
  drawing.catch(() => kept.delete(key))
  return drawing
}
