import type * as z from 'zod'
import { discardDraftContract } from '#/contracts/directives.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { loadDraft } from './internal.ts'

/** Throws a draft away, or brings it back: the same step in two directions, so that it can be undone. */
export async function discardDraft(
  context: Context,
  input: z.input<typeof discardDraftContract>,
): Promise<{ id: string }> {
  const scope = authorize(context, 'directive.draft')
  const { id, discarded } = discardDraftContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const draft = await loadDraft(tx, { id, scope })
    await tx.directive.update({ where: { id }, data: { discardedAt: discarded ? context.now : null } })
    await audit(tx, context, {
      action: discarded ? 'directive.discard_draft' : 'directive.restore_draft',
      organisationId: draft.issuerId,
      subject: { type: 'directive', id },
    })
    return { id }
  })
}
