import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type * as z from 'zod'
import { acceptFormContract } from '#/contracts/people.ts'
import type { Context } from '#/server/context.ts'
import { acceptInvitation } from '#/server/invitations/accept.ts'
import { callerAddress, currentLocale } from '../request.ts'
import { sessionCookie } from './session-cookie.ts'

/** Sets the password of the link's person, signs them in and shows their start. Never returns. */
export async function acceptAndEnter(
  context: Context,
  input: z.input<typeof acceptFormContract>,
): Promise<never> {
  const session = await acceptInvitation(context, { ...input, address: await callerAddress() })
  const jar = await cookies()
  jar.set(await sessionCookie({ ...session, now: context.now }))
  redirect(`/${await currentLocale()}`)
}
