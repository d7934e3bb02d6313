import type { Prisma } from '../db/generated/client.ts'

/** The membership gives its role at this instant; ended and future ones do not. */
export function validAt(now: Date): Prisma.MembershipWhereInput {
  return {
    AND: [
      { OR: [{ validFrom: null }, { validFrom: { lte: now } }] },
      { OR: [{ validTo: null }, { validTo: { gt: now } }] },
    ],
  }
}

/** Valid now or later: what ending it would take away. */
export function notOver(now: Date): Prisma.MembershipWhereInput {
  return { OR: [{ validTo: null }, { validTo: { gt: now } }] }
}
