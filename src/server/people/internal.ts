import { Problem } from '#/domain/problem.ts'
import type { Context } from '../context.ts'

/** The person who acts. @throws Problem sign_in_required when nobody does. */
export function personOf(context: Context): string {
  if (context.actor.kind !== 'person') throw new Problem('sign_in_required', {})
  return context.actor.personId
}
