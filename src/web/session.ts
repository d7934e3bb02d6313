import { randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { env } from '#/lib/env.ts'
import type { Context } from '#/server/context.ts'
import { signedIn, type SignedIn } from '#/server/sessions/reads.ts'
import { SESSION_COOKIE, sessionIdOf } from './auth/session-cookie.ts'
import { database } from './database.ts'

export interface CurrentSession {
  context: Context
  /** Null for nobody. */
  person: SignedIn | null
  /** As the cookie carries it; only for closing it. */
  sessionId: string | null
}

/** Who asks, decided by the session table on every request; while one page renders, asked once. */
export const currentSession = cache(async (): Promise<CurrentSession> => {
  const [db, jar] = await Promise.all([database(), cookies()])
  const sessionId = await sessionIdOf(jar.get(SESSION_COOKIE)?.value)
  const now = new Date()
  const person = sessionId ? await signedIn({ db, sessionId, now }) : null
  const actor: Context['actor'] = person
    ? { kind: 'person', personId: person.personId, memberships: person.memberships }
    : { kind: 'anonymous' }
  const { EMBEDDED, DEMO_PRESS_ORIGIN } = env()
  const demoPressOrigin = EMBEDDED ? (DEMO_PRESS_ORIGIN ?? null) : null
  return { context: { actor, now, db, requestId: randomUUID(), demoPressOrigin }, person, sessionId }
})

/** The only maker of a context from a request. */
export async function currentContext(): Promise<Context> {
  return (await currentSession()).context
}
