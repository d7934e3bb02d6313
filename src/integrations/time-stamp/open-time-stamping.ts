import { askAuthority } from './ask-authority.ts'
import { proveTimeStamp } from './prove-time-stamp.ts'
import { readCertificates } from './read-certificates.ts'

export type TimeStamp =
  | { readonly kind: 'stamped'; readonly response: Buffer; readonly nonce: Buffer; readonly at: Date }
  | { readonly kind: 'failed'; readonly reason: string }

export interface TimeStamping {
  /** A proved token over the SHA-256 of `data`, or why there is none. Never throws. */
  stamp: (wanted: { data: Uint8Array; signal: AbortSignal }) => Promise<TimeStamp>
}

/** The operator's time stamp authority; null where none is named. @throws Error for unreadable certificates */
export function openTimeStamping({
  url,
  certificates,
}: {
  url: string | undefined
  /** A PEM file; without one any authority's signature counts that holds. */
  certificates: string | undefined
}): TimeStamping | null {
  if (url === undefined) return null
  const trusted = certificates === undefined ? [] : readCertificates(certificates)
  return {
    async stamp({ data, signal }) {
      const answer = await askAuthority({ url, data, signal })
      if (answer.kind === 'failed') return answer
      const { response, nonce } = answer
      const proof = await proveTimeStamp({ response, data, nonce, trusted })
      if (proof.kind === 'broken') return { kind: 'failed', reason: `the token ${proof.reason}` }
      return { kind: 'stamped', response, nonce, at: proof.at }
    },
  }
}
