import type { Role } from '#/domain/access.ts'
import type { Database } from './db/client.ts'

export interface HeldRole {
  readonly role: Role
  readonly organisationId: string
}

/** Who acts: a person with memberships, the portal itself in a job's name, or nobody yet (sign-in). */
export type Actor =
  | { readonly kind: 'person'; readonly personId: string; readonly memberships: readonly HeldRole[] }
  | { readonly kind: 'system'; readonly job: string }
  | { readonly kind: 'anonymous' }

/** Everything a verb or read may know about its call. Made by src/web/session.ts and the job runner only. */
export interface Context {
  readonly actor: Actor
  /** The instant of the call. Verbs that are judged by time take the database's clock instead. */
  readonly now: Date
  readonly db: Database
  readonly requestId: string
  /** The demo's own press site: the one private address that a report may name. Null outside the demo. */
  readonly demoPressOrigin?: string | null
}

/** The actor as audit entries name it. */
export function actorName(actor: Actor): string {
  if (actor.kind === 'person') return `person:${actor.personId}`
  return actor.kind === 'system' ? `system:${actor.job}` : 'anonymous'
}
