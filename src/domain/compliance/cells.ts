/** What a cell of the matrix says of one institution on one platform, the most pressing first. */
export const cellStates = ['returned', 'remark', 'waiting', 'draft', 'accepted', 'reason', 'none'] as const
export type CellState = (typeof cellStates)[number]

/** A line of a report, as far as a cell needs it. */
export interface CellItem {
  kind: 'link' | 'reason'
  /** Handed in, not a draft. */
  sent: boolean
  decision: 'accepted' | 'returned' | null
  /** Something that staff should look at: a remark, or a page that does not answer. */
  remarked: boolean
}

/** The state of a platform's slots: what needs a person hides what is well. */
export function cellOf(items: readonly CellItem[]): CellState {
  return morePressing(items.map(stateOf))
}

/** Of several states the one that a person should see; nothing at all is "none". */
export function morePressing(states: readonly CellState[]): CellState {
  return cellStates[Math.min(...states.map((state) => cellStates.indexOf(state)))] ?? 'none'
}

/** Whether the platform is covered: a link was handed in, whatever was decided on it. */
export function isCovered(items: readonly Pick<CellItem, 'kind' | 'sent'>[]): boolean {
  return items.some(({ kind, sent }) => kind === 'link' && sent)
}

/** What a slot counts as wherever slots are counted: a draft covers nothing, and is said to be there. */
export function slotOf(items: readonly Pick<CellItem, 'kind' | 'sent'>[]) {
  if (isCovered(items)) return 'covered'
  if (items.some(({ sent }) => !sent)) return 'draft'
  return items.length > 0 ? 'reason' : 'empty'
}

function stateOf({ kind, sent, decision, remarked }: CellItem): CellState {
  if (decision === 'returned') return 'returned'
  if (!sent) return 'draft'
  if (kind === 'reason') return 'reason'
  if (decision === 'accepted') return 'accepted'
  return remarked ? 'remark' : 'waiting'
}
