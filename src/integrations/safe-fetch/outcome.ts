import type { RefusalReason } from '#/integrations/safe-fetch/judge-address.ts'

/** Why no usable answer came. `url` in the outcome is the hop where it happened. */
export type FailureReason =
  'dns' | 'timeout' | 'tls' | 'reset' | 'unreachable' | 'bad_response' | 'too_large' | 'too_many_redirects'

export type FetchOutcome =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly finalUrl: string
      readonly contentType: string | null
      /** Decoded; empty unless the answer is a page (2xx and a text type or none). */
      readonly body: Uint8Array
      /** Every address that sent us on, in order. */
      readonly redirects: readonly string[]
    }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly url: string }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly url: string }
