import { accountKey } from '../links/account-address.ts'
import type { SlotPlatform } from '../obligations/slots.ts'

/** Where an institution can have an account: everything that a slot can hold but "any". */
export type AccountPlatform = Exclude<SlotPlatform, 'any'>

/**
 * What the register keeps of an address, «@name» or host that somebody types: a user name, for sites and
 * outlets the host, for a page of gov.kz its path too, since the host is everybody's. Null: it names none.
 */
export function accountHandle({
  platform,
  address,
}: {
  platform: AccountPlatform
  address: string
}): string | null {
  if (platform === 'media') return accountKey({ platform: 'site', address })
  return platform === 'govkz' ? pageOfState(address) : accountKey({ platform, address })
}

/** The host without `www.`, then the path as it stands. */
function pageOfState(typed: string): string | null {
  const bare = typed.trim().replace(/^https?:\/\//i, '')
  // The portal of the state is a public suffix itself: only with its "www." is it a host.
  const address = `https://${bare.replace(/^(?=gov\.kz\b)/i, 'www.')}`
  if (accountKey({ platform: 'govkz', address }) === null || !URL.canParse(address)) return null
  const { hostname, pathname } = new URL(address)
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`
}
