import { openSessionContract, type OpenSessionInput } from '#/contracts/sessions.ts'
import { Problem } from '#/domain/problem.ts'
import { passwordFits } from '#/lib/password.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Actor, Context } from '../context.ts'
import { countAttempt, forgiveAttempts } from './internal/limits.ts'
import { addSession } from './internal/rows.ts'

/**
 * Signs a person in by e-mail and password. The session id goes into the cookie and nowhere else.
 * @throws Problem wrong_credentials (the same, in the same time, for an unknown, disabled or unfinished
 *   account), too_many_attempts
 */
export async function openSession(
  context: Context,
  input: OpenSessionInput,
): Promise<{ sessionId: string; expiresAt: Date }> {
  authorize(context, 'session.open')
  const { email, password, address } = openSessionContract.parse(input)
  const { db, now } = context
  await countAttempt({ db, email, address })
  const person = await db.prisma.person.findUnique({
    where: { email, disabledAt: null },
    select: { id: true, passwordHash: true },
  })
  const fits = await passwordFits({ password, passwordHash: person?.passwordHash ?? null })
  if (!person || !fits) throw new Problem('wrong_credentials', {})
  await forgiveAttempts({ db, email, address })

  const actor: Actor = { kind: 'person', personId: person.id, memberships: [] }
  return db.prisma.$transaction(async (tx) => {
    const session = await addSession(tx, { personId: person.id, address, now })
    await audit(
      tx,
      { ...context, actor },
      {
        action: 'session.open',
        organisationId: null,
        subject: { type: 'person', id: person.id },
        after: { address, expiresAt: session.expiresAt.toISOString() },
      },
    )
    return session
  })
}
