/** Roles are memberships: valid in their organisation and everything below it. */
export const roles = ['admin', 'officer', 'observer', 'director', 'press'] as const
export type Role = (typeof roles)[number]

/** The side a right belongs to: the department that issues, or the institution that owes. */
export type Side = 'department' | 'institution'

interface Right {
  readonly side: Side
  readonly roles: readonly Role[]
  /** Jobs that may do it without a person. */
  readonly jobs?: readonly string[]
}

/**
 * Who may do what. An action missing here cannot be named in `authorize`, and the role matrix
 * of the tests is generated from this table.
 */
export const access = {
  'directive.read': { side: 'department', roles: ['officer', 'observer', 'admin'] },
  'directive.draft': { side: 'department', roles: ['officer'] },
  'directive.issue': { side: 'department', roles: ['officer'] },
  'dashboard.read': { side: 'department', roles: ['officer', 'observer', 'admin'] },
  'register.read': { side: 'department', roles: ['officer', 'observer', 'admin'] },
  'review.read': { side: 'department', roles: ['officer', 'observer'] },
  'review.decide': { side: 'department', roles: ['officer'] },
  'obligation.read': { side: 'institution', roles: ['director', 'press'] },
  'obligation.acknowledge': { side: 'institution', roles: ['director'] },
  'report.edit': { side: 'institution', roles: ['director', 'press'] },
  'report.submit': { side: 'institution', roles: ['director'] },
  'report.reply': { side: 'institution', roles: ['director', 'press'] },
  'account.propose': { side: 'institution', roles: ['director', 'press'] },
  'item.verify': { side: 'department', roles: [], jobs: ['verify-link'] },
} as const satisfies Record<string, Right>

export type Action = keyof typeof access
/** The side that an action belongs to. */
export type SideOf<A extends Action> = (typeof access)[A]['side']

/** The organisations whose memberships give this action; empty means refused. */
export function organisationsAllowing({
  action,
  memberships,
}: {
  action: Action
  memberships: readonly { role: Role; organisationId: string }[]
}): string[] {
  const allowed: readonly Role[] = access[action].roles
  return memberships.filter((held) => allowed.includes(held.role)).map((held) => held.organisationId)
}

/** Whether a job, by its name, may do this action everywhere. */
export function jobMay({ action, job }: { action: Action; job: string }): boolean {
  const right: Right = access[action]
  return right.jobs?.includes(job) ?? false
}
