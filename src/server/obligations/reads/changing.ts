import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { dayOf } from '../../db/dates.ts'
import { stateColumns } from '../../directives/internal.ts'
import { dueOf } from '../reads.ts'

/** One obligation as a change of mind about it needs it; null outside of the scope. */
export async function reportToChange(
  context: Context,
  { scope, obligationId }: { scope: DepartmentScope; obligationId: string },
) {
  const found = await context.db.prisma.obligation.findFirst({
    where: { id: obligationId, directive: { issuer: within(scope) } },
    select: {
      id: true,
      version: true,
      shortKk: true,
      shortRu: true,
      firstCompleteAt: true,
      dueDate: true,
      dueRule: true,
      dueTime: true,
      lateFrom: true,
      exemptAt: true,
      exemptReasonKk: true,
      exemptReasonRu: true,
      refusedAt: true,
      refusalReasonKk: true,
      refusalReasonRu: true,
      institution: { select: { closedOn: true } },
      directive: { select: { id: true, ...stateColumns } },
    },
  })
  if (!found) return null
  const { institution, ...obligation } = found
  const closedOn = institution.closedOn && dayOf(institution.closedOn)
  return { ...obligation, due: dueOf(obligation), closedOn }
}
