import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../../authorize.ts'
import type { Tx } from '../../db/client.ts'
import { contentColumns } from '../internal.ts'

/**
 * The directive whose kit is about to change, locked until the transaction ends, with its kit: changes of one kit come
 * one after the other. A letter that was withdrawn or a draft that was thrown away has none.
 * @throws Problem not_found, directive_withdrawn
 */
export async function kitToChange(
  tx: Tx,
  { directiveId, scope }: { directiveId: string; scope: DepartmentScope },
) {
  await tx.$queryRaw`select 1 from directive where id = ${directiveId}::uuid for update`
  const directive = await tx.directive.findFirst({
    where: { id: directiveId, discardedAt: null, issuer: within(scope) },
    select: {
      issuerId: true,
      withdrawnAt: true,
      kit: { select: { ...contentColumns, id: true, version: true, offeredAt: true, firstOfferedAt: true } },
    },
  })
  if (!directive) throw new Problem('not_found', { what: 'directive' })
  if (directive.withdrawnAt) throw new Problem('directive_withdrawn', {})
  return directive
}
