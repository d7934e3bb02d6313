import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../authorize.ts'
import type { Tx } from '../db/client.ts'

/**
 * A district is everybody's who has an organisation in it; only whom all of these belong to may change it.
 * One that is empty belongs to whoever takes it up.
 * @throws Problem not_found
 */
export async function loadDistrict(tx: Tx, { id, scope }: { id: string; scope: DepartmentScope }) {
  const district = await tx.district.findFirst({
    where: { id, organisations: { none: { NOT: within(scope) } } },
    select: { id: true, nameKk: true, nameRu: true, version: true },
  })
  if (!district) throw new Problem('not_found', { what: 'district' })
  return district
}
