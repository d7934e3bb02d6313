import { accountKey } from '#/domain/links/account-address.ts'
import { isWithin, plainHost } from '#/domain/links/address/host.ts'
import type { FoundLink, Platform } from '#/domain/links/found-link.ts'
import type { SlotPlatform } from './slots.ts'

/** How a link stands to a registered account; 'unreadable': the address does not tell, nobody can say. */
export type AccountMatch = 'same' | 'other' | 'unreadable'

/** `handle` is what the register holds: a name with or without @, a site's host, or an address.
 *  Sites and outlets are told by host and path, subdomains included, everything else by the account. */
export function matchAccount({
  link,
  account,
}: {
  link: Pick<FoundLink, 'url' | 'platform' | 'account'>
  account: { platform: SlotPlatform; handle: string }
}): AccountMatch {
  const { platform, handle } = account
  if (platform === 'any') return 'other'
  if (platform === 'media' || isPage(platform)) {
    return liesWithin({ url: link.url, handle }) ? 'same' : 'other'
  }
  if (platform !== link.platform) return 'other'
  const registered = accountKey({ platform, address: handle })
  return sameName({ platform, shown: link.account, registered })
}

/** Platforms whose publications are pages of a host, not posts of an account. */
export function isPage(platform: SlotPlatform): boolean {
  return platform === 'site' || platform === 'govkz'
}

function liesWithin({ url, handle }: { url: string; handle: string }): boolean {
  const [inner, outer] = [addressOf(url), addressOf(handle)]
  if (!inner || !outer) return false
  const sameHost = isWithin({ host: inner.host, names: [outer.host] })
  return sameHost && outer.path.every((part, place) => part === inner.path[place])
}

/** Host in ASCII, so that IDN and punycode are one, and the parts of the path. */
function addressOf(text: string): { host: string; path: string[] } | null {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const { hostname, pathname } = new URL(address)
  return { host: plainHost(hostname), path: pathname.toLowerCase().split('/').filter(Boolean) }
}

type Names = { platform: Platform; shown: string | null; registered: string | null }

/** A number against a name says nothing: one account has both. */
function sameName({ platform, shown, registered }: Names): AccountMatch {
  if (!shown || !registered) return 'unreadable'
  if (shown.toLowerCase() === registered.toLowerCase()) return 'same'
  const isNumber = (name: string) => numberShapes[platform]?.test(name) ?? false
  return isNumber(shown) === isNumber(registered) ? 'other' : 'unreadable'
}

/** Where one account has both a name and a number (or an older name), and addresses show either. */
const numberShapes: Partial<Record<Platform, RegExp>> = {
  vk: /^(?:club|id)\d+$/,
  facebook: /^\d+$/,
  ok: /^(?:group|profile)\/\d+$/,
  telegram: /^c\/\d+$/,
  youtube: /^(?:UC[\w-]{22}$|c\/|user\/)/,
}
