import { missingSlots, type RequiredSlot } from '#/domain/obligations/completeness.ts'
import type { ItemKind } from '#/domain/obligations/offline.ts'
import {
  planSubmission,
  type PlannedItem,
  type PlannedReport,
  returnsOf,
} from '#/domain/obligations/submission-plan.ts'

interface Line {
  id: string
  kind: ItemKind
  slotId: string | null
  errors: readonly string[]
  removedAt: Date | null
  submissionId: string | null
  decision: 'accepted' | 'returned' | null
  decidedAt: Date | null
  settledAt: Date | null
  repliedAt: Date | null
}

interface Report<Slot extends RequiredSlot> {
  slots: readonly Slot[]
  items: readonly Line[]
  returnedAt: Date | null
  repliedAt: Date | null
  firstCompleteAt: Date | null
  acceptedAt: Date | null
}

/** What pressing the button would do now; the words of the button are made of it. */
export interface Outlook<Slot> {
  /** Something can be handed in. */
  sendable: boolean
  links: number
  /** Publications without a link. */
  offline: number
  reasons: number
  /** Answers in words to a return, of lines or of the whole report. */
  answers: number
  /** Returned lines that were taken out without another in their stead. */
  taken: number
  /** Returned lines that wait for an answer, another link or a reason. */
  openIds: string[]
  /** Returned lines in whose stead a new one goes out. */
  replacedIds: string[]
  /** Lines with an error: they stay behind. */
  later: number
  /** Required slots that would still be empty. */
  missing: Slot[]
  sendIds: string[]
}

export function outlookOf<Slot extends RequiredSlot>(report: Report<Slot>): Outlook<Slot> {
  const planned = plannedReport(report)
  const plan = planSubmission(planned)
  const sent = planned.items.filter(({ id }) => plan?.sendIds.includes(id))
  const fresh = sent.filter((item) => !item.sent)
  const standing = planned.items.filter((item) => !item.removed && (!item.returned || sent.includes(item)))
  const returns = returnsOf(planned)
  const wholeAnswer = report.returnedAt !== null && planned.replied && plan !== null
  return {
    sendable: plan !== null,
    links: fresh.filter(({ kind }) => kind === 'link').length,
    offline: fresh.filter(({ kind }) => kind === 'offline').length,
    reasons: fresh.filter(({ kind }) => kind === 'reason').length,
    answers: sent.length - fresh.length + (wholeAnswer ? 1 : 0),
    taken: returns.taken.length,
    openIds: returns.open.map(({ id }) => id),
    replacedIds: returns.replaced.map(({ id }) => id),
    later: planned.items.filter((item) => !item.removed && !item.sent && item.errors.length > 0).length,
    missing: missingSlots({ slots: report.slots, items: standing }),
    sendIds: plan?.sendIds ?? [],
  }
}

/** Handed back, and no submission has taken it up yet. */
export function isReturned(item: Pick<Line, 'decision' | 'settledAt'>): boolean {
  return item.decision === 'returned' && item.settledAt === null
}

function plannedReport<Slot extends RequiredSlot>(
  report: Report<Slot>,
): PlannedReport & { slots: readonly Slot[] } {
  const { slots, returnedAt, repliedAt, firstCompleteAt, acceptedAt } = report
  return {
    slots,
    items: report.items.map(plannedItem),
    returned: returnedAt !== null,
    replied: returnedAt !== null && repliedAt !== null && repliedAt >= returnedAt,
    firstCompleteAt,
    acceptedAt,
  }
}

function plannedItem(item: Line): PlannedItem {
  const { id, kind, slotId, errors, removedAt, submissionId, decidedAt, repliedAt } = item
  return {
    id,
    kind,
    slotId,
    errors,
    removed: removedAt !== null,
    sent: submissionId !== null,
    returned: isReturned(item),
    replied: repliedAt !== null && repliedAt >= (decidedAt ?? repliedAt),
  }
}
