import type { MailsQuery } from '#/contracts/mail.ts'
import { type Mail, type MailState, secretKinds } from '#/domain/mail/mail.ts'
import type { DepartmentScope } from '../authorize.ts'
import type { Context } from '../context.ts'
import { Prisma } from '../db/generated/client.ts'
import { insideOf } from '../register/reads/conditions.ts'
import { readMail, type StoredMail } from './internal/read-mail.ts'

export interface ListedMail {
  id: string
  to: string
  createdAt: Date
  sentAt: Date | null
  failedAt: Date | null
  cancelledAt: Date | null
  attempts: number
  lastError: string | null
  postKk: string | null
  postRu: string | null
  organisationId: string
  shortKk: string
  shortRu: string
  /** Whether the organisation has a page in the register. */
  institution: boolean
  /** Without its secret, whatever its state: nobody reads another's invitation here. */
  mail: Mail
}

/** One page of the department's mails, the newest first, and one row more when there are older ones. */
export async function mailList(
  context: Context,
  { scope, filter, limit }: { scope: DepartmentScope; filter: MailsQuery; limit: number },
): Promise<ListedMail[]> {
  const { kind, directive, before, state } = filter
  const conditions = [
    insideOf(scope),
    kind ? Prisma.sql`m.kind = ${kind}` : null,
    directive ? Prisma.sql`m.directive_id = ${directive}::uuid` : null,
    state ? inState[state] : null,
    before
      ? Prisma.sql`(m.created_at, m.id) < (select created_at, id from outbox_message where id = ${before}::uuid)`
      : null,
  ].filter((condition) => condition !== null)
  const rows = await context.db.prisma.$queryRaw<Row[]>`
    select m.id, m.kind, m.to_address as "to", m.directive_id as "directiveId", m.obligation_id as "obligationId",
      m.payload, m.created_at as "createdAt", m.sent_at as "sentAt", m.failed_at as "failedAt",
      m.cancelled_at as "cancelledAt", m.attempts, m.last_error as "lastError", p.post_kk as "postKk",
      p.post_ru as "postRu", g.id as "organisationId", g.short_kk as "shortKk", g.short_ru as "shortRu",
      g.kind not in ('ministry', 'department') as institution
    from outbox_message m join organisation g on g.id = m.organisation_id left join person p on p.id = m.person_id
    where ${Prisma.join(conditions, ' and ')}
    order by m.created_at desc, m.id desc limit ${limit + 1}`
  return rows.map(({ kind: name, directiveId, obligationId, payload, ...row }) => ({
    ...row,
    mail: withoutSecret(readMail({ kind: name, directiveId, obligationId, payload })),
  }))
}

interface Row extends Omit<ListedMail, 'mail'>, StoredMail {}

const inState: Record<MailState, Prisma.Sql> = {
  sent: Prisma.sql`m.sent_at is not null`,
  failed: Prisma.sql`m.failed_at is not null and m.sent_at is null`,
  cancelled: Prisma.sql`m.cancelled_at is not null`,
  waiting: Prisma.sql`m.sent_at is null and m.failed_at is null and m.cancelled_at is null`,
}

function withoutSecret(mail: Mail): Mail {
  if (!secretKinds.includes(mail.kind)) return mail
  return { ...mail, payload: { ...mail.payload, token: null } } as Mail
}
