import { formatAddress, parseAddress } from './address.ts'
import type { Address } from './address.ts'
import { addressIn } from './disguises.ts'
import { isHostName } from './known-tlds.ts'
import { decoded } from './percent.ts'
import { anywhere, knownWrappers } from './wrappers.ts'
import type { Wrapper } from './wrappers.ts'

/** A wrapper around a wrapper happens (a search result of a translated page), a longer chain is a trap. */
const maxDepth = 5

/** The address that a chain of redirect pages leads to, as far as its spelling tells; of `known` hosts only. */
export function unwrap({ address, known = false }: { address: Address; known?: boolean }): Address {
  let current = address
  for (let depth = 0; depth < maxDepth; depth++) {
    const target = targetOf({ address: current, known })
    if (!target) return current
    current = target
  }
  return current
}

function targetOf({ address, known }: { address: Address; known: boolean }): Address | null {
  for (const wrapper of wrappersOf({ address, known })) {
    const match = wrapper.host.test(address.host) && (wrapper.path ?? /^/).exec(address.path)
    const target = match && hiddenIn({ address, wrapper, rest: match.groups?.rest })
    if (target) return target
  }
  return null
}

/** Most addresses are those of pages: one look at the host spares them the list, and what has no query can
 *  only hide another address in its path. */
function wrappersOf({ address, known }: { address: Address; known: boolean }): readonly Wrapper[] {
  const { hosts, ofHosts, ofAny } = address.query.length > 0 ? everywhere : inPath
  const found = hosts.test(address.host) ? ofHosts : []
  return known ? found : [...found, ...ofAny]
}

const everywhere = sorted(() => true)
const inPath = sorted(({ to, search }) => !to && !search)

function sorted(isMeant: (wrapper: Wrapper) => boolean) {
  const ofHosts = knownWrappers.filter(isMeant)
  const hosts = new RegExp(ofHosts.map(({ host }) => host.source).join('|'))
  return { hosts, ofHosts, ofAny: anywhere.filter(isMeant) }
}

function hiddenIn({
  address,
  wrapper,
  rest,
}: {
  address: Address
  wrapper: Wrapper
  rest: string | undefined
}): Address | null {
  const { to, unless, search, whole, read = addressIn } = wrapper
  if (rest) return webAddress(read(withQueryOf({ rest, address })))
  if (search) return webAddress(decoded(searchOf(address)))
  if (!to) return webAddress(read(formatAddress(address)))
  const valueOf = (name: string) => address.query.find((part) => part.name === name)?.value
  if (unless && valueOf(unless)) return null
  const value = to.map(valueOf).find((found) => found)
  if (!value) return null
  const target = read(decoded(value))
  if (/^\/(?!\/)/.test(target) && !whole) return parseAddress(`${address.scheme}//${address.host}${target}`)
  return whole && !/^https?:\/\//i.test(target) ? null : webAddress(target)
}

/** The query of an address in a path belongs to it; a Turbo page has a bare `/s` behind the host. */
function withQueryOf({ rest, address }: { rest: string; address: Address }): string {
  const search = searchOf(address)
  const readable = /^https?(?:%3A|:)%2F/i.test(rest) ? decoded(rest) : rest
  const whole = readable.replace(/^(https?)[:/]\/*/i, '$1://').replace(/^([^/]+\.[^/]+)\/[sh]\//, '$1/')
  return search ? `${whole}?${search}` : whole
}

function searchOf({ query }: Address): string {
  return query.map(({ name, value }) => (value === null ? name : `${name}=${value}`)).join('&')
}

/** A bare name counts with a known ending only: a parameter may hold anything. */
function webAddress(target: string): Address | null {
  const parsed = parseAddress(target)
  if (!parsed || !/^https?:$/.test(parsed.scheme)) return null
  return isHostName(parsed.host) || /^https?:\/\//i.test(target) ? parsed : null
}
