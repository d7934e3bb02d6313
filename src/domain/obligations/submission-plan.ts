import { isComplete, type RequiredSlot } from './completeness.ts'
import type { ItemKind } from './offline.ts'
import { type Progress, progressOf } from './progress.ts'

/** A line of the report as it stands when the button is pressed. */
export interface PlannedItem {
  id: string
  kind: ItemKind
  slotId: string | null
  errors: readonly string[]
  removed: boolean
  /** Handed in by an earlier submission. */
  sent: boolean
  /** Handed back, and no submission has taken it up yet. */
  returned: boolean
  replied: boolean
}

export interface PlannedReport {
  slots: readonly RequiredSlot[]
  items: readonly PlannedItem[]
  /** The whole report was handed back. */
  returned: boolean
  replied: boolean
  firstCompleteAt: Date | null
  acceptedAt: Date | null
}

export interface SubmissionPlan {
  /** Lines that go out now: new ones, and returned ones that were answered. */
  sendIds: string[]
  /** Returned lines that were taken out: their return is settled by this submission. */
  settleIds: string[]
  complete: boolean
  progress: Progress
}

/**
 * What a submission does to the report; null when there is nothing to hand in. A returned line goes out
 * again when it was answered in words, or when a new link stands in its slot.
 */
export function planSubmission(report: PlannedReport): SubmissionPlan | null {
  const { items, slots } = report
  const fresh = items.filter((item) => !item.removed && !item.sent && item.errors.length === 0)
  const renewed = new Set(fresh.map(({ slotId }) => slotId).filter((slotId) => slotId !== null))
  const answered = items.filter(
    (item) => item.returned && !item.removed && (item.replied || (item.slotId && renewed.has(item.slotId))),
  )
  const settled = items.filter((item) => item.returned && item.removed)
  const answeredWhole = report.returned && report.replied
  if (fresh.length + answered.length + settled.length === 0 && !answeredWhole) return null
  const open = items.filter((item) => item.returned && !item.removed && !answered.includes(item))
  const standing = items.filter((item) => !item.removed && !open.includes(item))
  const complete = isComplete({ slots, items: standing })
  const progress = progressOf({
    acknowledged: true,
    drafted: false,
    submittedAny: true,
    // Any instant does: only its being there counts, and the database writes the real one.
    firstCompleteAt: report.firstCompleteAt ?? (complete ? new Date(0) : null),
    returned: open.length > 0,
    // Nothing of a refused report is taken.
    refused: false,
    acceptedAt: report.acceptedAt,
  })
  return {
    sendIds: [...fresh, ...answered].map(({ id }) => id),
    settleIds: settled.map(({ id }) => id),
    complete,
    progress,
  }
}
