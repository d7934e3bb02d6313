import type * as z from 'zod'
import { attachEvidenceContract } from '#/contracts/evidence.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { obligationOfItem, openReport } from '../obligations/internal.ts'
import { noteProof } from './internal.ts'

/**
 * Makes an uploaded screenshot, photograph or PDF a proof of one line of the report, where a wall or paper lets no
 * machine look. The worker writes it anew before anybody sees it.
 */
export async function attachEvidence(
  context: Context,
  input: z.input<typeof attachEvidenceContract>,
): Promise<{ attachmentId: string }> {
  const scope = authorize(context, 'report.edit')
  const { itemId, fileId } = attachEvidenceContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { obligationId } = await obligationOfItem(tx, { itemId, scope })
    const { institutionId } = await openReport(tx, { obligationId, scope, now: context.now })
    const file = await tx.file.findFirst({
      where: { id: fileId, organisation: within(scope), directives: { none: {} }, imports: { none: {} } },
      select: { name: true, state: true, items: { select: { id: true, itemId: true } } },
    })
    const [same] = file?.items ?? []
    if (!file || (same && same.itemId !== itemId)) throw new Problem('not_found', { what: 'file' })
    if (same) return { attachmentId: same.id }
    const attached = await tx.itemFile.count({ where: { itemId, removedAt: null } })
    if (attached >= MAX_FILES) throw new Problem('invalid', { fields: { file: 'too_many' } })
    const { id: attachmentId } = await tx.itemFile.create({
      data: { itemId, fileId, addedAt: context.now },
      select: { id: true },
    })
    await noteProof(tx, itemId)
    if (file.state === 'waiting') await enqueue(tx, context, { name: 'prepare-file', payload: { fileId } })
    await audit(tx, context, {
      action: 'evidence.attach',
      organisationId: institutionId,
      subject: { type: 'report_item', id: itemId },
      after: { attachmentId, fileId, name: file.name },
    })
    return { attachmentId }
  })
}

/** The pages of a newspaper and a photograph of the stand; an album belongs into one PDF. */
const MAX_FILES = 10
