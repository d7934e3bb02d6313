import type * as z from 'zod'
import { foundPortalContract } from '#/contracts/people.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { personOf } from '../people/internal.ts'

/**
 * Makes the topmost organisation of an empty portal, its district where one is named, and whoever makes it its
 * administrator. Only the first one can: in an empty portal the sole people are those whom the server let in.
 * @throws Problem sign_in_required, already_done where an organisation exists
 */
export async function foundPortal(
  context: Context,
  input: z.input<typeof foundPortalContract>,
): Promise<{ organisationId: string }> {
  authorize(context, 'portal.found')
  const { districtKk, districtRu, ...names } = foundPortalContract.parse(input)
  const personId = personOf(context)
  return context.db.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('zhariya.found'))`
    if ((await tx.organisation.count()) > 0) throw new Problem('already_done', {})
    const district = districtKk ? { create: { nameKk: districtKk, nameRu: districtRu } } : undefined
    const { id: organisationId } = await tx.organisation.create({
      data: { ...names, district },
      select: { id: true },
    })
    await tx.membership.create({ data: { personId, organisationId, role: 'admin' }, select: { id: true } })
    await audit(tx, context, {
      action: 'portal.found',
      organisationId,
      subject: { type: 'organisation', id: organisationId },
      after: { ...names, districtKk, districtRu },
    })
    return { organisationId }
  })
}
