/** How far an obligation has come: a partition of what is expected, apart from timeliness. */
export const progressStates = ['not_started', 'in_progress', 'submitted', 'returned', 'accepted'] as const
export type Progress = (typeof progressStates)[number]

export type ProgressFacts = {
  acknowledged: boolean
  drafted: boolean
  /** Something was sent, complete or not. */
  submittedAny: boolean
  /** Receipt of the first complete submission; never revoked. */
  firstCompleteAt: Date | null
  /** Returned for rework and not answered by a new submission yet. */
  returned: boolean
  /** Refused for good: stays returned whatever else happened. */
  refused: boolean
  acceptedAt: Date | null
}

/** The state that the facts mean. An addition after acceptance does not take the acceptance away. */
export function progressOf(facts: ProgressFacts): Progress {
  const traits: Traits = {
    complete: facts.firstCompleteAt !== null,
    touched: facts.acknowledged || facts.drafted || facts.submittedAny,
    returned: facts.returned || facts.refused,
    accepted: facts.acceptedAt !== null,
  }
  return table.find(({ when }) => matches({ when, traits }))?.then ?? 'not_started'
}

type Traits = Record<'complete' | 'touched' | 'returned' | 'accepted', boolean>

/** Read from the top; a trait that a row leaves out does not matter to it. */
const table: readonly { when: Partial<Traits>; then: Progress }[] = [
  { when: { complete: true, returned: true }, then: 'returned' },
  { when: { complete: true, accepted: true }, then: 'accepted' },
  { when: { complete: true }, then: 'submitted' },
  { when: { touched: true }, then: 'in_progress' },
  { when: {}, then: 'not_started' },
]

function matches({ when, traits }: { when: Partial<Traits>; traits: Traits }): boolean {
  return Object.entries(when).every(([trait, value]) => traits[trait as keyof Traits] === value)
}
