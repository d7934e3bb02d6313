import { plainHost } from './address/host.ts'
import { hostToUnicode } from './address/punycode.ts'
import { describeAddress } from './describe-address.ts'
import type { Platform } from './found-link.ts'

/** The comparable handle of what a person types for an account: an address, «@name», a bare name or a host.
 *  Equal to `FoundLink.account` of every link that shows this account; null for what names none. */
export function accountKey({ platform, address }: { platform: Platform; address: string }): string | null {
  const typed = address.trim()
  if (!typed) return null
  const whole = describeAddress(typed)
  if (whole?.platform === platform && whole.account !== null) return whole.account
  if (platform === 'site' || platform === 'govkz') return hostOf(typed)
  const named = describeAddress(`https://${homes[platform]}${typed.replace(/^[@/]+/, '')}`)
  return named?.kind === 'profile' ? named.account : null
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

function hostOf(typed: string): string | null {
  const host = /^(?:https?:\/\/)?(?<host>[\p{L}\p{N}.-]+)/iu.exec(typed)?.groups?.host
  return host ? plainHost(hostToUnicode(host.toLowerCase())) : null
}
