import { isOverdue } from './timeliness.ts'
import type { Progress } from './progress.ts'
import { reportRefusal } from './open-for-report.ts'

/** What an obligation asks of its institution now, the most pressing first. */
export const taskStands = [
  'overdue',
  'open',
  'returned',
  'submitted',
  'accepted',
  'locked',
  'exempt',
] as const
export type TaskStand = (typeof taskStands)[number]

export interface TaskFacts {
  now: Date
  progress: Progress
  lateFrom: Date
  lockAt: Date | null
  exempt: boolean
  firstCompleteAt: Date | null
  acceptedAt: Date | null
}

/** Accepted ones stay in sight for two weeks, then the receipts keep them. */
export const ACCEPTED_DAYS = 14

/** Where an obligation stands for its institution. A lock closes only what nobody handed in or what was returned. */
export function taskStand(facts: TaskFacts): TaskStand {
  const { now, lockAt, exempt, progress } = facts
  if (exempt) return 'exempt'
  if (progress === 'accepted' || progress === 'submitted') return progress
  if (reportRefusal({ now, lockAt, exempt }) === 'locked') return 'locked'
  if (progress === 'returned') return 'returned'
  return isOverdue(facts) ? 'overdue' : 'open'
}

/** Whether the institution has something to do. */
export function isPressing(stand: TaskStand): boolean {
  return stand === 'overdue' || stand === 'open' || stand === 'returned'
}

/** The order of a director's home: overdue, the nearest open deadline, what was returned (a return never makes
 *  late), the other open ones, then what waits for others; old acceptances are left out. */
export function inOrderOfUrgency<T extends TaskFacts>(tasks: readonly T[]): (T & { stand: TaskStand })[] {
  const standing = tasks
    .map((task) => ({ ...task, stand: taskStand(task) }))
    .filter((task) => !isOldNews(task))
    .sort((a, b) => a.lateFrom.getTime() - b.lateFrom.getTime())
  const of = (stand: TaskStand) => standing.filter((task) => task.stand === stand)
  const [nearest, ...later] = of('open')
  const latestFirst = (stand: TaskStand) => of(stand).reverse()
  return [
    ...of('overdue'),
    ...(nearest ? [nearest] : []),
    ...of('returned'),
    ...later,
    ...of('submitted'),
    ...latestFirst('locked'),
    ...latestFirst('accepted'),
    ...latestFirst('exempt'),
  ]
}

function isOldNews({ stand, now, acceptedAt, lateFrom }: TaskFacts & { stand: TaskStand }): boolean {
  const fortnight = ACCEPTED_DAYS * 24 * 3_600_000
  const since = stand === 'accepted' ? acceptedAt : stand === 'exempt' ? lateFrom : null
  return since !== null && now.getTime() - since.getTime() > fortnight
}
