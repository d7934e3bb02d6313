import { closeSessionContract, type CloseSessionInput } from '#/contracts/sessions.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { hashOf } from './internal.ts'

/** Signs out: the session is refused from the next request on. One that is gone already is no error. */
export async function closeSession(context: Context, input: CloseSessionInput): Promise<void> {
  authorize(context, 'session.close')
  const { sessionId } = closeSessionContract.parse(input)
  await context.db.prisma.$transaction(async (tx) => {
    const [closed] = await tx.session.updateManyAndReturn({
      where: { idHash: hashOf(sessionId), revokedAt: null },
      data: { revokedAt: context.now },
      select: { personId: true },
    })
    if (!closed) return
    await audit(tx, context, {
      action: 'session.close',
      organisationId: null,
      subject: { type: 'person', id: closed.personId },
      after: { revokedAt: context.now.toISOString() },
    })
  })
}
