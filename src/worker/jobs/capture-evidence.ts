import { jobs } from '#/contracts/jobs.ts'
import { authorize } from '#/server/authorize.ts'
import { linkToCapture } from '#/server/evidence/reads/stored.ts'
import { enqueueLater } from '#/server/jobs/enqueue-later.ts'
import type { Handler } from '#/worker/handler.ts'
import { keepCopy } from '#/worker/keep-copy.ts'

/** Takes the copy of a page that answered: picture, words, the page as one file, the answer of its server. */
export const captureEvidence: Handler<'capture-evidence'> = async (context, { payload, tools }) => {
  const { itemId, attempt } = payload
  const link = await linkToCapture(context, { itemId, scope: authorize(context, 'evidence.record') })
  if (!link) return
  const capture = await tools.settings.capture({ url: link.url, signal: tools.signal })
  if (capture.kind === 'captured') {
    const { page } = capture
    if (await keepCopy(context, { link: { itemId, ...link }, page, store: tools.settings.files })) return
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
