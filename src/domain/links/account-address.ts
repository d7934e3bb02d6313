import { describeAddress } from './describe-address.ts'
import type { Platform } from './found-link.ts'
import { readAddress } from './read-links.ts'

/** The comparable handle of what a person types for an account: an address, «@name», a bare name or a host.
 *  Equal to `FoundLink.account` of every link that shows this account; null for what names none. */
export function accountKey({ platform, address }: { platform: Platform; address: string }): string | null {
  const typed = address.trim().replace(TELEGRAM_ON_THE_WEB, 'https://t.me/')
  const whole = readAddress(typed)
  if (whole?.platform === platform && whole.account !== null)
    return whole.errors.length > 0 ? null : whole.account
  if (platform === 'site' || platform === 'govkz') return null
  if (platform === 'whatsapp' && !/\p{L}/u.test(typed)) return phoneOf(typed)
  const name = typed.replace(/^[@/]+/, '')
  if (!name || /\s/.test(name)) return null
  const home = platform === 'youtube' && isYoutubePath(name) ? youtubePath(name) : `${homes[platform]}${name}`
  const named = describeAddress(`https://${home}`)
  return named?.platform === platform && named.kind === 'profile' ? named.account : null
}

/** The web version keeps the name of a channel behind its `#`. */
const TELEGRAM_ON_THE_WEB =
  /^(?:https?:\/\/)?web\.telegram\.org\/(?:[akz]\/)?(?:\?[^#]*)?#@?(?=[a-z]\w{2,}$)/i

/** Where a bare name is an account. */
const homes: Record<Exclude<Platform, 'site' | 'govkz'>, string> = {
  instagram: 'www.instagram.com/',
  facebook: 'www.facebook.com/',
  tiktok: 'www.tiktok.com/@',
  telegram: 't.me/',
  vk: 'vk.com/',
  ok: 'ok.ru/',
  youtube: 'www.youtube.com/@',
  threads: 'www.threads.com/@',
  whatsapp: 'wa.me/',
  x: 'x.com/',
}

/** The older ways in which YouTube names a channel. */
function isYoutubePath(name: string): boolean {
  return /^(?:(?:c|user|channel)\/.|UC[\w-]{22}$)/.test(name)
}

function youtubePath(name: string): string {
  return `www.youtube.com/${name.startsWith('UC') ? `channel/${name}` : name}`
}

/** Inside of the country a number begins with 8, or with nothing: 8 701 … is +7 701 …. */
function phoneOf(typed: string): string | null {
  const digits = typed.replace(/[\s().–-]/g, '')
  const inside = /^(?:8|(?=7\d{9}$))(\d{10})$/.exec(digits)?.[1]
  const whole = inside === undefined ? digits.replace(/^\+|^00/, '') : `7${inside}`
  return /^\d{10,15}$/.test(whole) ? whole : null
}
