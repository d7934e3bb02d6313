import type * as z from 'zod'
import { changePasswordContract } from '#/contracts/people.ts'
import { isStrongPassword } from '#/domain/people/password-strength.ts'
import { Problem } from '#/domain/problem.ts'
import { hashPassword, passwordFits } from '#/lib/password.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { countAttempt, forgiveAttempts } from '../sessions/internal/limits.ts'
import { endSessions } from '../sessions/internal/rows.ts'
import { personOf } from './internal.ts'

/**
 * A new password for whoever knows the present one; every other session of theirs ends.
 * @throws Problem invalid (the present one is wrong), password_weak, too_many_attempts
 */
export async function changeOwnPassword(
  context: Context,
  input: z.input<typeof changePasswordContract>,
): Promise<{ sessionsEnded: number }> {
  authorize(context, 'own.edit')
  const { current, password, address, sessionId } = changePasswordContract.parse(input)
  const { db, now } = context
  const id = personOf(context)
  const { email, passwordHash } = await db.prisma.person.findUniqueOrThrow({
    where: { id },
    select: { email: true, passwordHash: true },
  })
  await countAttempt({ db, email, address })
  if (!(await passwordFits({ password: current, passwordHash })))
    throw new Problem('invalid', { fields: { current: 'wrong_password' } })
  await forgiveAttempts({ db, email, address })
  if (!isStrongPassword({ password, email })) throw new Problem('password_weak', {})
  const newHash = await hashPassword(password)
  return db.prisma.$transaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id, passwordHash },
      data: { passwordHash: newHash },
    })
    if (count === 0) throw new Problem('stale', { changed: ['password'], version: 0 })
    const sessionsEnded = await endSessions(tx, { personId: id, now, except: sessionId })
    await audit(tx, context, {
      action: 'people.change_own_password',
      organisationId: null,
      subject: { type: 'person', id },
      after: { sessionsEnded },
    })
    return { sessionsEnded }
  })
}
