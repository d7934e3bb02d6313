import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type * as z from 'zod'
import { demoEmail, demoPassword } from '#/contracts/demo.ts'
import { demoSignInContract, signInContract } from '#/contracts/sessions.ts'
import { Problem } from '#/domain/problem.ts'
import { env } from '#/lib/env.ts'
import type { Context } from '#/server/context.ts'
import { openSession } from '#/server/sessions/open.ts'
import { pathIn } from '../paths.ts'
import { callerAddress, currentLocale } from '../request.ts'
import { sessionCookie } from './session-cookie.ts'

/** Opens a session, sets its cookie and goes to where the person wanted to be. Never returns. */
export async function signIn(context: Context, input: z.input<typeof signInContract>): Promise<never> {
  const { email, password, next } = signInContract.parse(input)
  const address = await callerAddress()
  const session = await openSession(context, { email, password, address })
  const jar = await cookies()
  jar.set(await sessionCookie({ ...session, now: context.now }))
  const locale = await currentLocale()
  // The language may have been changed on the sign-in page.
  redirect(next ? pathIn({ path: next, locale }) : `/${locale}`)
}

/** The same by the same way for a person of the demo, who has a password that everybody knows. */
export async function signInAsDemo(
  context: Context,
  input: z.input<typeof demoSignInContract>,
): Promise<never> {
  if (!env().EMBEDDED) throw new Problem('forbidden', { action: 'session.open' })
  const { account, next } = demoSignInContract.parse(input)
  return signIn(context, { email: demoEmail(account), password: demoPassword, next })
}
