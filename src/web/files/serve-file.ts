import { Readable } from 'node:stream'
import { headers as requestHeaders } from 'next/headers'
import type * as z from 'zod'
import { id as idField } from '#/contracts/fields.ts'
import { readFileContract, readPageContract } from '#/contracts/files.ts'
import { Problem } from '#/domain/problem.ts'
import { openStored } from '#/integrations/files/store.ts'
import { env } from '#/lib/env.ts'
import type { Context } from '#/server/context.ts'
import { download, page } from '#/server/files/reads.ts'
import { route } from '../route.ts'

/** GET /api/files/[id] */
export const fileRoute = route({ contract: readFileContract, run: fileAnswer })

/** GET /api/files/[id]/pages/[number] */
export const pageRoute = route({ contract: readPageContract, run: pageAnswer })

/** A file as it was sent, always to be saved: no browser of ours opens foreign bytes as a page. */
async function fileAnswer(context: Context, { id }: z.output<typeof readFileContract>): Promise<Response> {
  const { sha256, mediaType, name } = await download(context, { id: known(id) })
  return stored({ sha256, headers: { 'content-type': mediaType, 'content-disposition': attachment(name) } })
}

/** A page that the worker drew: bytes of our own making, shown in pages. */
async function pageAnswer(
  context: Context,
  { id, number }: z.output<typeof readPageContract>,
): Promise<Response> {
  const { sha256 } = await page(context, {
    id: known(id),
    number: /^\d{1,4}$/.test(number) ? Number(number) : 0,
  })
  return stored({ sha256, headers: { 'content-type': 'image/webp' } })
}

/** @throws Problem not_found for what is no id at all */
function known(id: string): string {
  if (idField.safeParse(id).success) return id
  throw new Problem('not_found', { what: 'file' })
}

async function stored({
  sha256,
  headers,
}: {
  sha256: string
  headers: Record<string, string>
}): Promise<Response> {
  const etag = `"${sha256}"`
  const all = { ...headers, ...guarded, etag }
  const asked = await requestHeaders()
  if (asked.get('if-none-match') === etag) return new Response(null, { status: 304, headers: all })
  const file = await openStored({ folder: env().FILES_DIR, sha256 })
  if (!file) throw new Problem('not_found', { what: 'bytes' })
  const body = Readable.toWeb(file.stream) as ReadableStream
  return new Response(body, { headers: { ...all, 'content-length': String(file.size) } })
}

/** Kept by the browser, but asked for each time: a right that ended yesterday ends here too. */
const guarded = {
  'cache-control': 'private, no-cache',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
}

/** RFC 6266: the name in ASCII for old programs, and as it is (RFC 8187) for all others. */
function attachment(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
