import { isComplete, missingSlots, type RequiredSlot } from './completeness.ts'
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
  /** Lines that go out now: new ones, and returned ones that were answered in words. */
  sendIds: string[]
  /** Returned lines that a new link replaces, or that were taken out: their return is settled. */
  settleIds: string[]
  complete: boolean
  progress: Progress
}

/** What has become of each returned line, were the button pressed now. */
export interface Returns<Item extends PlannedItem = PlannedItem> {
  /** Answered in words: the same line goes out again. */
  answered: Item[]
  /** A new line of the same slot goes out in its stead; of two returned lines one new one replaces one. */
  replaced: Item[]
  /** Taken out, and its slot does not want another: filled, not required, or none at all. */
  taken: Item[]
  /** Nothing yet, also where it was taken out and its required slot stands empty without a reason. */
  open: Item[]
}

export function returnsOf<Item extends PlannedItem>({
  slots,
  items,
}: {
  slots: readonly RequiredSlot[]
  items: readonly Item[]
}): Returns<Item> {
  const returned = items.filter((item) => item.returned)
  const removed = returned.filter((item) => item.removed)
  const answered = returned.filter((item) => !item.removed && item.replied)
  const replaced = replacedOf({ items, removed })
  const standing = items.filter((item) => !item.removed && (!item.returned || answered.includes(item)))
  const empty = new Set(missingSlots({ slots, items: standing }).map(({ id }) => id))
  const taken = removed.filter(({ slotId }) => slotId === null || !empty.has(slotId))
  const done = new Set([...answered, ...replaced, ...taken])
  return { answered, replaced, taken, open: returned.filter((item) => !done.has(item)) }
}

/** Returned lines left alone in whose slot a new one stands that takes the place of none yet. */
function replacedOf<Item extends PlannedItem>({
  items,
  removed,
}: {
  items: readonly Item[]
  removed: readonly Item[]
}): Item[] {
  const left = new Map<string, number>()
  const change = ({ slotId, by }: { slotId: string | null; by: number }) =>
    slotId !== null && left.set(slotId, (left.get(slotId) ?? 0) + by)
  for (const { slotId } of freshOf(items)) change({ slotId, by: 1 })
  for (const { slotId } of removed) change({ slotId, by: -1 })
  return items.filter(({ returned, removed: isOut, replied, slotId }) => {
    if (!returned || isOut || replied || slotId === null || (left.get(slotId) ?? 0) <= 0) return false
    change({ slotId, by: -1 })
    return true
  })
}

function freshOf<Item extends PlannedItem>(items: readonly Item[]): Item[] {
  return items.filter((item) => !item.removed && !item.sent && item.errors.length === 0)
}

/**
 * What a submission does to the report; null when there is nothing to hand in. Taking a returned line out
 * is no answer where its required slot would stand empty without a reason.
 */
export function planSubmission(report: PlannedReport): SubmissionPlan | null {
  const { items, slots } = report
  const fresh = freshOf(items)
  const { answered, replaced, taken, open } = returnsOf({ slots, items })
  const settled = [...replaced, ...taken]
  const answeredWhole = report.returned && report.replied
  if (fresh.length + answered.length + settled.length === 0 && !answeredWhole) return null
  const standing = items.filter((item) => !item.removed && !open.includes(item) && !replaced.includes(item))
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
