import { isIP } from 'node:net'
import { isPublicIp } from '#/integrations/safe-fetch/judge-ip.ts'

export type RefusalReason =
  | 'bad_url'
  | 'bad_scheme'
  | 'bad_port'
  | 'single_label'
  | 'local_name'
  | 'metadata_name'
  | 'own_host'
  | 'private_address'

export type AddressJudgement = { allowed: true; url: URL } | { allowed: false; reason: RefusalReason }

/** The ports of ordinary web sites; anything else is a service that no reader opens. */
export const WEB_PORTS: readonly number[] = [80, 443]

/**
 * Says whether an address may be fetched, by its spelling and by what DNS said (`addresses`, where it was
 * asked already). No network. The URL comes back parsed by the WHATWG rules, without credentials and fragment;
 * only that form may be fetched. One non-public address among several refuses the name: such an answer
 * is how rebinding looks.
 * @param ownHost the portal's own name: nobody makes it ask itself
 */
export function judgeAddress({
  url,
  addresses = [],
  ports = WEB_PORTS,
  ownHost = null,
}: {
  url: string | URL
  addresses?: readonly string[]
  ports?: readonly number[]
  ownHost?: string | null
}): AddressJudgement {
  const parsed = URL.parse(String(url))
  if (!parsed) return refuse('bad_url')
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return refuse('bad_scheme')
  if (!ports.includes(portOf(parsed))) return refuse('bad_port')
  const reason = judgeHost(parsed.hostname)
  if (reason) return refuse(reason)
  if (ownHost !== null && withoutDot(parsed.hostname) === withoutDot(ownHost)) return refuse('own_host')
  if (!addresses.every(isPublicIp)) return refuse('private_address')
  return { allowed: true, url: bare(parsed) }
}

/** A copy without the parts that must never be sent: credentials and the fragment. */
export function bare(url: URL): URL {
  const copy = new URL(url)
  copy.username = ''
  copy.password = ''
  copy.hash = ''
  return copy
}

const refuse = (reason: RefusalReason): AddressJudgement => ({ allowed: false, reason })

const portOf = (url: URL) => (url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port))

function judgeHost(hostname: string): RefusalReason | null {
  const ip = literalIp(hostname)
  if (ip) return isPublicIp(ip) ? null : 'private_address'
  const name = withoutDot(hostname)
  if (METADATA_NAMES.includes(name)) return 'metadata_name'
  const labels = name.split('.')
  if (labels.includes('')) return 'bad_url'
  if (LOCAL_SUFFIXES.includes(labels.at(-1) ?? '') || name.endsWith('.home.arpa')) return 'local_name'
  return labels.length < 2 ? 'single_label' : null
}

const withoutDot = (hostname: string) => hostname.replace(/\.$/, '')

/** The IP of a host that is spelled as one (brackets removed), or null for a name. */
function literalIp(hostname: string): string | null {
  const inner = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  return isIP(inner) ? inner : null
}

/** Names under which clouds answer a machine's questions about itself, keys included. */
const METADATA_NAMES: readonly string[] = [
  'metadata',
  'instance-data',
  'metadata.goog',
  'metadata.google.internal',
  'metadata.azure.internal',
  'instance-data.ec2.internal',
  'metadata.tencentyun.com',
  'metadata.packet.net',
  'metadata.platformequinix.com',
  'rancher-metadata',
]

/** Last labels that public DNS never delegates (RFC 6761, RFC 6762, ICANN's .internal) or that networks misuse. */
const LOCAL_SUFFIXES: readonly string[] = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'test',
  'example',
  'invalid',
  'onion',
]
