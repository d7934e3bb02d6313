import type * as z from 'zod'
import { moveOrganisationContract } from '#/contracts/organisations.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { loadOrganisation, standBelow, writeOrganisation } from './internal.ts'

/** Puts an organisation, with everything below it, below another one of the scope. */
export async function moveOrganisation(
  context: Context,
  input: z.input<typeof moveOrganisationContract>,
): Promise<{ id: string; version: number }> {
  const scope = authorize(context, 'register.edit')
  const { id, version, parentId } = moveOrganisationContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    await lockTree(tx)
    const organisation = await loadOrganisation(tx, { id, scope })
    if (parentId === organisation.parentId) return { id, version: organisation.version }
    await standBelow(tx, { parentId, kind: organisation.kind, scope })
    const inside = await tx.organisation.count({ where: { id: parentId, ancestorIds: { has: id } } })
    if (inside > 0) throw new Problem('organisation_in_itself', {})
    const written = await writeOrganisation(tx, { organisation, version, data: { parentId } })
    await audit(tx, context, {
      action: 'organisation.move',
      organisationId: id,
      subject: { type: 'organisation', id },
      before: { parentId: organisation.parentId },
      after: { parentId },
    })
    return written
  })
}

/** One move at a time: two that cross could put each below the other, and neither would see it. */
async function lockTree(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('organisation.move', 0))`
}
