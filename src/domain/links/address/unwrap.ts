import { parseAddress } from './address.ts'
import type { Address } from './address.ts'
import { isHostName } from './known-tlds.ts'
import { decoded } from './percent.ts'
import { wrappers } from './wrappers.ts'
import type { Wrapper } from './wrappers.ts'

/** A wrapper around a wrapper happens (a search result of a translated page), a longer chain is a trap. */
const maxDepth = 5

/** The address that a chain of redirect pages leads to, as far as its spelling tells. */
export function unwrap(address: Address): Address {
  let current = address
  for (let depth = 0; depth < maxDepth; depth++) {
    const target = targetOf(current)
    if (!target) return current
    current = target
  }
  return current
}

function targetOf(address: Address): Address | null {
  for (const wrapper of wrappers) {
    const match = wrapper.host.test(address.host) && (wrapper.path ?? /^/).exec(address.path)
    const target = match && hiddenIn({ address, wrapper, rest: match.groups?.rest })
    if (target) return target
  }
  return null
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
  if (rest) return webAddress(withQueryOf({ rest, address }))
  const value = wrapper.to
    ?.map((name) => address.query.find((part) => part.name === name)?.value)
    .find((found) => found)
  if (!value) return null
  const target = decoded(value)
  return /^\/(?!\/)/.test(target)
    ? parseAddress(`${address.scheme}//${address.host}${target}`)
    : webAddress(target)
}

/** The query of an address in a path belongs to it; a Turbo page has a bare `/s` behind the host. */
function withQueryOf({ rest, address }: { rest: string; address: Address }): string {
  const search = address.query
    .map(({ name, value }) => (value === null ? name : `${name}=${value}`))
    .join('&')
  const whole = rest.replace(/^(https?):\/*/i, '$1://').replace(/^([^/]+\.[^/]+)\/s\//, '$1/')
  return search ? `${whole}?${search}` : whole
}

/** A bare name counts with a known ending only: a parameter may hold anything. */
function webAddress(target: string): Address | null {
  const parsed = parseAddress(target)
  if (!parsed || !/^https?:$/.test(parsed.scheme)) return null
  return isHostName(parsed.host) || /^https?:\/\//i.test(target) ? parsed : null
}
