import { isPublication, type ItemKind } from './offline.ts'
import type { SlotPlatform } from './slots.ts'

export type RequiredSlot = { id: string; platform: SlotPlatform; required: boolean }

/** A publication, or the reason why there is none. Errors are those known without the network. */
export type SlotItem = { slotId: string | null; errors: readonly string[]; kind: ItemKind }

type Given<T extends RequiredSlot> = { slots: readonly T[]; items: readonly SlotItem[] }

/** Every required slot has a publication without an error, or a reason.
 *  Judged once, at receipt; what the machine learns later does not revoke it. */
export function isComplete({ slots, items }: Given<RequiredSlot>): boolean {
  return missingSlots({ slots, items }).length === 0
}

/** The required slots that nothing fills yet, in the order given. */
export function missingSlots<T extends RequiredSlot>({ slots, items }: Given<T>): T[] {
  const good = items.filter(({ errors }) => errors.length === 0)
  return slots.filter((slot) => slot.required && !good.some((item) => fills({ slot, item })))
}

/** The slot for any publication takes every publication, in whichever slot it stands. */
function fills({ slot, item }: { slot: RequiredSlot; item: SlotItem }): boolean {
  return item.slotId === slot.id || (slot.platform === 'any' && isPublication(item.kind))
}
