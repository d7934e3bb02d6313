import { Readable } from 'node:stream'
import { headers as requestHeaders } from 'next/headers'
import { id as idField } from '#/contracts/fields.ts'
import { Problem } from '#/domain/problem.ts'
import { openFileStore } from '#/integrations/files/open-file-store.ts'
import { env } from '#/lib/env.ts'

/** @throws Problem not_found for what is no id at all */
export function known({ id, what }: { id: string; what: string }): string {
  if (idField.safeParse(id).success) return id
  throw new Problem('not_found', { what })
}

/** Bytes of the store as they lie there, with what keeps a browser from running any of them. */
export async function stored({
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
  const file = await openFileStore(env()).open(sha256)
  if (!file) throw new Problem('not_found', { what: 'bytes' })
  const body = Readable.toWeb(file.stream) as ReadableStream
  return new Response(body, { headers: { ...all, 'content-length': String(file.size) } })
}

/** Kept by the browser, but asked for each time: a right that ended yesterday ends here too. */
const guarded = {
  'cache-control': 'private, no-cache',
  'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
}
