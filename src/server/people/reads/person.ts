import type { Role } from '#/domain/access.ts'
import { mayGive } from '#/domain/people/give-role.ts'
import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'

const names = { shortKk: true, shortRu: true } as const

/**
 * One person with their roles of the scope, deputies and links.
 * @throws Problem not_found where no role of theirs lies in the scope
 */
export async function personIn(context: Context, { scope, id }: { scope: DepartmentScope; id: string }) {
  const person = await context.db.prisma.person.findFirst({
    where: { id, memberships: { some: { organisation: within(scope) } } },
    select: {
      id: true,
      email: true,
      postKk: true,
      postRu: true,
      phone: true,
      version: true,
      disabledAt: true,
      passwordHash: true,
      memberships: {
        where: { organisation: within(scope) },
        orderBy: { id: 'asc' },
        select: {
          id: true,
          role: true,
          validFrom: true,
          validTo: true,
          organisationId: true,
          organisation: { select: { ...names, ancestorIds: true, kind: true } },
          deputyFor: { select: { person: { select: { id: true, postKk: true, postRu: true } } } },
          deputies: {
            orderBy: { validFrom: 'desc' },
            select: {
              id: true,
              validFrom: true,
              validTo: true,
              person: { select: { id: true, postKk: true, postRu: true, email: true } },
            },
          },
        },
      },
      invitations: {
        orderBy: { createdAt: 'desc' },
        take: 5,
        select: { id: true, kind: true, createdAt: true, expiresAt: true, usedAt: true, revokedAt: true },
      },
      sessions: { orderBy: { createdAt: 'desc' }, take: 1, select: { createdAt: true } },
    },
  })
  if (!person) throw new Problem('not_found', { what: 'person' })
  const { passwordHash, sessions, ...rest } = person
  return {
    ...rest,
    hasPassword: passwordHash !== null,
    signedInAt: sessions[0]?.createdAt ?? null,
    /** Every role, those outside of the scope too, is one that the actor could give. */
    changeable: await changeable(context, { id }),
  }
}

async function changeable(context: Context, { id }: { id: string }): Promise<boolean> {
  const held = await context.db.prisma.membership.findMany({
    where: { personId: id, OR: [{ validTo: null }, { validTo: { gt: context.now } }] },
    select: { role: true, organisation: { select: { ancestorIds: true } } },
  })
  return held.every(({ role, organisation }) => givable(context, { role, ...organisation }))
}

/** Whether the actor may give or take the role there. */
export function givable(
  context: Context,
  { role, ancestorIds }: { role: Role; ancestorIds: readonly string[] },
): boolean {
  const { actor } = context
  return actor.kind === 'person' && mayGive({ memberships: actor.memberships, role, ancestorIds })
}
