import type * as z from 'zod'
import { attachedEvidenceContract } from '#/contracts/evidence.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { openReport } from '../obligations/internal.ts'
import { noteProof } from './internal.ts'

/** Takes an uploaded proof off its line or puts it back. Its row of evidence stays: it says what was shown when. */
export async function detachEvidence(
  context: Context,
  input: z.input<typeof attachedEvidenceContract>,
): Promise<{ attachmentId: string }> {
  const scope = authorize(context, 'report.edit')
  const { attachmentId, removed } = attachedEvidenceContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const found = await tx.itemFile.findFirst({
      where: { id: attachmentId, item: { obligation: { institution: within(scope) } } },
      select: { itemId: true, file: { select: { name: true } }, item: { select: { obligationId: true } } },
    })
    if (!found) throw new Problem('not_found', { what: 'file' })
    const { obligationId } = found.item
    const { institutionId } = await openReport(tx, { obligationId, scope, now: context.now })
    const { count } = await tx.itemFile.updateMany({
      where: { id: attachmentId, removedAt: removed ? null : { not: null } },
      data: { removedAt: removed ? context.now : null },
    })
    if (count === 0) throw new Problem('already_done', {})
    await noteProof(tx, found.itemId)
    await audit(tx, context, {
      action: removed ? 'evidence.detach' : 'evidence.restore',
      organisationId: institutionId,
      subject: { type: 'report_item', id: found.itemId },
      after: { attachmentId, name: found.file.name },
    })
    return { attachmentId }
  })
}
