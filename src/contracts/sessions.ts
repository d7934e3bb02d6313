import * as z from 'zod'
import { demoAccounts } from './demo.ts'
import { email, password, text } from './fields.ts'

/** Where to go after sign-in: a page of the portal, or nothing; a foreign or odd address is dropped. */
const next = z.string().max(2000).optional().catch(undefined).transform(ownPath)

export const signInContract = z.object({ email, password, next })

export const demoSignInContract = z.object({ account: z.enum(demoAccounts, 'wrong_form'), next })

/** The address is the one of the caller's machine, for limits and the audit. */
export const openSessionContract = z.object({
  email,
  password,
  address: text(64),
})
export type OpenSessionInput = z.input<typeof openSessionContract>

export const closeSessionContract = z.object({ sessionId: z.string().min(1).max(100) })
export type CloseSessionInput = z.input<typeof closeSessionContract>

/** The path and query when it is a page of ours, else undefined: `//host` and `/\host` are other sites. */
export function ownPath(path: string | undefined): string | undefined {
  return path && /^\/(kk|ru|en)(?![^/?])[^\\\p{Cc}]*$/u.test(path) && !path.includes('//') ? path : undefined
}
