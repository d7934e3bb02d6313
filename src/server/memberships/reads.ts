import { within } from '../authorize.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { personOf } from '../people/internal.ts'
import { notOver, validAt } from './internal.ts'

const post = { id: true, postKk: true, postRu: true } as const

/** The person's own directorships, whom they could name from their institution, and the deputies of now and later. */
export function ownDirectorships(context: Context) {
  const scope = authorize(context, 'deputy.name')
  const { now } = context
  return context.db.prisma.membership.findMany({
    where: {
      personId: personOf(context),
      role: 'director',
      deputyForId: null,
      organisation: within(scope),
      ...validAt(now),
    },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      organisation: {
        select: {
          shortKk: true,
          shortRu: true,
          memberships: {
            where: { person: { disabledAt: null } },
            orderBy: { id: 'asc' },
            select: { role: true, deputyForId: true, person: { select: post } },
          },
        },
      },
      deputies: {
        where: notOver(now),
        orderBy: { validFrom: 'asc' },
        select: { id: true, validFrom: true, validTo: true, person: { select: post } },
      },
    },
  })
}

/** What the page of one's own account shows of oneself. */
export async function ownAccount(context: Context) {
  authorize(context, 'own.edit')
  return context.db.prisma.person.findUniqueOrThrow({
    where: { id: personOf(context) },
    select: {
      email: true,
      postKk: true,
      postRu: true,
      phone: true,
      memberships: {
        where: validAt(context.now),
        orderBy: { id: 'asc' },
        select: { role: true, validTo: true, organisation: { select: { shortKk: true, shortRu: true } } },
      },
      sessions: {
        where: { revokedAt: null, expiresAt: { gt: context.now } },
        orderBy: { lastSeenAt: 'desc' },
        take: 20,
        select: { createdAt: true, lastSeenAt: true, address: true },
      },
    },
  })
}
