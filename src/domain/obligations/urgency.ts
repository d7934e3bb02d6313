import { isOverdue } from './timeliness.ts'
import type { Progress } from './progress.ts'
import { reportRefusal, type ReportClosure, type ReportRefusal } from './open-for-report.ts'

/** What an obligation asks of its institution now, the most pressing first. */
export const obligationStands = [
  'overdue',
  'open',
  'returned',
  'submitted',
  'accepted',
  'locked',
  'refused',
  'closed',
  'exempt',
  'withdrawn',
] as const
export type ObligationStand = (typeof obligationStands)[number]

export interface ObligationFacts extends ReportClosure {
  now: Date
  progress: Progress
  lateFrom: Date
  firstCompleteAt: Date | null
  acceptedAt: Date | null
}

/** What is settled stays in sight for two weeks, then the receipts keep it. */
export const SETTLED_DAYS = 14

/** Where an obligation stands for its institution. A lock closes only what nobody handed in or what was returned, and
 *  a directive off control takes no acceptance away. */
export function obligationStand(facts: ObligationFacts): ObligationStand {
  const { progress } = facts
  const refusal = reportRefusal(facts)
  if (refusal && !survives({ progress, refusal })) return refusal
  if (progress === 'accepted' || progress === 'submitted') return progress
  if (progress === 'returned') return 'returned'
  return isOverdue(facts) ? 'overdue' : 'open'
}

function survives({ progress, refusal }: { progress: Progress; refusal: ReportRefusal }): boolean {
  if (refusal === 'locked') return progress === 'accepted' || progress === 'submitted'
  return refusal === 'closed' && progress === 'accepted'
}

/** Whether the institution has something to do. */
export function isPressing(stand: ObligationStand): boolean {
  return stand === 'overdue' || stand === 'open' || stand === 'returned'
}

/** Whether anything may still come of it: not accepted, and nothing but the lock closes it. */
export function isAwaited({
  progress,
  ...closure
}: ReportClosure & Pick<ObligationFacts, 'progress'>): boolean {
  return progress !== 'accepted' && reportRefusal({ ...closure, lockAt: null, now: new Date(0) }) === null
}

/** The order of a director's home: overdue, the nearest open deadline, what was returned (a return never makes
 *  late), the other open ones, then what waits for others; old acceptances are left out. */
export function inOrderOfUrgency<T extends ObligationFacts>(
  obligations: readonly T[],
): (T & { stand: ObligationStand })[] {
  const standing = obligations
    .map((obligation) => ({ ...obligation, stand: obligationStand(obligation) }))
    .filter((obligation) => !isOldNews(obligation))
    .sort((a, b) => a.lateFrom.getTime() - b.lateFrom.getTime())
  const of = (stand: ObligationStand) => standing.filter((obligation) => obligation.stand === stand)
  const [nearest, ...later] = of('open')
  const latestFirst = (stand: ObligationStand) => of(stand).reverse()
  return [
    ...of('overdue'),
    ...(nearest ? [nearest] : []),
    ...of('returned'),
    ...later,
    ...of('submitted'),
    ...latestFirst('locked'),
    ...latestFirst('refused'),
    ...latestFirst('accepted'),
    ...latestFirst('closed'),
    ...latestFirst('exempt'),
    ...latestFirst('withdrawn'),
  ]
}

function isOldNews({ now, ...facts }: ObligationFacts & { stand: ObligationStand }): boolean {
  const since = settledAt(facts)
  return since !== null && now.getTime() - since.getTime() > SETTLED_DAYS * 24 * 3_600_000
}

/** Since when nothing more is to come of it; null while something may. */
function settledAt({
  stand,
  ...facts
}: Omit<ObligationFacts, 'now'> & { stand: ObligationStand }): Date | null {
  switch (stand) {
    case 'accepted':
      return facts.acceptedAt
    case 'refused':
      return facts.refusedAt
    case 'closed':
      return facts.closedAt
    case 'withdrawn':
      return facts.withdrawnAt
    case 'exempt':
      return facts.lateFrom
    default:
      return null
  }
}
