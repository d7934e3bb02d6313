import { type Mail, mailStateOf } from '#/domain/mail/mail.ts'
import { Problem } from '#/domain/problem.ts'
import type { Context } from '../../context.ts'
import { readMail, type StoredMail } from './read-mail.ts'

export interface ClaimedMail {
  id: string
  to: string
  createdAt: Date
  personId: string | null
  organisationId: string | null
  mail: Mail
}

/**
 * Takes a mail for this job alone, in one statement. The same job may take it again, which is how a killed
 * worker's mail goes on; another job waits until the claim runs out. 'over' when nothing is left to send.
 * @throws Problem not_found
 */
export async function claim(context: Context, messageId: string): Promise<ClaimedMail | 'busy' | 'over'> {
  const { prisma } = context.db
  const job = context.requestId
  const [row] = await prisma.$queryRaw<Row[]>`
    update outbox_message set attempts = attempts + 1, claimed_by = ${job},
      claimed_until = clock_timestamp() + make_interval(secs => ${CLAIM_SECONDS})
    where id = ${messageId}::uuid and sent_at is null and failed_at is null and cancelled_at is null
      and (claimed_until is null or claimed_until <= clock_timestamp() or claimed_by = ${job})
    returning id, kind, to_address as "to", person_id as "personId", organisation_id as "organisationId",
      directive_id as "directiveId", obligation_id as "obligationId", payload, created_at as "createdAt"`
  if (row) return { ...row, mail: readMail(row) }
  const known = await prisma.outboxMessage.findUnique({
    where: { id: messageId },
    select: { sentAt: true, failedAt: true, cancelledAt: true },
  })
  if (!known) throw new Problem('not_found', { what: 'message' })
  return mailStateOf(known) === 'waiting' ? 'busy' : 'over'
}

/** Longer than one try can take; the queue gives a lost job to another worker after as long. */
const CLAIM_SECONDS = 60

interface Row extends StoredMail {
  id: string
  to: string
  personId: string | null
  organisationId: string | null
  createdAt: Date
}
