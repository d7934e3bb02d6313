import { authorize, may } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import type { LiveChange } from './listen.ts'

/**
 * Whether somebody is told of a change: staff of what is below their department, people of an institution of their
 * own. What they then see is decided anew when their page is read again.
 * @throws Problem sign_in_required, forbidden
 */
export function seesChange(context: Context): (change: LiveChange) => boolean {
  const staff = may(context, 'review.read') ? [authorize(context, 'review.read')] : []
  // Whoever may neither is turned away by the second.
  const own =
    staff.length === 0 || may(context, 'obligation.read') ? [authorize(context, 'obligation.read')] : []
  const ids = new Set([...staff, ...own].flatMap(({ organisationIds }) => organisationIds ?? []))
  return ({ within }) => within.some((id) => ids.has(id))
}
