/** Where a directive stands as a whole: with its author, under control, or answered by everybody. */
export const directiveStates = ['draft', 'under_control', 'off_control'] as const
export type DirectiveState = (typeof directiveStates)[number]

/** Taken off control when every report that is expected has been accepted; also when none is expected any more. */
export function directiveStateOf({
  issued,
  expected,
  accepted,
}: {
  issued: boolean
  expected: number
  accepted: number
}): DirectiveState {
  if (!issued) return 'draft'
  return accepted === expected ? 'off_control' : 'under_control'
}
