export type StepState = 'todo' | 'now' | 'done'
export interface Steps {
  read: StepState
  publish: StepState
  handIn: StepState
}

/** Read, publish, hand in: the steps tick themselves. Whoever handed in has read the letter. */
export function stepsOf({
  acknowledged,
  missing,
  submitted,
}: {
  acknowledged: boolean
  /** Required slots that nothing fills. */
  missing: number
  /** A complete report was handed in, and nothing of it came back. */
  submitted: boolean
}): Steps {
  const read = acknowledged || submitted ? 'done' : 'now'
  const publish = submitted || missing === 0 ? 'done' : read === 'done' ? 'now' : 'todo'
  const handIn = submitted ? 'done' : publish === 'done' ? 'now' : 'todo'
  return { read, publish, handIn }
}
