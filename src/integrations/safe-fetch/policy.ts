import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { WEB_PORTS } from '#/integrations/safe-fetch/judge-address.ts'

/** Asks for every address of a name, once. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

export interface FetchPolicy {
  readonly ports: readonly number[]
  /** Of the wall clock, for the whole chain: an idle timeout lets a dripping server live for ever. */
  readonly deadlineMs: number
  readonly maxRedirects: number
  /** Of the page after decoding, so that a small bomb stays small. */
  readonly maxPageBytes: number
  /** Of an image that was asked for. */
  readonly maxImageBytes: number
  readonly userAgent: string
  /** Origins that are not judged. For the tests' sites on loopback: no setting leads here. */
  readonly trustedOrigins: readonly string[]
  /** The portal's own host name, as its address spells it; it is never asked. */
  readonly ownHost: string | null
  readonly resolve: Resolve
}

/** Numbers of the ordinary fetch. A slow regional site answers in 15 s; news pages stay below 1 MB. */
export const ORDINARY_POLICY: FetchPolicy = {
  ports: WEB_PORTS,
  deadlineMs: 15_000,
  maxRedirects: 5,
  maxPageBytes: 3_000_000,
  maxImageBytes: 10_000_000,
  userAgent: userAgentOf(null),
  trustedOrigins: [],
  ownHost: null,
  resolve: (hostname) => lookup(hostname, { all: true, order: 'verbatim' }),
}

/** Says what reads the page and whom to write to about it; sites may block it by this name. */
export function userAgentOf(contact: string | null): string {
  return `Mozilla/5.0 (compatible; ZhariyaLinkCheck/1.0${contact === null ? '' : `; +${contact}`})`
}
