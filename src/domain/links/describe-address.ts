import { parse } from 'tldts'
import { formatAddress, parseAddress } from './address/address.ts'
import type { Address } from './address/address.ts'
import { webAddressOf } from './address/app-links.ts'
import { cleanAddress } from './address/clean.ts'
import { isWithin, plainHost } from './address/host.ts'
import { meantHost } from './address/look-alikes.ts'
import { isPrivateHost } from './address/private-host.ts'
import { unwrap } from './address/unwrap.ts'
import type { FoundLink, LinkError, LinkRemark, Platform } from './found-link.ts'
import { networkOf } from './platforms/platforms.ts'
import { readPage } from './platforms/read-page.ts'
import { readPost } from './platforms/read-post.ts'
import type { PostReading } from './platforms/read-post.ts'

export type AddressDescription = Omit<FoundLink, 'raw' | 'start' | 'end' | 'alternatives'>

/** Everything that the spelling of one address tells; null for what is no address. */
export function describeAddress(text: string): AddressDescription | null {
  const parsed = parseAddress(text)
  if (!parsed) return null
  const spelled = cleanAddress(unwrap({ address: cleanAddress(webAddressOf(parsed)) }))
  const address = { ...spelled, host: meantHost(spelled.host) }
  const { platform, reading } = readOnPlatform(address)
  const errors = errorsOf(address)
  return {
    url: formatAddress(reading.address),
    key: `${platform}:${reading.key}`,
    platform,
    kind: reading.kind,
    account: reading.account,
    postId: reading.postId,
    publishedAt: reading.publishedAt?.toISOString() ?? null,
    errors,
    remarks: errors.length > 0 ? [] : [...reading.remarks, ...remarksOf(spelled)],
  }
}

function readOnPlatform(address: Address): { platform: Platform; reading: PostReading } {
  if (!isWeb(address)) return { platform: 'site', reading: notWeb(address) }
  const rules = networkOf(address.host)
  if (rules) return { platform: rules.platform, reading: readPost({ rules, address }) }
  const isGovernment =
    address.host.includes('gov.kz') && isWithin({ host: plainHost(address.host), names: ['gov.kz'] })
  return { platform: isGovernment ? 'govkz' : 'site', reading: readPage(address) }
}

function notWeb(address: Address): PostReading {
  const key = formatAddress(address)
  return { address, key, kind: 'page', account: null, postId: null, publishedAt: null, remarks: [] }
}

function isWeb({ scheme }: Address): boolean {
  return scheme === 'https:' || scheme === 'http:'
}

function errorsOf(address: Address): LinkError[] {
  if (!isWeb(address)) return ['not_web']
  if (isPrivateHost(address.host)) return ['private_address']
  const { domain, isIcann, isPrivate, isIp } = parse(address.host, { extractHostname: false })
  const isReachable = isIp || address.host.startsWith('[') || (domain !== null && (isIcann || isPrivate))
  return isReachable ? [] : ['no_host']
}

/** Latin and Cyrillic letters in one label: a slip of the keyboard, or a host made to look like another. */
function remarksOf({ host }: Address): LinkRemark[] {
  const mixed =
    /\p{Script=Cyrillic}/u.test(host) &&
    host.split('.').some((label) => /\p{Script=Latin}/u.test(label) && /\p{Script=Cyrillic}/u.test(label))
  return mixed ? ['mixed_letters'] : []
}
