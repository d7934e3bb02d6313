import type * as z from 'zod'
import { resendContract } from '#/contracts/mail.ts'
import { mailStateOf, type MailKind, secretKinds } from '#/domain/mail/mail.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, type DepartmentScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { enqueueMany } from '../jobs/enqueue-many.ts'

/**
 * Gives a mail that was given up all its tries again. A failed invitation has lost its secret: a new one is
 * made where people are. @throws Problem not_found, message_sent, already_done, invitation_invalid
 */
export async function resend(
  context: Context,
  input: z.input<typeof resendContract>,
): Promise<{ id: string }> {
  const scope = authorize(context, 'outbox.resend')
  const { messageId: id } = resendContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const message = await messageWithin(tx, { scope, id })
    const state = mailStateOf(message)
    if (state === 'sent') throw new Problem('message_sent', {})
    if (secretKinds.includes(message.kind as MailKind)) throw new Problem('invitation_invalid', {})
    const { count } = await tx.outboxMessage.updateMany({
      where: { id, failedAt: { not: null }, sentAt: null },
      data: { failedAt: null, lastError: null, attempts: 0, claimedBy: null, claimedUntil: null },
    })
    if (count === 0) throw new Problem('already_done', {})
    await enqueueMany(tx, context, { name: 'send-mail', payloads: [{ messageId: id }] })
    await audit(tx, context, {
      action: 'outbox.resend',
      organisationId: message.organisationId,
      subject: { type: 'outbox_message', id },
      before: { lastError: message.lastError },
    })
    return { id }
  })
}

async function messageWithin(tx: Tx, { scope, id }: { scope: DepartmentScope; id: string }) {
  const message = await tx.outboxMessage.findUnique({
    where: { id },
    select: {
      kind: true,
      organisationId: true,
      lastError: true,
      sentAt: true,
      failedAt: true,
      cancelledAt: true,
    },
  })
  const owner = { id: message?.organisationId ?? id, ...within(scope) }
  if (!message || (await tx.organisation.count({ where: owner })) === 0)
    throw new Problem('not_found', { what: 'message' })
  return message
}
