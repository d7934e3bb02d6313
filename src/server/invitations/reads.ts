import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { hashOf } from '../sessions/internal.ts'
import { somebodyCanSignIn } from './internal/invited.ts'

/** Whom a link lets in, as long as it opens; null for every other one, whatever the reason. */
export async function invitationOf(context: Context, { token }: { token: string }) {
  authorize(context, 'invitation.accept')
  const found = await context.db.prisma.invitation.findFirst({
    where: { tokenHash: hashOf(token), usedAt: null, revokedAt: null, expiresAt: { gt: context.now } },
    select: {
      kind: true,
      expiresAt: true,
      person: {
        select: {
          email: true,
          postKk: true,
          postRu: true,
          disabledAt: true,
          memberships: {
            orderBy: { id: 'asc' },
            take: 1,
            select: { organisation: { select: { nameKk: true, nameRu: true } } },
          },
        },
      },
    },
  })
  if (!found || found.person?.disabledAt) return null
  if (!found.person && (await somebodyCanSignIn(context.db.prisma))) return null
  return found
}
