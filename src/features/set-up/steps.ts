import type { SetUpState } from './loaders.ts'

/** In the order in which an empty portal is filled. */
export const steps = ['department', 'institutions', 'people', 'directive'] as const
export type Step = (typeof steps)[number]

/** What has been done: a portal needs one of each to send its first letter. */
export function doneSteps(state: SetUpState | null): Record<Step, boolean> {
  return {
    department: state !== null,
    institutions: state !== null && state.institutions > 0,
    // The administrator alone is nobody who could issue or answer.
    people: state !== null && state.people > 1,
    directive: state !== null && state.issued > 0,
  }
}

/** The step that the address names, as far as it can be done yet; else the first that is not done. */
export function stepAsked({ state, asked }: { state: SetUpState | null; asked: unknown }): Step {
  if (state === null) return 'department'
  const done = doneSteps(state)
  return steps.find((step) => step === asked) ?? steps.find((step) => !done[step]) ?? 'directive'
}
