import type { DepartmentScope } from '../authorize.ts'
import type { Context } from '../context.ts'
import { issuedWithin } from './internal.ts'

/** How many publications wait for a decision of the department; a report handed back waits for its institution. */
export function countWaiting(context: Context, scope: DepartmentScope): Promise<number> {
  return context.db.prisma.reportItem.count({
    where: {
      kind: { not: 'reason' },
      submissionId: { not: null },
      decision: null,
      removedAt: null,
      obligation: {
        ...{ returnedAt: null, exemptAt: null, refusedAt: null },
        directive: { ...issuedWithin(scope).obligation.directive, closedAt: null, withdrawnAt: null },
      },
    },
  })
}
