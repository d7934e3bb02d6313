import type { RefusalReason } from '#/integrations/safe-fetch/judge-address.ts'

/** Why no usable answer came. `url` in the outcome is the hop where it happened. */
export type FailureReason =
  | 'dns'
  | 'timeout'
  | 'tls'
  | 'reset'
  | 'unreachable'
  | 'bad_response'
  | 'too_large'
  | 'too_many_redirects'
  /** Nobody was asked: `mayAsk` said no. */
  | 'held'

export type FetchOutcome =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly finalUrl: string
      readonly contentType: string | null
      /** Decoded; empty unless the answer is what was wanted: a page (2xx and a text type or none), an image. */
      readonly body: Uint8Array
      /** Every address that sent us on, in order. */
      readonly redirects: readonly string[]
      /** The status that each of them answered with. */
      readonly redirectStatuses: readonly number[]
      /** The few headers that a proof needs. */
      readonly headers: Readonly<Record<string, string>>
      /** The address that answered at last; null where it was gone before it could be asked for. */
      readonly remoteAddress: string | null
      /** Fault and issuer of the first certificate on the way that proves nothing; null where all are in order. */
      readonly certificateFault: string | null
      /** Why it does not answer from here, where a second way had to be taken; null where the first did. */
      readonly blockedHere: FailureReason | null
      /** How long the site asks to be left alone (Retry-After); null where it does not. */
      readonly retryAfterSeconds: number | null
    }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly url: string }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly url: string }
