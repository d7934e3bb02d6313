import {
  type DeadlineAlarm,
  deadlineAlarms,
  type LetterDeadline,
  type Mismatch,
  mismatchFields,
  type ReadLetter,
  type Unclear,
  unclearFields,
} from './letter.ts'

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
  | { readonly kind: 'pages'; readonly pages: readonly number[] }
  | { readonly kind: 'scan'; readonly field: Unclear['field']; readonly places: readonly Unclear[] }

/** What was not read at all first, then what a scan leaves unclear, then the halves, then the deadline; that they differ about it is said once. */
export function alarmsOf({
  deadline,
  mismatches,
  unreadPages,
  unclear,
}: Pick<ReadLetter, 'deadline' | 'mismatches' | 'unreadPages' | 'unclear'>): LetterAlarm[] {
  const alarms = deadline?.alarms ?? []
  const isSaid = mismatches.some(({ field }) => field === 'deadline')
  return [
    ...(unreadPages.length > 0 ? [{ kind: 'pages' as const, pages: unreadPages }] : []),
    ...unclearFields.flatMap((field) => {
      const places = unclear.filter((one) => one.field === field)
      return places.length > 0 ? [{ kind: 'scan' as const, field, places }] : []
    }),
    ...mismatches.map((mismatch) => ({ kind: 'mismatch' as const, mismatch })),
    ...alarms
      .filter((alarm) => alarm !== 'halves_differ' || !isSaid)
      .map((alarm) => ({ kind: 'deadline' as const, alarm })),
  ]
}

/** Every name that an alarm can have; what a person confirms. */
export const alarmKeys = [
  'pages:unread' as const,
  ...unclearFields.map((field) => `scan:${field}` as const),
  ...mismatchFields.map((field) => `halves:${field}` as const),
  ...deadlineAlarms.map((alarm) => `deadline:${alarm}` as const),
]
export type AlarmKey = (typeof alarmKeys)[number]

/** A letter is read once and has each alarm once: its name is enough to say which was seen. */
export function alarmKey(alarm: LetterAlarm): AlarmKey {
  if (alarm.kind === 'pages') return 'pages:unread'
  if (alarm.kind === 'scan') return `scan:${alarm.field}`
  return alarm.kind === 'deadline' ? `deadline:${alarm.alarm}` : `halves:${alarm.mismatch.field}`
}

/**
 * The alarms of the letter that a draft was made of, those not confirmed apart. Whatever was changed in the draft
 * since: the letter goes out beside it and still says both.
 */
export function alarmsToConfirm({ reading, seen }: { reading: ReadLetter; seen: readonly AlarmKey[] }): {
  standing: AlarmKey[]
  unseen: AlarmKey[]
} {
  const standing = alarmsOf(reading).map(alarmKey)
  return { standing, unseen: standing.filter((key) => !seen.includes(key)) }
}
