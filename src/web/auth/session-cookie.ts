import { decode, encode } from 'next-auth/jwt'
import { env } from '#/lib/env.ts'

/** The prefix makes browsers refuse the cookie without Secure and from a neighbouring host name. */
export const SESSION_COOKIE = '__Host-zhariya-session'

export interface SessionCookie {
  name: string
  value: string
  expires: Date
  path: '/'
  httpOnly: true
  secure: true
  sameSite: 'lax'
}

/** The cookie for a session: next-auth's encrypted token around the opaque id, and nothing else in it. */
export async function sessionCookie({
  sessionId,
  expiresAt,
  now,
}: {
  sessionId: string
  expiresAt: Date
  now: Date
}): Promise<SessionCookie> {
  const maxAge = Math.ceil((expiresAt.getTime() - now.getTime()) / 1000)
  const value = await encode({ token: { sid: sessionId }, secret: env().AUTH_SECRET, maxAge })
  return { ...flags, name: SESSION_COOKIE, value, expires: expiresAt }
}

/** The cookie that takes the other one away. */
export function noSessionCookie(): SessionCookie {
  return { ...flags, name: SESSION_COOKIE, value: '', expires: new Date(0) }
}

/** The session id of a cookie's value; null for a foreign or damaged one. Its end is in the session table. */
export async function sessionIdOf(value: string | undefined): Promise<string | null> {
  if (!value) return null
  const known = opened.get(value)
  if (known) return known
  // A token that cannot be read is no session: why is of interest to nobody but who made it.
  const token = await decode({ token: value, secret: env().AUTH_SECRET }).catch(() => null)
  if (typeof token?.sid !== 'string') return null
  if (opened.size >= OPENED_LIMIT) opened.clear()
  opened.set(value, token.sid)
  return token.sid
}

/** Opening a token derives its key anew, a millisecond on every request; a value always opens to the same id. */
const opened = new Map<string, string>()
const OPENED_LIMIT = 10_000

const flags = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const
