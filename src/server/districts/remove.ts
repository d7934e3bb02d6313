import type * as z from 'zod'
import { removeDistrictContract } from '#/contracts/organisations.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { refuseOn } from '../db/refusals.ts'
import { loadDistrict } from './internal.ts'

/** Takes away a district in which nothing lies. */
export async function removeDistrict(
  context: Context,
  input: z.input<typeof removeDistrictContract>,
): Promise<{ id: string }> {
  const scope = authorize(context, 'register.edit')
  const { id, version } = removeDistrictContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { nameKk, nameRu, version: current } = await loadDistrict(tx, { id, scope })
    const { count } = await refuseOn({
      constraint: 'organisation_district_id_fkey',
      problem: { code: 'not_empty', details: { what: 'organisations' } },
      work: () => tx.district.deleteMany({ where: { id, version } }),
    })
    if (count === 0) throw new Problem('stale', { changed: ['nameKk', 'nameRu'], version: current })
    await audit(tx, context, {
      action: 'district.remove',
      organisationId: null,
      subject: { type: 'district', id },
      before: { nameKk, nameRu },
    })
    return { id }
  })
}
