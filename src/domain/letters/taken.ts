import type { DeadlineAlarm, LetterDeadline, Mismatch, ReadLetter } from './letter.ts'

/** The deadline that may stand in a draft as it was read: a day without an alarm, the same in both halves. */
export function takenDeadline({
  deadline,
  mismatches,
}: Pick<ReadLetter, 'deadline' | 'mismatches'>): LetterDeadline | null {
  if (!deadline?.date || deadline.alarms.length > 0) return null
  return mismatches.some(({ field }) => field === 'deadline') ? null : deadline
}

/** Whether the letter goes to everybody below the department: «подведомственных», «бағынысты». */
export function isForAllBelow({ addressees }: Pick<ReadLetter, 'addressees'>): boolean {
  return addressees.some(({ text }) =>
    /подведомственн|ба[ғг]ынысты|ба[ғг]ыныста[ғг]ы|ведомстволы[қк]/i.test(text),
  )
}

/** What a person must have looked at before the letter goes out. */
export type LetterAlarm =
  | { readonly kind: 'deadline'; readonly alarm: DeadlineAlarm }
  | { readonly kind: 'mismatch'; readonly mismatch: Mismatch }

/** The halves first, then the deadline; that they differ about it is said once. */
export function alarmsOf({
  deadline,
  mismatches,
}: Pick<ReadLetter, 'deadline' | 'mismatches'>): LetterAlarm[] {
  const alarms = deadline?.alarms ?? []
  const isSaid = mismatches.some(({ field }) => field === 'deadline')
  return [
    ...mismatches.map((mismatch) => ({ kind: 'mismatch' as const, mismatch })),
    ...alarms
      .filter((alarm) => alarm !== 'halves_differ' || !isSaid)
      .map((alarm) => ({ kind: 'deadline' as const, alarm })),
  ]
}
