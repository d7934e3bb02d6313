import { daysLate } from '#/domain/calendar/deadline.ts'
import { dateOf, daysBetween } from '#/domain/calendar/zone.ts'
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
  return obligations
    .filter(({ exempt }) => !exempt)
    .flatMap((facts) => mostPressing({ facts, now }) ?? [])
    .sort((a, b) => rank(a.reason) - rank(b.reason) || b.days - a.days)
    .slice(0, ATTENTION_LIMIT)
}

function mostPressing({ facts, now }: { facts: AttentionFacts; now: Date }): Attention | null {
  for (const reason of attentionReasons) {
    const days = daysOf[reason]({ facts, now })
    if (days >= 1) return { id: facts.id, reason, days }
  }
  return null
}

type Days = (given: { facts: AttentionFacts; now: Date }) => number

/** Calendar days that the reason has lasted; 0 where it does not hold. */
const daysOf: Record<AttentionReason, Days> = {
  overdue: ({ facts, now }) =>
    facts.timeliness === 'overdue' ? daysLate({ at: now, lateFrom: facts.lateFrom }) : 0,
  not_opened: ({ facts, now }) =>
    facts.progress === 'not_started' && !facts.openedAt ? daysSince({ since: facts.issuedAt, now }) : 0,
  no_answer: ({ facts, now }) =>
    facts.progress === 'returned' ? daysSince({ since: facts.returnedAt, now }) : 0,
  remark_waits: ({ facts, now }) =>
    facts.progress === 'submitted' ? daysSince({ since: facts.remarkSince, now }) : 0,
  draft_stuck: ({ facts, now }) =>
    facts.progress === 'in_progress' ? daysSince({ since: facts.draftAt, now }) : 0,
}

function daysSince({ since, now }: { since: Date | null; now: Date }): number {
  return since ? daysBetween({ from: dateOf(since), to: dateOf(now) }) : 0
}

function rank(reason: AttentionReason): number {
  return attentionReasons.indexOf(reason)
}
