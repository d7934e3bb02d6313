import type { Mail } from '#/domain/mail/mail.ts'
import type { Reader } from '../../db/client.ts'
import { Prisma } from '../../db/generated/client.ts'
import type { ClaimedMail } from './claim.ts'

/**
 * Whether a mail still says what is so when it is about to leave: a decision was not undone, a report that is
 * missed has not come meanwhile, its reader may still sign in, a link has not run out.
 */
export async function isStillTrue(reader: Reader, { id, personId, mail }: ClaimedMail): Promise<boolean> {
  const [row] = await reader.$queryRaw<{ holds: boolean }[]>`
    select m.id is not null and coalesce((${conditionOf(mail)}), false) as holds
    from outbox_message m left join obligation o on o.id = m.obligation_id
      left join directive d on d.id = coalesce(o.directive_id, m.directive_id)
    where m.id = ${id}::uuid and not exists (
      select from person p where p.id = ${personId}::uuid and p.disabled_at is not null)`
  return row?.holds ?? false
}

function conditionOf(mail: Mail): Prisma.Sql {
  switch (mail.kind) {
    case 'issued':
      return Prisma.sql`d.withdrawn_at is null`
    case 'returned':
      return returnHolds(mail.payload.batchId)
    case 'accepted':
      return Prisma.sql`o.accepted_at = ${mail.payload.acceptedAt}::timestamptz`
    case 'three_days_left':
    case 'due_today':
      return Prisma.sql`${missing(mail.payload.lateFrom)} and o.late_from > portal_now()`
    case 'overdue':
      return missing(mail.payload.lateFrom)
    case 'invitation':
    case 'reset':
      return Prisma.sql`${mail.payload.expiresAt}::timestamptz > portal_now()`
    default:
      return Prisma.sql`true`
  }
}

/** Of several returns in a row of one report only the last mail leaves: the ones before wait as long as it. */
function returnHolds(batchId: string): Prisma.Sql {
  return Prisma.sql`exists (select from decision x
      where x.batch_id = ${batchId}::uuid and x.obligation_id = o.id and x.undone_at is null)
    and not exists (select from outbox_message later where later.kind = m.kind and later.id > m.id
      and later.obligation_id = m.obligation_id and later.to_address = m.to_address
      and later.sent_at is null and later.failed_at is null and later.cancelled_at is null)`
}

function missing(lateFrom: string): Prisma.Sql {
  return Prisma.sql`o.late_from = ${lateFrom}::timestamptz and o.first_complete_at is null
    and o.exempt_at is null and o.refused_at is null and d.withdrawn_at is null and d.closed_at is null`
}
