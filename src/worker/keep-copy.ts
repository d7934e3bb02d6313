import type { CapturedKind } from '#/domain/evidence/kinds.ts'
import type { CapturedPage } from '#/integrations/browser-capture/captured.ts'
import type { FileStore } from '#/integrations/files/file-store.ts'
import { storeBytes } from '#/integrations/files/store.ts'
import type { Context } from '#/server/context.ts'
import { recordEvidence } from '#/server/evidence/record.ts'

/** Stores what a browser saw and enters it as evidence; false where the address shows nothing. */
export async function keepCopy(
  context: Context,
  {
    link: { itemId, url, verifiedAt },
    page,
    store,
  }: { link: { itemId: string; url: string; verifiedAt: Date }; page: CapturedPage; store: FileStore },
): Promise<boolean> {
  const files = await storeAll({ page, store })
  if (files.length === 0) return false
  const { finalUrl, redirects } = page
  await recordEvidence(context, {
    itemId,
    url,
    finalUrl,
    redirects: redirects.slice(0, 50),
    files,
    verifiedAt: verifiedAt.toISOString(),
  })
  return true
}

/** Empty ones are left out: an address without words has no text to keep. */
async function storeAll({ page, store }: { page: CapturedPage; store: FileStore }) {
  const { screenshot, text, mhtml, response } = page
  const found: Record<CapturedKind, Uint8Array | undefined> = {
    screenshot: screenshot?.bytes,
    text: Buffer.from(text),
    mhtml: mhtml ?? undefined,
    response: response ?? undefined,
  }
  const files = []
  for (const [kind, bytes] of Object.entries(found) as [CapturedKind, Uint8Array | undefined][]) {
    if (!bytes || bytes.byteLength === 0) continue
    const picture = kind === 'screenshot' ? screenshot : null
    const stored = await storeBytes({ store, bytes })
    files.push({ kind, ...stored, width: picture?.width ?? null, height: picture?.height ?? null })
  }
  return files
}
