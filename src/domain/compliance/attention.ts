import { daysLate } from '#/domain/calendar/deadline.ts'
import { dateOf, daysBetween, startOfDay } from '#/domain/calendar/zone.ts'
import type { Progress } from '#/domain/obligations/progress.ts'
import type { Timeliness } from '#/domain/obligations/timeliness.ts'

/** Why an institution needs a person, the most pressing first. */
export const attentionReasons = ['overdue', 'not_opened', 'no_answer', 'remark_waits', 'draft_stuck'] as const
export type AttentionReason = (typeof attentionReasons)[number]

export type AttentionFacts = {
  id: string
  exempt: boolean
  progress: Progress
  timeliness: Timeliness
  lateFrom: Date
  issuedAt: Date
  /** When the directive was first opened or acknowledged. */
  openedAt: Date | null
  /** The return that has no answer yet. */
  returnedAt: Date | null
  /** Arrival of the oldest publication with a remark that waits for a decision. */
  remarkSince: Date | null
  /** Last change of a draft that was not sent. */
  draftAt: Date | null
}

export type Attention = { id: string; reason: AttentionReason; days: number }

/** A manager calls five at a sitting; the rest is in the table. */
export const ATTENTION_LIMIT = 5

/** The institutions to call, remind or decide about: each once, with its most pressing reason.
 *  What happened today is left alone until tomorrow. */
export function needsPerson({
  obligations,
  now,
}: {
  obligations: readonly AttentionFacts[]
  now: Date
}): Attention[] {
  const today = startOfDay(dateOf(now))
  return obligations
    .filter(({ exempt }) => !exempt)
    .flatMap((facts) => mostPressing({ facts, today }) ?? [])
    .sort((a, b) => rank(a.reason) - rank(b.reason) || a.since.getTime() - b.since.getTime())
    .slice(0, ATTENTION_LIMIT)
    .map(({ id, reason, since }) => ({ id, reason, days: daysOf[reason]({ since, now }) }))
}

type Pressing = { id: string; reason: AttentionReason; since: Date }

function mostPressing({ facts, today }: { facts: AttentionFacts; today: Date }): Pressing | null {
  for (const reason of attentionReasons) {
    const since = sinceOf[reason](facts)
    // An overdue report presses from its first late instant on, everything else from the next day.
    if (since && (reason === 'overdue' || since < today)) return { id: facts.id, reason, since }
  }
  return null
}

/** Since when the reason holds; null where it does not. */
const sinceOf: Record<AttentionReason, (facts: AttentionFacts) => Date | null> = {
  overdue: ({ timeliness, lateFrom }) => (timeliness === 'overdue' ? lateFrom : null),
  not_opened: ({ progress, openedAt, issuedAt }) =>
    progress === 'not_started' && !openedAt ? issuedAt : null,
  no_answer: ({ progress, returnedAt }) => (progress === 'returned' ? returnedAt : null),
  remark_waits: ({ progress, remarkSince }) => (progress === 'submitted' ? remarkSince : null),
  draft_stuck: ({ progress, draftAt }) => (progress === 'in_progress' ? draftAt : null),
}

type Days = (given: { since: Date; now: Date }) => number

const calendarDays: Days = ({ since, now }) => daysBetween({ from: dateOf(since), to: dateOf(now) })

const daysOf: Record<AttentionReason, Days> = {
  overdue: ({ since, now }) => daysLate({ at: now, lateFrom: since }),
  not_opened: calendarDays,
  no_answer: calendarDays,
  remark_waits: calendarDays,
  draft_stuck: calendarDays,
}

function rank(reason: AttentionReason): number {
  return attentionReasons.indexOf(reason)
}
