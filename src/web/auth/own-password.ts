import type * as z from 'zod'
import { changePasswordFormContract, forgottenFormContract } from '#/contracts/people.ts'
import type { Context } from '#/server/context.ts'
import { forgetPassword } from '#/server/invitations/forget-password.ts'
import { changeOwnPassword } from '#/server/people/change-own-password.ts'
import { callerAddress } from '../request.ts'
import { currentSession } from '../session.ts'

/** From the page of one's account: this session stays, every other one of the person ends. */
export async function changePasswordHere(
  context: Context,
  input: z.input<typeof changePasswordFormContract>,
): Promise<{ sessionsEnded: number }> {
  const [{ sessionId }, address] = await Promise.all([currentSession(), callerAddress()])
  return changeOwnPassword(context, { ...input, address, sessionId: sessionId ?? '' })
}

/** From the page that anybody may open. */
export async function askForLink(
  context: Context,
  input: z.input<typeof forgottenFormContract>,
): Promise<{ sent: true }> {
  return forgetPassword(context, { ...input, address: await callerAddress() })
}
