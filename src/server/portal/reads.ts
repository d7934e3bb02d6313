import { institutionKinds } from '#/domain/register/kinds.ts'
import type { DepartmentScope } from '../authorize.ts'
import { within } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Database } from '../db/client.ts'

/** Whether the portal has its first organisation. */
export async function isFounded(db: Database): Promise<boolean> {
  return (await db.prisma.organisation.findFirst({ select: { id: true } })) !== null
}

/** How far the portal is set up: its bodies that issue, the newest institutions, and how many there are of each. */
export async function setUpState(context: Context, { scope }: { scope: DepartmentScope }) {
  const { prisma } = context.db
  const names = { id: true, shortKk: true, shortRu: true, kind: true } as const
  const institution = { ...within(scope), kind: { in: [...institutionKinds] } }
  const inside = { memberships: { some: { organisation: within(scope) } }, disabledAt: null }
  const [issuers, newest, institutions, people, invited, issued, districts] = await Promise.all([
    prisma.organisation.findMany({
      where: { ...within(scope), kind: { in: ['ministry', 'department'] } },
      orderBy: { createdAt: 'asc' },
      take: 20,
      select: { ...names, nameKk: true, nameRu: true },
    }),
    prisma.organisation.findMany({
      where: institution,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 8,
      select: names,
    }),
    prisma.organisation.count({ where: institution }),
    prisma.person.count({ where: inside }),
    prisma.person.count({ where: { ...inside, passwordHash: null } }),
    prisma.directive.count({ where: { issuer: within(scope), issuedAt: { not: null } } }),
    prisma.district.findMany({
      orderBy: { nameKk: 'asc' },
      select: { id: true, nameKk: true, nameRu: true },
    }),
  ])
  return { issuers, newest, institutions, people, invited, issued, districts }
}
