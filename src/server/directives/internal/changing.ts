import { changeRefusal, type DirectiveChange, directiveStanding } from '#/domain/directives/control.ts'
import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../../authorize.ts'
import type { Tx } from '../../db/client.ts'
import type { Prisma } from '../../db/generated/client.ts'
import { stateColumns } from '../internal.ts'

/**
 * The issued directive that is about to change, locked until the transaction ends: changes of one directive and
 * of its deadlines come one after the other.
 * @throws Problem not_found, not_issued, directive_closed, directive_withdrawn, already_done
 */
export async function directiveToChange(
  tx: Tx,
  { id, scope, change }: { id: string; scope: DepartmentScope; change: DirectiveChange },
) {
  await lockDirective(tx, id)
  const directive = await tx.directive.findFirst({
    where: { id, issuer: within(scope), discardedAt: null },
    select: changedColumns,
  })
  if (!directive) throw new Problem('not_found', { what: 'directive' })
  const refusal = changeRefusal({ standing: directiveStanding(directive), change })
  if (refusal) throw new Problem(refusal, {})
  return directive
}

export async function lockDirective(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select 1 from directive where id = ${id}::uuid for update`
}

const changedColumns = {
  ...stateColumns,
  issuerId: true,
  number: true,
  version: true,
  edition: true,
  subjectKk: true,
  subjectRu: true,
  textKk: true,
  textRu: true,
  sources: true,
  dueDate: true,
  dueRule: true,
  dueTime: true,
  lockAt: true,
  withdrawReasonKk: true,
  withdrawReasonRu: true,
} satisfies Prisma.DirectiveSelect
