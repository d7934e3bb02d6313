import { parseAddress } from '../address/address.ts'
import type { Address } from '../address/address.ts'
import { keyPath } from '../address/site-key.ts'
import { decoded } from '../address/percent.ts'
import type { LinkKind, LinkRemark, Platform } from '../found-link.ts'

/** Named groups of the patterns: `account`, `id`, `short` (a code that only the platform can follow), or what
 *  `accountOf` and `idOf` read. */
export type Parts = Readonly<Record<string, string | undefined>>

/** One kind of address of a platform. Every pattern has to fit; paths come decoded, without a closing slash. */
export type Shape = {
  host?: RegExp
  path?: RegExp
  /** By the name of the parameter. */
  query?: Readonly<Record<string, RegExp>>
  kind: LinkKind
  remark?: LinkRemark
}

export type PlatformRules = {
  platform: Platform
  /** These names and all below them. */
  hosts: readonly string[]
  /** The first that fits is it; what fits none is a page of the platform. */
  shapes: readonly Shape[]
  /** Comparable handle; by default the group `account` in lower case. */
  accountOf?: (parts: Parts) => string | null
  /** By default the group `id`, in which case counts. */
  idOf?: (parts: Parts) => string | null
  /** What tells posts apart where the id alone does not. */
  keyOf?: (parts: Parts) => string | null
  publishedAt?: (id: string) => Date | null
  /** Parameters that the cleaned address of a post or profile keeps. */
  keep: readonly string[]
}

export type ShapeReading = { shape: Shape; parts: Parts }

export function readShape({
  rules,
  address,
}: {
  rules: PlatformRules
  address: Address
}): ShapeReading | null {
  const path = decoded(keyPath(address.path)) || '/'
  for (const shape of rules.shapes) {
    const parts = fit({ shape, address, path })
    if (parts) return { shape, parts }
  }
  const routed = behindHash(address)
  return routed && readShape({ rules, address: routed })
}

/** «m.youtube.com/#/watch?v=…», «twitter.com/#!/…»: an app in the page keeps the post behind the `#`. */
function behindHash(address: Address): Address | null {
  const route = /^!?(?<path>\/[^]+)$/.exec(address.fragment)?.groups?.path
  return route ? parseAddress(`https://${address.host}${route}`) : null
}

function fit({ shape, address, path }: { shape: Shape; address: Address; path: string }): Parts | null {
  const onHost = shape.host?.exec(address.host)
  if (onHost === null) return null
  const onPath = shape.path?.exec(path)
  if (onPath === null) return null
  const found = [onHost?.groups, onPath?.groups]
  for (const [name, pattern] of shape.query ? Object.entries(shape.query) : []) {
    const value = address.query.find((part) => part.name === name)?.value
    const match = value ? pattern.exec(decoded(value)) : null
    if (!match) return null
    found.push(match.groups)
  }
  return Object.assign({}, ...found)
}
