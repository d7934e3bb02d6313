import {
  type Action,
  anyoneMay,
  jobMay,
  organisationsAllowing,
  type SideOf,
  type Side,
} from '#/domain/access.ts'
import { Problem } from '#/domain/problem.ts'
import type { Context } from './context.ts'

declare const side: unique symbol

/** The organisations a call may touch. Only `authorize` makes one, so a query without it does not compile. */
export interface Scope<S extends Side = Side> {
  readonly [side]: S
  /** Null: the portal itself, everywhere. */
  readonly organisationIds: readonly string[] | null
}
export type DepartmentScope = Scope<'department'>
export type InstitutionScope = Scope<'institution'>

/**
 * The first line of every verb and loader: which organisations this actor may do this in.
 * @throws Problem sign_in_required, forbidden
 */
export function authorize<A extends Action>(context: Context, action: A): Scope<SideOf<A>> {
  const { actor } = context
  // Nothing of the register belongs to such a call: an empty scope, whoever makes it.
  if (anyoneMay(action)) return scope<SideOf<A>>([])
  if (actor.kind === 'anonymous') throw new Problem('sign_in_required', {})
  if (actor.kind === 'system') {
    if (!jobMay({ action, job: actor.job })) throw new Problem('forbidden', { action })
    return scope<SideOf<A>>(null)
  }
  const organisationIds = organisationsAllowing({ action, memberships: actor.memberships })
  if (organisationIds.length === 0) throw new Problem('forbidden', { action })
  return scope<SideOf<A>>(organisationIds)
}

/** Whether `authorize` would let this actor through somewhere; for showing or hiding a button. */
export function may(context: Context, action: Action): boolean {
  const { actor } = context
  if (anyoneMay(action)) return true
  if (actor.kind === 'anonymous') return false
  if (actor.kind === 'system') return jobMay({ action, job: actor.job })
  return organisationsAllowing({ action, memberships: actor.memberships }).length > 0
}

/** The condition on an organisation row that keeps a query inside the scope. */
export function within(scope: Scope): { ancestorIds?: { hasSome: string[] } } {
  return scope.organisationIds === null ? {} : { ancestorIds: { hasSome: [...scope.organisationIds] } }
}

function scope<S extends Side>(organisationIds: readonly string[] | null): Scope<S> {
  return { organisationIds } as Scope<S>
}
