import type * as z from 'zod'
import { sendMessageContract } from '#/contracts/mail.ts'
import { secretKinds } from '#/domain/mail/mail.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { Prisma } from '../db/generated/client.ts'
import { claim, type ClaimedMail } from './internal/claim.ts'
import { isStillTrue } from './internal/still-true.ts'

/** How a try ended: 'later' asks for another one, 'busy' says that another job is at it, 'over' that none is due. */
export type SendOutcome = 'sent' | 'failed' | 'later' | 'busy' | 'over'

interface Delivery {
  kind: 'delivered' | 'refused' | 'failed'
  reason?: string
}

/**
 * One try to send a mail by `deliver`, which knows the outside world. Sent means that the server took it. A
 * worker killed between that answer and our row sends once more, under the same Message-ID.
 */
export async function sendMessage(
  context: Context,
  input: z.input<typeof sendMessageContract> & { deliver: (mail: ClaimedMail) => Promise<Delivery> },
): Promise<SendOutcome> {
  authorize(context, 'outbox.send')
  const { messageId, lastTry } = sendMessageContract.parse(input)
  const claimed = await claim(context, messageId)
  if (claimed === 'busy' || claimed === 'over') return claimed
  if (!(await isStillTrue(context.db.prisma, claimed))) {
    await record(context, {
      claimed,
      action: 'outbox.cancel',
      change: Prisma.sql`cancelled_at = portal_now()`,
    })
    return 'over'
  }
  const { kind, reason = null } = await input.deliver(claimed)
  if (kind === 'delivered') {
    const change = Prisma.sql`sent_at = portal_now(), last_error = null, payload = ${kept(claimed)}`
    await record(context, { claimed, action: 'outbox.send', change })
    return 'sent'
  }
  if (kind === 'refused' || lastTry) {
    const change = Prisma.sql`failed_at = portal_now(), last_error = ${reason}, payload = ${kept(claimed)}`
    await record(context, { claimed, action: 'outbox.fail', change })
    return 'failed'
  }
  await context.db.prisma.outboxMessage.updateMany({
    where: { id: messageId, claimedBy: context.requestId },
    data: { lastError: reason, claimedUntil: null },
  })
  return 'later'
}

/** The payload without a secret that nobody needs any more. */
function kept({ mail }: ClaimedMail): Prisma.Sql {
  return secretKinds.includes(mail.kind) ? Prisma.sql`payload || '{"token": null}'` : Prisma.sql`payload`
}

async function record(
  context: Context,
  { claimed, action, change }: { claimed: ClaimedMail; action: string; change: Prisma.Sql },
): Promise<void> {
  const { id, mail, organisationId } = claimed
  await context.db.prisma.$transaction(async (tx) => {
    const count = await tx.$executeRaw`
      update outbox_message set ${change}, claimed_until = null where id = ${id}::uuid
        and sent_at is null and failed_at is null and cancelled_at is null`
    if (count === 0) return
    const subject = { type: 'outbox_message', id }
    await audit(tx, context, { action, organisationId, subject, after: { kind: mail.kind } })
  })
}
