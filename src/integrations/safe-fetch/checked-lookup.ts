import type { LookupFunction } from 'node:net'
import { codedError } from '#/integrations/safe-fetch/coded-error.ts'
import { isPublicIp } from '#/integrations/safe-fetch/judge-ip.ts'
import type { Resolve } from '#/integrations/safe-fetch/policy.ts'

/**
 * The lookup of one connection: asks once and hands on exactly the addresses it judged, so that a second,
 * different answer (rebinding) has no moment to come in. Node does not call it for literal addresses.
 */
export function checkedLookup({ resolve, trusted }: { resolve: Resolve; trusted: boolean }): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const [one] = found
        if (!one) return callback(codedError('ENOTFOUND'), '')
        if (!trusted && !found.every(({ address }) => isPublicIp(address))) {
          return callback(codedError(PRIVATE_ANSWER), '')
        }
        if (options.all) callback(null, found)
        else callback(null, one.address, one.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }
}

/** Whether a connection failed because its name led to an address that is not public. */
export function isPrivateAnswer(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === PRIVATE_ANSWER
}

const PRIVATE_ANSWER = 'PRIVATE_ANSWER'
