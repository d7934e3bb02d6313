import { mailPayloads } from '#/contracts/mail.ts'
import type { MailKind, MailPayloads } from '#/domain/mail/mail.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { Prisma } from '../db/generated/client.ts'
import { enqueueMany } from '../jobs/enqueue-many.ts'
import { type Recipients, recipientsSql } from './internal/recipients.ts'

export interface MailToQueue<Kind extends MailKind> {
  kind: Kind
  payload: MailPayloads[Kind]
  to: Recipients
  /** What the mail is about; its facts (number, subject, deadline, names) are taken from the rows. */
  directiveId?: string
  obligationId?: string
  /** Whose matter it is where the recipients do not say it: who may see the mail on the page of mails. */
  organisationId?: string
  /** Names the event: a batch, an extension's id, a directive with its edition. The same event mails once. */
  cause: string
  /** Not before that many seconds: while the officer may still undo. */
  afterSeconds?: number
}

/**
 * Puts one mail for each recipient into the outbox, in the transaction of its cause: two statements,
 * however many there are. The same kind, cause, matter and person never twice. Returns how many are new.
 */
export async function queueMail<Kind extends MailKind>(
  tx: Tx,
  context: Context,
  mail: MailToQueue<Kind>,
): Promise<number> {
  const queued = await tx.$queryRaw<{ id: string }[]>(insertSql(context, mail))
  const payloads = queued.map(({ id }) => ({ messageId: id }))
  await enqueueMany(tx, context, { name: 'send-mail', payloads, afterSeconds: mail.afterSeconds ?? 0 })
  return queued.length
}

function insertSql<Kind extends MailKind>(context: Context, mail: MailToQueue<Kind>): Prisma.Sql {
  const { kind, to, cause, directiveId = null, obligationId = null, organisationId = null } = mail
  const payload = JSON.stringify(mailPayloads[kind].parse(mail.payload))
  return Prisma.sql`
    insert into outbox_message
      (kind, to_address, person_id, organisation_id, directive_id, obligation_id, payload, dedupe_key)
    select ${kind}, r.address, r.person_id, coalesce(r.organisation_id, ${organisationId}::uuid, o.institution_id, d.issuer_id),
      d.id, o.id, ${payload}::jsonb || jsonb_build_object('facts', jsonb_build_object(
        'directive', ${directiveFacts}, 'organisation', ${organisationFacts}, 'due', ${dueFacts})),
      concat_ws(':', ${kind}::text, ${cause}::text, coalesce(o.id, d.id), coalesce(r.person_id::text, r.address))
    from (${recipientsSql(context, to)}) r
      left join obligation o on o.id = coalesce(r.obligation_id, ${obligationId}::uuid)
      left join directive d on d.id = coalesce(o.directive_id, ${directiveId}::uuid)
      left join organisation issuer on issuer.id = d.issuer_id
      left join organisation g on g.id = coalesce(o.institution_id, r.organisation_id, ${organisationId}::uuid)
    on conflict (dedupe_key) do nothing returning id`
}

const directiveFacts = Prisma.sql`case when d.id is null then null else jsonb_build_object(
  'number', d.number, 'letterDate', d.letter_date::text, 'subjectKk', d.subject_kk, 'subjectRu', d.subject_ru,
  'issuerKk', issuer.name_kk, 'issuerRu', issuer.name_ru) end`

/** An institution is named as its obligation names it. */
const organisationFacts = Prisma.sql`case when g.id is null then null else jsonb_build_object(
  'nameKk', coalesce(o.name_kk, g.name_kk), 'nameRu', coalesce(o.name_ru, g.name_ru)) end`

const dueFacts = Prisma.sql`case when coalesce(o.due_date, d.due_date) is null then null else jsonb_build_object(
  'date', coalesce(o.due_date, d.due_date)::text, 'rule', coalesce(o.due_rule, d.due_rule)::text,
  'time', case when o.id is null then d.due_time else o.due_time end) end`
