import type { FoundLink } from '#/domain/links/found-link.ts'
import { isPage, matchAccount } from './account-match.ts'
import type { AccountMatch } from './account-match.ts'
import type { SlotPlatform } from './slots.ts'

export const slotRemarks = ['not_your_account', 'unknown_outlet', 'account_proposed'] as const
export type SlotRemark = (typeof slotRemarks)[number]

/** A slot of the obligation; `handle` is null where it names no account. */
export type OpenSlot = { id: string; platform: SlotPlatform; handle: string | null; filled: boolean }

export type AssignableLink = Pick<FoundLink, 'url' | 'platform' | 'account'>

export type Assignment = { slotId: string | null; remark: SlotRemark | null }

/** The slot that a link falls into by itself. A remark never refuses it: staff decide.
 *  Tried in turn: the account's own slot, the slot of the platform where the address names no account,
 *  the slot for any publication, and for a page of an unknown host a media slot. */
export function assignSlot({
  link,
  slots,
}: {
  link: AssignableLink
  slots: readonly OpenSlot[]
}): Assignment {
  const thatAre = (match: AccountMatch) => slots.filter((slot) => matchSlot({ link, slot }) === match)
  const ofKind = (platform: SlotPlatform) => slots.filter((slot) => slot.platform === platform)
  const slot =
    firstOf(mostPrecise(thatAre('same'))) ?? firstOf(thatAre('unreadable')) ?? firstOf(ofKind('any'))
  if (slot) return { slotId: slot.id, remark: null }
  const outlet = isPage(link.platform) ? firstOf(ofKind('media')) : undefined
  return outlet
    ? { slotId: outlet.id, remark: 'unknown_outlet' }
    : { slotId: null, remark: 'not_your_account' }
}

/** An account of the register; one that the department has not confirmed is only the institution's word. */
export type OwnAccount = { platform: SlotPlatform; handle: string | null; confirmed: boolean }

/** What the register holds against the account of a link: nothing where the department has confirmed it, a remark
 *  that waits where the institution has proposed it, and `otherwise` where nobody has named it. */
export function accountRemark({
  link,
  accounts,
  otherwise,
}: {
  link: AssignableLink
  accounts: readonly OwnAccount[]
  otherwise: SlotRemark | null
}): SlotRemark | null {
  const own = accounts.filter(
    ({ platform, handle }) =>
      handle !== null && matchAccount({ link, account: { platform, handle } }) === 'same',
  )
  if (own.some(({ confirmed }) => confirmed)) return null
  return own.length > 0 ? 'account_proposed' : otherwise
}

function matchSlot({ link, slot }: { link: AssignableLink; slot: OpenSlot }): AccountMatch {
  const { platform, handle } = slot
  if (handle !== null) return matchAccount({ link, account: { platform, handle } })
  return platform === link.platform ? 'unreadable' : 'other'
}

/** Of a host and a section of it the section: its handle is the longer one. */
function mostPrecise(slots: readonly OpenSlot[]): OpenSlot[] {
  const length = (slot: OpenSlot) => slot.handle?.length ?? 0
  const longest = Math.max(...slots.map(length))
  return slots.filter((slot) => length(slot) === longest)
}

/** The first that is still empty, else the first. */
function firstOf(slots: readonly OpenSlot[]): OpenSlot | undefined {
  return slots.find(({ filled }) => !filled) ?? slots[0]
}
