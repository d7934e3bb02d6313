import { followingNumber } from '#/domain/directives/following-number.ts'
import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'

/**
 * The number after the newest letter of that year that went out, 1 in a year without letters; null where the
 * newest one's is no number that another follows.
 */
export async function nextNumber(
  context: Context,
  { scope, issuerId, year }: { scope: DepartmentScope; issuerId: string; year: number },
): Promise<string | null> {
  const issued = await context.db.prisma.directive.findMany({
    where: {
      issuedAt: { not: null },
      letterDate: { gte: new Date(Date.UTC(year, 0)), lt: new Date(Date.UTC(year + 1, 0)) },
      issuer: { AND: [within(scope), { id: issuerId }] },
    },
    orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
    select: { number: true },
  })
  const taken = new Set(issued.map(({ number }) => number.toLowerCase()))
  let next = issued[0] ? followingNumber(issued[0].number) : FIRST_NUMBER
  while (next && taken.has(next.toLowerCase())) next = followingNumber(next)
  return next
}

const FIRST_NUMBER = '1'
