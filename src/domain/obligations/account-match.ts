import type { FoundLink } from '#/domain/links/found-link.ts'
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
  if (isAddress(account) && liesWithin({ url: link.url, handle })) return 'same'
  if (platform !== link.platform) return 'other'
  if (!link.account) return isPage(link.platform) ? 'other' : 'unreadable'
  const [theirs, ours] = [nameOf(link.account), nameOf(handle)]
  if (theirs === ours) return 'same'
  return isNumber({ name: theirs, platform }) === isNumber({ name: ours, platform }) ? 'other' : 'unreadable'
}

/** Platforms whose publications are pages of a host, not posts of an account. */
export function isPage(platform: SlotPlatform): boolean {
  return platform === 'site' || platform === 'govkz'
}

function isAddress({ platform, handle }: { platform: SlotPlatform; handle: string }): boolean {
  return isPage(platform) || platform === 'media' || handle.includes('/')
}

function liesWithin({ url, handle }: { url: string; handle: string }): boolean {
  const [inner, outer] = [addressOf(url), addressOf(handle)]
  if (!inner || !outer) return false
  const sameHost = inner.host === outer.host || inner.host.endsWith(`.${outer.host}`)
  return sameHost && outer.path.every((part, place) => part === inner.path[place])
}

/** Host in ASCII, so that IDN and punycode are one, and the parts of the path. */
function addressOf(text: string): { host: string; path: string[] } | null {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text.replace(/^@/, '')}`
  if (!URL.canParse(address)) return null
  const { hostname, pathname } = new URL(address)
  return {
    host: hostname.replace(/^(?:www|m|mobile|amp)\./, ''),
    path: pathname.toLowerCase().split('/').filter(Boolean),
  }
}

/** «@SkoMuseum», «t.me/skomuseum» and «https://t.me/skomuseum/» are one name; a VK community is -number. */
function nameOf(text: string): string {
  const [host = '', ...path] = text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split('/')
    .filter(Boolean)
  const name = path.length > 0 && host.includes('.') ? path.join('/') : [host, ...path].join('/')
  return name
    .replace(/^(?:@|channel\/)/, '')
    .replace(/^(?:club|public|event)(?=\d+$)/, '-')
    .replace(/^id(?=\d+$)/, '')
}

function isNumber({ name, platform }: { name: string; platform: SlotPlatform }): boolean {
  return numberShapes[platform]?.test(name) ?? false
}

/** Where one account has both a name and a number (or an older name), and addresses show either. */
const numberShapes: Partial<Record<SlotPlatform, RegExp>> = {
  vk: /^-?\d+$/,
  facebook: /^\d+$/,
  ok: /^(?:(?:group|profile)\/)?\d+$/,
  telegram: /^c\/\d+$/,
  youtube: /^(?:uc[\w-]{22}$|c\/|user\/)/,
}
