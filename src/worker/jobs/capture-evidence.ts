import { jobs } from '#/contracts/jobs.ts'
import { type CapturedKind } from '#/domain/evidence/kinds.ts'
import type { CapturedPage } from '#/integrations/browser-capture/captured.ts'
import type { FileStore } from '#/integrations/files/file-store.ts'
import { storeBytes } from '#/integrations/files/store.ts'
import { authorize } from '#/server/authorize.ts'
import { linkToCapture } from '#/server/evidence/reads/stored.ts'
import { recordEvidence } from '#/server/evidence/record.ts'
import { enqueueLater } from '#/server/jobs/enqueue-later.ts'
import type { Handler } from '#/worker/handler.ts'

/** Takes the copy of a page that answered: picture, words, the page as one file, the answer of its server. */
export const captureEvidence: Handler<'capture-evidence'> = async (context, { payload, tools }) => {
  const { itemId, attempt } = payload
  const link = await linkToCapture(context, { itemId, scope: authorize(context, 'evidence.record') })
  if (!link) return
  const capture = await tools.settings.capture({ url: link.url, signal: tools.signal })
  if (capture.kind === 'captured') {
    const files = await storeAll({ page: capture.page, store: tools.settings.files })
    if (files.length > 0) {
      const { finalUrl, redirects } = capture.page
      await recordEvidence(context, {
        ...{ itemId, url: link.url, finalUrl, redirects: redirects.slice(0, 50), files },
        verifiedAt: link.verifiedAt.toISOString(),
      })
      return
    }
  }
  const reason = capture.kind === 'captured' ? 'the address shows nothing' : capture.reason
  const afterSeconds = jobs['capture-evidence'].retryAfterSeconds[attempt]
  tools.log.info({ itemId, attempt, reason }, 'no copy of the page')
  if (afterSeconds === undefined || capture.kind === 'no_browser') return
  await enqueueLater(context, {
    name: 'capture-evidence',
    payload: { itemId, attempt: attempt + 1 },
    afterSeconds,
  })
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
