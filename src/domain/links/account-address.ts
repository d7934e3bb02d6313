import { describeAddress } from './describe-address.ts'
import type { Platform } from './found-link.ts'
import { readAddress } from './read-links.ts'

/** The comparable handle of what a person types for an account: an address, «@name», a bare name or a host.
 *  Equal to `FoundLink.account` of every link that shows this account; null for what names none. */
export function accountKey({ platform, address }: { platform: Platform; address: string }): string | null {
  const typed = address.trim()
  const whole = readAddress(typed)
  if (whole?.platform === platform && whole.account !== null)
    return whole.errors.length > 0 ? null : whole.account
  if (platform === 'site' || platform === 'govkz') return null
  const name = typed.replace(/^[@/]+/, '')
  if (!name || /\s/.test(name)) return platform === 'whatsapp' ? phoneOf(name) : null
  const home = platform === 'youtube' && isYoutubePath(name) ? youtubePath(name) : `${homes[platform]}${name}`
  const named = describeAddress(`https://${home}`)
  return named?.platform === platform && named.kind === 'profile' ? named.account : null
}

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

function phoneOf(typed: string): string | null {
  const digits = typed.replace(/[\s()+-]/g, '')
  return /^\d{10,15}$/.test(digits) ? digits : null
}
