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
  const key = accountKey({ platform, address })
  return key !== null && platform === 'govkz' ? withPath(address) : key
}

/** The host without `www.`, then the path as it stands. */
function withPath(address: string): string {
  const typed = address.trim()
  const { hostname, pathname } = new URL(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`)
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`
}
