import type * as z from 'zod'
import { nothingContract } from '#/contracts/people.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { personOf } from '../people/internal.ts'
import { endSessions } from './internal/rows.ts'

/** Signs the person out on every device, this one included. */
export async function closeAllSessions(
  context: Context,
  input: z.input<typeof nothingContract>,
): Promise<{ ended: number }> {
  authorize(context, 'own.edit')
  nothingContract.parse(input)
  const personId = personOf(context)
  return context.db.prisma.$transaction(async (tx) => {
    const ended = await endSessions(tx, { personId, now: context.now })
    await audit(tx, context, {
      action: 'sessions.close_all',
      organisationId: null,
      subject: { type: 'person', id: personId },
      after: { ended },
    })
    return { ended }
  })
}
