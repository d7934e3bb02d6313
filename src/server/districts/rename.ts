import type * as z from 'zod'
import { renameDistrictContract } from '#/contracts/organisations.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { loadDistrict } from './internal.ts'

/** Calls a district otherwise, everywhere at once. */
export async function renameDistrict(
  context: Context,
  input: z.input<typeof renameDistrictContract>,
): Promise<{ id: string; version: number }> {
  const scope = authorize(context, 'register.edit')
  const { id, version, ...names } = renameDistrictContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { nameKk, nameRu, version: current } = await loadDistrict(tx, { id, scope })
    const { count } = await tx.district.updateMany({
      where: { id, version },
      data: { ...names, version: { increment: 1 } },
    })
    if (count === 0) throw new Problem('stale', { changed: ['nameKk', 'nameRu'], version: current })
    await audit(tx, context, {
      action: 'district.rename',
      organisationId: null,
      subject: { type: 'district', id },
      before: { nameKk, nameRu },
      after: names,
    })
    return { id, version: version + 1 }
  })
}
