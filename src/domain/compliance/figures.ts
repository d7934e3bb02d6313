import type { Progress } from '#/domain/obligations/progress.ts'
import type { Timeliness } from '#/domain/obligations/timeliness.ts'

export type CountedObligation = { exempt: boolean; progress: Progress; timeliness: Timeliness }

/** Counts of obligations. `expected` is the sum of the five progress states, and
 *  accepted ≤ submitted ≤ expected by construction. */
export type Figures = {
  /** Addressed at issue, the exempt ones included. */
  total: number
  exempt: number
  expected: number
  notStarted: number
  inProgress: number
  /** Sent completely and waiting for a decision. */
  submittedWaiting: number
  returned: number
  accepted: number
  /** Sent completely: waiting, returned and accepted together. */
  submitted: number
  onTime: number
  late: number
  overdue: number
}

/** Shares from 0 to 1; null where there is nothing to take a share of. */
export type Rates = {
  /** Submitted of expected. */
  reporting: number | null
  /** On time of submitted. */
  onTime: number | null
  /** Accepted of submitted. */
  acceptance: number | null
  /** Исполнительская дисциплина Ко: done of planned, that is accepted of expected. */
  discipline: number | null
}

export function figures({ obligations }: { obligations: readonly CountedObligation[] }): Figures {
  const expected = obligations.filter(({ exempt }) => !exempt)
  const progress = (state: Progress) => expected.filter((one) => one.progress === state).length
  const timeliness = (state: Timeliness) => expected.filter((one) => one.timeliness === state).length
  const submittedWaiting = progress('submitted')
  const returned = progress('returned')
  const accepted = progress('accepted')
  return {
    total: obligations.length,
    exempt: obligations.length - expected.length,
    expected: expected.length,
    notStarted: progress('not_started'),
    inProgress: progress('in_progress'),
    submittedWaiting,
    returned,
    accepted,
    submitted: submittedWaiting + returned + accepted,
    onTime: timeliness('on_time'),
    late: timeliness('late'),
    overdue: timeliness('overdue'),
  }
}

export function rates(figures: Figures): Rates {
  const { expected, submitted, onTime, accepted } = figures
  return {
    reporting: share({ of: expected, part: submitted }),
    onTime: share({ of: submitted, part: onTime }),
    acceptance: share({ of: submitted, part: accepted }),
    discipline: share({ of: expected, part: accepted }),
  }
}

function share({ of, part }: { of: number; part: number }): number | null {
  return of === 0 ? null : part / of
}
