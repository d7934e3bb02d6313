/** What has been done to a directive as a whole. Withdrawal hides whether it was closed before. */
export type DirectiveStanding = 'draft' | 'in_force' | 'closed' | 'withdrawn'

/** Where a directive stands as a list says it: in force it is under control, or every expected report is accepted. */
export const directiveStates = ['draft', 'under_control', 'answered', 'off_control', 'withdrawn'] as const
export type DirectiveState = (typeof directiveStates)[number]

export interface DirectiveInstants {
  issuedAt: Date | null
  closedAt: Date | null
  withdrawnAt: Date | null
}

export function directiveStanding({ issuedAt, closedAt, withdrawnAt }: DirectiveInstants): DirectiveStanding {
  if (!issuedAt) return 'draft'
  if (withdrawnAt) return 'withdrawn'
  return closedAt ? 'closed' : 'in_force'
}

/** Only a person takes a directive off control; also one that nobody is expected to answer any more stays until then. */
export function directiveStateOf({
  expected,
  accepted,
  ...instants
}: DirectiveInstants & { expected: number; accepted: number }): DirectiveState {
  const standing = directiveStanding(instants)
  if (standing === 'in_force') return accepted === expected ? 'answered' : 'under_control'
  return standing === 'closed' ? 'off_control' : standing
}

/** What staff may want to do with an issued directive. `change` is everything that wants it in force. */
export const directiveChanges = ['change', 'close', 'reopen', 'withdraw', 'restore'] as const
export type DirectiveChange = (typeof directiveChanges)[number]

export type ChangeRefusal = 'not_issued' | 'directive_closed' | 'directive_withdrawn' | 'already_done'

/** Why it cannot be done to a directive that stands so; null where it can. */
export function changeRefusal({
  standing,
  change,
}: {
  standing: DirectiveStanding
  change: DirectiveChange
}): ChangeRefusal | null {
  return standing === 'draft' ? 'not_issued' : refusals[change][standing]
}

type Issued = Exclude<DirectiveStanding, 'draft'>

const refusals: Record<DirectiveChange, Record<Issued, ChangeRefusal | null>> = {
  change: { in_force: null, closed: 'directive_closed', withdrawn: 'directive_withdrawn' },
  close: { in_force: null, closed: 'already_done', withdrawn: 'directive_withdrawn' },
  reopen: { in_force: 'already_done', closed: null, withdrawn: 'directive_withdrawn' },
  withdraw: { in_force: null, closed: null, withdrawn: 'already_done' },
  restore: { in_force: 'already_done', closed: 'already_done', withdrawn: null },
}
