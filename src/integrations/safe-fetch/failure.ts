import { errors } from 'undici'
import type { FailureReason } from '#/integrations/safe-fetch/outcome.ts'

/** Names a failed transport by the code that Node, OpenSSL or undici gave it. */
export function failureOf({ error, deadline }: { error: unknown; deadline: AbortSignal }): FailureReason {
  if (deadline.aborted) return 'timeout'
  const code = codeOf(error)
  const known = reasons[code]
  if (known) return known
  if (/^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED)/.test(code)) return 'tls'
  if (/^(?:HTTPParser|HPE_|Z_|ERR_BROTLI|ERR__ERROR)/.test(code)) return 'bad_response'
  return 'reset'
}

/**
 * Whether a host answered in a way that the strict client does not understand: its words are not HTTP by the letter,
 * or its first answer is a notice that the client takes for none.
 */
export function isBadSpeech(error: unknown): boolean {
  const code = codeOf(error)
  if (code === 'UND_ERR_SOCKET')
    return error instanceof errors.SocketError && (error.socket?.bytesRead ?? 0) > 0
  return /^(?:HTTPParser|HPE_)/.test(code) || ODD_ANSWERS.includes(code)
}

const ODD_ANSWERS = ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'ERR_ASSERTION']

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  // Several addresses were tried and each failed: the first failure speaks for them.
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  // undici's parser gives some of its errors a name only.
  return error.cause === undefined ? error.name : codeOf(error.cause)
}

const reasons: Record<string, FailureReason> = {
  ENOTFOUND: 'dns',
  ENODATA: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  ESERVFAIL: 'dns',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  EPROTO: 'tls',
  HOSTNAME_MISMATCH: 'tls',
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  TOO_LARGE: 'too_large',
  BAD_ENCODING: 'bad_response',
  UND_ERR_HEADERS_OVERFLOW: 'bad_response',
  UND_ERR_INVALID_ARG: 'bad_response',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'bad_response',
  ERR_ASSERTION: 'bad_response',
}
