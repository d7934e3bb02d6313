/** Roles are memberships: valid in their organisation and everything below it. */
export const roles = ['admin', 'officer', 'observer', 'director', 'press'] as const
export type Role = (typeof roles)[number]

/** The side a right belongs to: the department that issues, the institution that owes, or the portal itself. */
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
  /** The ready texts and images that institutions may publish. */
  'kit.edit': { side: 'department', roles: ['officer'] },
  /** Changes of mind on a whole directive: amend, withdraw, close, a new deadline for all. */
  'directive.change': { side: 'department', roles: ['officer'] },
  /** The same for one institution: exempt, refuse for good, its own deadline. */
  'obligation.change': { side: 'department', roles: ['officer'] },
  'register.read': { side: 'department', roles: ['officer', 'observer', 'admin'] },
  'register.edit': { side: 'department', roles: ['officer', 'admin'] },
  'register.import': { side: 'department', roles: ['officer', 'admin'] },
  'import.work': { side: 'department', roles: [], jobs: ['read-import', 'apply-import', 'undo-import'] },
  'people.read': { side: 'department', roles: ['officer', 'admin'] },
  'people.edit': { side: 'department', roles: ['officer', 'admin'] },
  'calendar.edit': { side: 'department', roles: ['officer', 'admin'] },
  'audit.read': { side: 'department', roles: ['admin'], jobs: ['zhariya'] },
  'figures.verify': { side: 'department', roles: [], jobs: ['zhariya'] },
  'outbox.read': { side: 'department', roles: ['officer', 'admin'] },
  'outbox.resend': { side: 'department', roles: ['officer', 'admin'] },
  'outbox.send': { side: 'department', roles: [], jobs: ['plan-mail', 'send-mail'] },
  'letter.work': { side: 'department', roles: [], jobs: ['read-letter'] },
  'file.prepare': { side: 'department', roles: [], jobs: ['prepare-file'] },
  'review.read': { side: 'department', roles: ['officer', 'observer'] },
  'review.decide': { side: 'department', roles: ['officer'] },
  'obligation.read': { side: 'institution', roles: ['director', 'press'] },
  'obligation.acknowledge': { side: 'institution', roles: ['director'] },
  'report.edit': { side: 'institution', roles: ['director', 'press'] },
  'report.submit': { side: 'institution', roles: ['director'] },
  'report.reply': { side: 'institution', roles: ['director', 'press'] },
  'account.propose': { side: 'institution', roles: ['director', 'press'] },
  /** One account of an institution, by its own people or by the department above it. */
  'account.edit': { side: 'institution', roles: ['officer', 'admin', 'director', 'press'] },
  /** The question of the quarter; what is only proposed the department confirms, with 'register.edit'. */
  'account.confirm': { side: 'institution', roles: ['director', 'press'] },
  'extension.request': { side: 'institution', roles: ['director'] },
  'deputy.name': { side: 'institution', roles: ['director'] },
  /** What is one's own whatever the role: a calendar address, a password. */
  'own.edit': { side: 'portal', roles: ['admin', 'officer', 'observer', 'director', 'press'] },
  'invitation.accept': { side: 'portal', roles: [], anyone: true },
  /** Whoever forgot their password asks for a link; it goes to the mailbox, so that asking proves nothing. */
  'password.forget': { side: 'portal', roles: [], anyone: true },
  /** The first department of an empty portal, made by whoever came in first. */
  'portal.found': { side: 'portal', roles: [], anyone: true },
  /** The checklist of a portal that is being set up. */
  'portal.set_up': { side: 'department', roles: ['admin'] },
  /** Making administrators from the server itself: at a start of an empty portal, by the operator's command. */
  'admin.invite': { side: 'portal', roles: [], jobs: ['start', 'zhariya'] },
  'evidence.record': { side: 'department', roles: [], jobs: ['capture-evidence', 'render-link'] },
  'evidence.stamp': { side: 'department', roles: [], jobs: ['stamp-evidence'] },
  'evidence.export': { side: 'department', roles: [], jobs: ['zhariya'] },
  /** Looking at all links of a directive again at once, before a report upward. */
  'directive.watch': { side: 'department', roles: ['officer'] },
  'item.watch': { side: 'department', roles: [], jobs: ['plan-watch', 'watch-link', 'render-link'] },
  'item.verify': { side: 'department', roles: [], jobs: ['verify-link', 'render-link'] },
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
