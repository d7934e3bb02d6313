import { formatQuery } from '../address/address.ts'
import type { Address } from '../address/address.ts'
import { keyPath, siteKey } from '../address/site-key.ts'
import type { LinkKind, LinkRemark } from '../found-link.ts'
import { readShape } from './shape.ts'
import type { Parts, PlatformRules } from './shape.ts'

/** What an address tells on its platform. */
export type PostReading = {
  /** With only the parameters that belong to the post. */
  address: Address
  /** Unique on the platform. */
  key: string
  kind: LinkKind
  account: string | null
  postId: string | null
  publishedAt: Date | null
  remarks: LinkRemark[]
}

export function readPost({ rules, address }: { rules: PlatformRules; address: Address }): PostReading {
  const reading = readShape({ rules, address })
  if (!reading) return pageOfPlatform(address)
  const { shape, parts } = reading
  const account = (rules.accountOf ?? lowerAccount)(parts)
  const postId = shape.kind === 'post' ? (rules.idOf ?? ownId)(parts) : null
  const own = { ...address, query: address.query.filter(({ name }) => rules.keep.includes(name)) }
  const key =
    postId === null ? keyWithoutId({ parts, account, kind: shape.kind }) : (rules.keyOf?.(parts) ?? postId)
  return {
    address: own,
    key: key ?? pageKey(own),
    kind: shape.kind,
    account,
    postId,
    publishedAt: (postId !== null && rules.publishedAt?.(postId)) || null,
    remarks: remarksOf({ kind: shape.kind, remark: shape.remark }),
  }
}

function lowerAccount({ account }: Parts): string | null {
  return account?.toLowerCase() ?? null
}

function ownId({ id }: Parts): string | null {
  return id ?? null
}

function keyWithoutId({
  parts,
  account,
  kind,
}: {
  parts: Parts
  account: string | null
  kind: LinkKind
}): string | null {
  if (parts.short) return `short/${parts.short}`
  if (parts.invite) return `invite/${parts.invite}`
  if (parts.list) return `list/${parts.list}`
  return kind === 'profile' && account !== null ? `@${account}` : null
}

function pageOfPlatform(address: Address): PostReading {
  const isFront = keyPath(address.path) === '' && address.query.length === 0
  return {
    address,
    key: pageKey(address),
    kind: 'page',
    account: null,
    postId: null,
    publishedAt: null,
    remarks: isFront ? ['front_page'] : [],
  }
}

/** A platform has many hosts for one page. */
function pageKey(address: Address): string {
  return siteKey({ ...address, host: '', port: '' }) || formatQuery(address.query) || '/'
}

function remarksOf({ kind, remark }: { kind: LinkKind; remark: LinkRemark | undefined }): LinkRemark[] {
  return [...(kind === 'profile' ? (['profile_not_post'] as const) : []), ...(remark ? [remark] : [])]
}
