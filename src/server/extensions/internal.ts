import * as z from 'zod'
import { confirmedDue } from '#/domain/calendar/day-off-advice.ts'
import { type Due, dueRules, lateFrom } from '#/domain/calendar/deadline.ts'
import { type CalendarDate, isCalendarDate } from '#/domain/calendar/zone.ts'
import { type Deadline, extensionRefusal, standingDeadline } from '#/domain/directives/extension.ts'
import { Problem } from '#/domain/problem.ts'
import { workCalendar } from '../calendar/reads.ts'
import type { Tx } from '../db/client.ts'
import { dayColumn, dayOf } from '../db/dates.ts'
import type { DueRule } from '../db/generated/client.ts'

interface DeadlineColumns {
  dueDate: Date | null
  dueRule: DueRule
  dueTime: string | null
  lockAt: Date | null
}

/** The deadline that a row holds. */
export function deadlineOf({ dueDate, dueRule, dueTime, lockAt }: DeadlineColumns): Deadline {
  if (!dueDate) throw new RangeError('an issued directive has its deadline')
  return { due: { date: dayOf(dueDate), rule: dueRule, time: dueTime }, lockAt }
}

/** The columns of a deadline: the first late instant goes with it. */
function deadlineColumns({ due, lockAt }: Deadline) {
  return { ...dueColumns(due), lateFrom: lateFrom(due), lockAt }
}

export function dueColumns({ date, rule, time }: Due) {
  return { dueDate: dayColumn(date), dueRule: rule, dueTime: time }
}

/**
 * The deadline that is asked for or given, judged by the calendar of whose it is.
 * @throws Problem due_not_later, due_in_past, due_on_day_off
 */
export async function newDue(
  tx: Tx,
  {
    current,
    dueDate,
    lastDay,
    complete,
    organisationId,
    now,
  }: {
    current: Due
    dueDate: CalendarDate
    lastDay: CalendarDate | null | undefined
    /** A complete report has come. */
    complete: boolean
    organisationId: string
    now: Date
  },
): Promise<Due> {
  const calendar = await workCalendar(tx, { organisationId })
  const refuse = (date: CalendarDate) => {
    const refusal = extensionRefusal({ now, current, date, complete })
    if (refusal) throw new Problem(refusal, {})
  }
  refuse(dueDate)
  const due = confirmedDue({ due: { ...current, date: dueDate }, lastDay, ...calendar })
  refuse(due.date)
  return due
}

/** A deadline as `extension.before` keeps it. */
export function keptDeadline({ due, lockAt }: Deadline) {
  return { ...due, lockAt: lockAt?.toISOString() ?? null }
}

const kept = z.object({
  date: z.string().refine(isCalendarDate),
  rule: z.enum(dueRules),
  time: z.string().nullable(),
  lockAt: z.coerce.date().nullable(),
})

/** What `extension.before` keeps; null where it keeps nothing. */
function readDeadline(before: unknown): Deadline | null {
  const read = kept.safeParse(before)
  if (!read.success) return null
  const { lockAt, ...due } = read.data
  return { due, lockAt }
}

/**
 * Gives the directive and its obligations the deadlines that stand after a grant or an undo: all of them, or that
 * of one. Needs the directive locked. Submissions keep the late instant by which they were judged.
 */
export async function settleDeadlines(
  tx: Tx,
  { directiveId, obligationId }: { directiveId: string; obligationId: string | null },
): Promise<void> {
  const { base, forAll, own } = await grantsOf(tx, directiveId)
  if (obligationId) {
    const grants = [...forAll, ...(own.get(obligationId) ?? [])]
    const data = deadlineColumns(standingDeadline({ base, grants }))
    await tx.obligation.update({ where: { id: obligationId }, data })
    return
  }
  const data = deadlineColumns(standingDeadline({ base, grants: forAll }))
  await tx.directive.update({ where: { id: directiveId }, data })
  await tx.obligation.updateMany({ where: { directiveId, id: { notIn: [...own.keys()] } }, data })
  for (const [id, grants] of own) {
    const mine = deadlineColumns(standingDeadline({ base, grants: [...forAll, ...grants] }))
    await tx.obligation.update({ where: { id }, data: mine })
  }
}

/** The deadline of the letter at issue, and every extension of it that stands. */
async function grantsOf(tx: Tx, directiveId: string) {
  const directive = await tx.directive.findUniqueOrThrow({
    where: { id: directiveId },
    select: { dueDate: true, dueRule: true, dueTime: true, lockAt: true },
  })
  const extensions = await tx.extension.findMany({
    where: { directiveId, decidedAt: { not: null }, dueDate: { not: null } },
    select: { obligationId: true, state: true, dueDate: true, dueRule: true, dueTime: true, before: true },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
  })
  const first = extensions.find((one) => one.obligationId === null)
  const standing = extensions
    .filter(({ state }) => state === 'granted')
    .map(({ dueRule, ...one }) => ({
      obligationId: one.obligationId,
      due: deadlineOf({ ...one, dueRule: dueRule ?? directive.dueRule, lockAt: null }).due,
    }))
  const own = Map.groupBy(
    standing.flatMap(({ obligationId, due }) => (obligationId ? [{ obligationId, due }] : [])),
    ({ obligationId }) => obligationId,
  )
  return {
    base: (first && readDeadline(first.before)) ?? deadlineOf(directive),
    forAll: standing.filter(({ obligationId }) => obligationId === null).map(({ due }) => due),
    own: new Map([...own].map(([id, grants]) => [id, grants.map(({ due }) => due)])),
  }
}
