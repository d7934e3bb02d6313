import { changeRefusal, directiveStanding } from '#/domain/directives/control.ts'
import { obligationRefusal, type ObligationChange } from '#/domain/obligations/changes.ts'
import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, type InstitutionScope, within } from '../../authorize.ts'
import type { Tx } from '../../db/client.ts'
import type { Prisma } from '../../db/generated/client.ts'
import { stateColumns } from '../../directives/internal.ts'
import { lockDirective } from '../../directives/internal/changing.ts'

/** Who wants the change: the department that issued, or the institution that owes. */
export type Changer = { department: DepartmentScope } | { institution: InstitutionScope }

/**
 * The obligation that is about to change, with its directive, both locked until the transaction ends.
 * @throws Problem not_found and whatever refuses the change
 */
export async function obligationToChange(
  tx: Tx,
  { obligationId, change, by }: { obligationId: string; change: ObligationChange; by: Changer },
) {
  const where =
    'department' in by
      ? { directive: { issuer: within(by.department) } }
      : { institution: within(by.institution) }
  const known = await tx.obligation.findFirst({
    where: { id: obligationId, ...where },
    select: { directiveId: true },
  })
  if (!known) throw new Problem('not_found', { what: 'obligation' })
  await lockDirective(tx, known.directiveId)
  await tx.$queryRaw`select 1 from obligation where id = ${obligationId}::uuid for update`
  const obligation = await tx.obligation.findUniqueOrThrow({
    where: { id: obligationId },
    select: changedColumns,
  })
  const standing = directiveStanding(obligation.directive)
  const refusal =
    changeRefusal({ standing, change: 'change' }) ?? obligationRefusal({ change, of: obligation })
  if (refusal) throw new Problem(refusal, {})
  return obligation
}
export type ChangedObligation = Awaited<ReturnType<typeof obligationToChange>>

const changedColumns = {
  id: true,
  directiveId: true,
  institutionId: true,
  dueDate: true,
  dueRule: true,
  dueTime: true,
  lockAt: true,
  exemptAt: true,
  exemptReasonKk: true,
  exemptReasonRu: true,
  refusedAt: true,
  refusalReasonKk: true,
  refusalReasonRu: true,
  firstCompleteAt: true,
  version: true,
  directive: { select: { ...stateColumns, issuerId: true } },
} satisfies Prisma.ObligationSelect
