import type * as z from 'zod'
import { recordEvidenceContract } from '#/contracts/evidence.ts'
import { evidenceFiles } from '#/domain/evidence/kinds.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import { actorName, type Context } from '../context.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { lockItem } from './internal.ts'

/** Keeps what a browser saw behind a link: one set for each verification, whoever comes second changes nothing. */
export async function recordEvidence(
  context: Context,
  input: z.input<typeof recordEvidenceContract>,
): Promise<{ recorded: boolean }> {
  const scope = authorize(context, 'evidence.record')
  const { itemId, verifiedAt, files, ...seen } = recordEvidenceContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    await lockItem(tx, itemId)
    const item = await tx.reportItem.findFirst({
      where: { id: itemId, kind: 'link', obligation: { institution: within(scope) } },
      select: { obligation: { select: { institutionId: true } } },
    })
    if (!item) throw new Problem('not_found', { what: 'item' })
    const known = await tx.evidence.findFirst({ where: { itemId, verifiedAt }, select: { id: true } })
    if (known) return { recorded: false }
    const [row] = await tx.evidence.createManyAndReturn({
      select: { id: true },
      data: files.map(({ sha256, ...file }) => ({
        itemId,
        verifiedAt,
        ...seen,
        ...file,
        sha256: Buffer.from(sha256, 'hex'),
        mediaType: evidenceFiles[file.kind].mediaType,
        actor: actorName(context.actor),
      })),
    })
    await audit(tx, context, {
      action: 'evidence.record',
      organisationId: item.obligation.institutionId,
      subject: { type: 'report_item', id: itemId },
      after: { ...seen, files: files.map(({ kind, sha256, size }) => ({ kind, sha256, size })) },
    })
    if (row) await enqueue(tx, context, { name: 'stamp-evidence', payload: { evidenceId: row.id } })
    return { recorded: true }
  })
}
