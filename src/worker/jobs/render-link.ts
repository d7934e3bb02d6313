import { dateOf } from '#/domain/calendar/zone.ts'
import { leavesCopy } from '#/domain/evidence/leaves-copy.ts'
import { inspectRendered } from '#/integrations/link-inspection/inspect-rendered.ts'
import { authorize } from '#/server/authorize.ts'
import { linkToVerify } from '#/server/items/reads.ts'
import { recordVerification } from '#/server/items/record-verification.ts'
import { linkToWatch } from '#/server/watch/reads.ts'
import { recordWatch } from '#/server/watch/record.ts'
import type { Handler, Tools } from '#/worker/handler.ts'
import { keepCopy } from '#/worker/keep-copy.ts'

/**
 * Reads a page that its own scripts write, as a browser shows it; the same visit gives the copy. Where no browser can
 * read it either, what the fetch saw is judged.
 */
export const renderLink: Handler<'render-link'> = async (context, { payload, tools }) => {
  const { itemId, purpose, seen } = payload
  const isWatch = purpose === 'watch'
  const link = isWatch
    ? await linkToWatch(context, { itemId, scope: authorize(context, 'item.watch') })
    : await linkToVerify(context, { itemId, scope: authorize(context, 'item.verify') })
  if (!link) return
  const capture = await captureOf({ url: link.url, tools })
  const page = capture.kind === 'captured' ? capture.page : null
  const readOn = dateOf(context.now)
  const rendered =
    page && seen.answer.kind === 'answered'
      ? await inspectRendered({ answer: seen.answer, page, readOn })
      : null
  const look = { ...seen, ...rendered }
  if (isWatch) {
    const kept = await recordWatch(context, { itemId, ...look })
    return tools.log.info({ itemId, outcome: kept?.outcome }, 'publication looked at again in a browser')
  }
  const judged = await recordVerification(context, { itemId, ...look })
  const reason = capture.kind === 'captured' ? undefined : capture.reason
  tools.log.info({ itemId, verdict: judged?.verdict, reason }, 'link looked at in a browser')
  if (judged && page && rendered && leavesCopy(rendered)) {
    const verified = { itemId, url: link.url, verifiedAt: context.now }
    await keepCopy(context, { link: verified, page, store: tools.services.files })
  }
}

/** A browser that does not start keeps copies waiting, but no verdict. */
async function captureOf({ url, tools: { services, signal } }: { url: string; tools: Tools }) {
  try {
    return await services.capture({ url, signal })
  } catch (error) {
    signal.throwIfAborted()
    return { kind: 'failed' as const, reason: error instanceof Error ? error.message : String(error) }
  }
}
