import type { Platform } from '#/domain/links/found-link.ts'

/** What a slot can hold: a platform, a media outlet, or any publication at all. */
export type SlotPlatform = Platform | 'media' | 'any'

/** The order of slots on every screen and in every export. */
export const slotPlatforms = [
  'site',
  'telegram',
  'instagram',
  'facebook',
  'tiktok',
  'vk',
  'youtube',
  'ok',
  'threads',
  'whatsapp',
  'x',
  'govkz',
  'media',
  'any',
] as const satisfies readonly SlotPlatform[]

export const accountStatuses = ['confirmed', 'proposed', 'retired'] as const
export type AccountStatus = (typeof accountStatuses)[number]

export type SlotAccount = {
  id: string
  platform: SlotPlatform
  /** null: an outlet without a site. */
  handle: string | null
  title: string | null
  status: AccountStatus
}

export type SlotDraft = {
  platform: SlotPlatform
  accountId: string | null
  handle: string | null
  title: string | null
  required: true
  /** From 0, in the order of `slotPlatforms`. */
  position: number
}

/** The slots of a new obligation: the confirmed accounts of the demanded kinds, copied at issue.
 *  Never none: without such an account, or where any publication was asked for, one slot takes any. */
export function slotsFor({
  demanded,
  accounts,
}: {
  demanded: readonly SlotPlatform[]
  accounts: readonly SlotAccount[]
}): SlotDraft[] {
  const own = slotPlatforms
    .filter((platform) => platform !== 'any' && demanded.includes(platform))
    .flatMap((platform) => accounts.filter((account) => account.platform === platform))
    .filter(({ status }) => status === 'confirmed')
    .map(({ id, platform, handle, title }) => ({ platform, accountId: id, handle, title }))
  const drafts = own.length === 0 || demanded.includes('any') ? [...own, anyPublication] : own
  return drafts.map((draft, position) => ({ ...draft, required: true, position }))
}

const anyPublication = { platform: 'any', accountId: null, handle: null, title: null } as const
