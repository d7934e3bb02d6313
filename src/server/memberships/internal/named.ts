import { authorize, may, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import type { Prisma } from '../../db/generated/client.ts'
import { validAt } from '../internal.ts'

/**
 * The directors' memberships for which the actor may name a deputy: their own, or as staff any of the scope.
 * A deputy names no further one.
 * @throws Problem sign_in_required, forbidden
 */
export function directorsOf(context: Context): Prisma.MembershipWhereInput {
  const ways: Prisma.MembershipWhereInput[] = []
  if (may(context, 'people.edit')) ways.push({ organisation: within(authorize(context, 'people.edit')) })
  if (ways.length === 0 || may(context, 'deputy.name')) {
    const organisation = within(authorize(context, 'deputy.name'))
    ways.push({ organisation, personId: context.actor.kind === 'person' ? context.actor.personId : '' })
  }
  return { OR: ways, role: 'director', deputyForId: null, ...validAt(context.now) }
}
