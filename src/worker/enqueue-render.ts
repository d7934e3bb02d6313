import { isShell } from '#/domain/publications/is-shell.ts'
import type { LinkInspection } from '#/integrations/link-inspection/inspect-link.ts'
import type { Context } from '#/server/context.ts'
import { enqueueLater } from '#/server/jobs/enqueue-later.ts'

/** Hands a page that only a browser can read to the job that has one; false where the fetch saw what there is. */
export async function enqueueRender(
  context: Context,
  { itemId, purpose, look }: { itemId: string; purpose: 'verdict' | 'watch'; look: LinkInspection },
): Promise<boolean> {
  const { answer, redirects, reading } = look
  if (answer.kind !== 'answered' || !isShell({ page: answer, reading })) return false
  const seen = { answer, redirects: [...redirects], reading }
  await enqueueLater(context, {
    name: 'render-link',
    payload: { itemId, purpose, seen },
    afterSeconds: 0,
  })
  return true
}
