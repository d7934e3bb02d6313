import { jobs } from '#/contracts/jobs.ts'
import { copyPicture } from '#/integrations/link-inspection/copy-picture.ts'
import { safeFetch } from '#/integrations/safe-fetch/safe-fetch.ts'
import { authorize } from '#/server/authorize.ts'
import { linkToCapture } from '#/server/evidence/reads/stored.ts'
import { enqueueLater } from '#/server/jobs/enqueue-later.ts'
import type { Handler, Tools } from '#/worker/handler.ts'
import { keepCopy } from '#/worker/keep-copy.ts'

/**
 * Takes the copy of a page that answered: picture, words, the page as one file, the answer of its server. Of a link to
 * a picture that picture, written anew.
 */
export const captureEvidence: Handler<'capture-evidence'> = async (context, { payload, tools }) => {
  const { itemId, attempt, picture } = payload
  const link = await linkToCapture(context, { itemId, scope: authorize(context, 'evidence.record') })
  if (!link) return
  const capture = await take({ url: link.url, picture, tools })
  if (capture.kind === 'captured') {
    const { page } = capture
    if (await keepCopy(context, { link: { itemId, ...link }, page, store: tools.services.files })) return
  }
  const reason = capture.kind === 'captured' ? 'the address shows nothing' : capture.reason
  const afterSeconds = jobs['capture-evidence'].retryAfterSeconds[attempt]
  tools.log.info({ itemId, attempt, reason }, 'no copy of the page')
  if (afterSeconds === undefined || capture.kind === 'no_browser') return
  await enqueueLater(context, {
    name: 'capture-evidence',
    payload: { itemId, attempt: attempt + 1, picture },
    afterSeconds,
  })
}

function take({ url, picture, tools }: { url: string; picture: boolean; tools: Tools }) {
  const { services, signal } = tools
  if (!picture) return services.capture({ url, signal, deferrable: services.captureGate.deferrable })
  const { allowedOrigin, fetchPolicy: policy } = services
  const fetch = (address: string) =>
    safeFetch({ url: address, allowedOrigin, policy, signal, wants: 'image' })
  return copyPicture({ url, fetch, signal })
}
