/** Roles are memberships: valid in their organisation and everything below it. */
export const roles = ['admin', 'officer', 'observer', 'director', 'press'] as const
export type Role = (typeof roles)[number]

/** The side a right belongs to: the department that issues, the institution that owes, or the door itself. */
export type Side = 'department' | 'institution' | 'portal'

interface Right {
  readonly side: Side
  readonly roles: readonly Role[]
  /** Jobs that may do it without a person. */
  readonly jobs?: readonly string[]
  /** Needs no sign-in: what it touches is proved by what is sent (a password, a session's own id). */
  readonly anyone?: true
}

/**
 * Who may do what. An action missing here cannot be named in `authorize`, and the role matrix
 * of the tests is generated from this table.
 */
export const access = {
  'session.open': { side: 'portal', roles: [], anyone: true },
  'session.close': { side: 'portal', roles: [], anyone: true },
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

/** Whether the action needs no sign-in. */
export function anyoneMay(action: Action): boolean {
  const right: Right = access[action]
  return right.anyone ?? false
}

const staffRoles: readonly Role[] = ['admin', 'officer', 'observer']

/** Whether these memberships make a member of the department's staff; others answer for an institution. */
export function isStaff(memberships: readonly { role: Role }[]): boolean {
  return memberships.some(({ role }) => staffRoles.includes(role))
}

/** Whether a job, by its name, may do this action everywhere. */
export function jobMay({ action, job }: { action: Action; job: string }): boolean {
  const right: Right = access[action]
  return right.jobs?.includes(job) ?? false
}
