import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Context } from '#/server/context.ts'
import { closeAllSessions } from '#/server/sessions/close-all.ts'
import { closeSession } from '#/server/sessions/close.ts'
import { paths } from '../paths.ts'
import { currentLocale } from '../request.ts'
import { currentSession } from '../session.ts'
import { noSessionCookie } from './session-cookie.ts'

/** Closes the session, takes the cookie away and shows the sign-in page. Never returns. */
export async function signOut(context: Context): Promise<never> {
  const { sessionId } = await currentSession()
  if (sessionId) await closeSession(context, { sessionId })
  return toSignIn()
}

/** The same on every device of the person. Never returns. */
export async function signOutEverywhere(context: Context): Promise<never> {
  await closeAllSessions(context, {})
  return toSignIn()
}

async function toSignIn(): Promise<never> {
  const jar = await cookies()
  jar.set(noSessionCookie())
  redirect(paths.signIn({ locale: await currentLocale() }))
}
