import { type JobInput, jobs } from '#/contracts/jobs.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import type { MailPayloads } from '#/domain/mail/mail.ts'
import { mayWriteAt } from '#/domain/mail/reminder.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { Prisma } from '../db/generated/client.ts'
import { queueMail } from '../outbox/internal.ts'
import { watched } from './internal.ts'

/**
 * Tells institution and department of what is gone or changed: one message for a report and a day, in the hours of
 * reminders. What is found after the message of the day waits for the next one. Returns how many mails were queued.
 */
export async function tellWatch(context: Context, input: JobInput<'plan-watch'>): Promise<number> {
  authorize(context, 'item.watch')
  jobs['plan-watch'].payload.parse(input)
  if (!mayWriteAt(context.now)) return 0
  let queued = 0
  for (const report of await untoldReports(context)) queued += await tellOf(context, report)
  return queued
}

interface Report {
  obligationId: string
  institutionId: string
  issuerId: string
}

/** Reports with something to tell, of which nothing was told today. */
function untoldReports({ db, now }: Context): Promise<Report[]> {
  return db.prisma.$queryRaw<Report[]>(Prisma.sql`
    select distinct o.id as "obligationId", o.institution_id as "institutionId", d.issuer_id as "issuerId"
    from watch w join report_item i on i.id = w.item_id join obligation o on o.id = i.obligation_id
      join directive d on d.id = o.directive_id
    where w.untold and ${watched} and not exists (select from outbox_message m where m.kind = 'publications_lost'
      and m.obligation_id = o.id and m.dedupe_key like ${`publications_lost:${dateOf(now)}:%`})`)
}

async function tellOf(context: Context, { obligationId, institutionId, issuerId }: Report): Promise<number> {
  return context.db.prisma.$transaction(async (tx) => {
    const links = await tx.$queryRaw<MailPayloads['publications_lost']['links']>(Prisma.sql`
      with told as (update watch w set untold = false from report_item i join obligation o on o.id = i.obligation_id
          join directive d on d.id = o.directive_id
        where i.id = w.item_id and o.id = ${obligationId}::uuid and w.untold and ${watched}
        returning i.id, i.url, w.outcome::text as outcome, i.created_at)
      select t.url, t.outcome, (select e.id from evidence e where e.item_id = t.id and e.kind in ('screenshot', 'uploaded')
        order by e.taken_at desc limit 1) as "evidenceId"
      from told t order by t.created_at, t.id`)
    if (links.length === 0) return 0
    const gone = links.filter(({ outcome }) => outcome === 'gone').length
    const found = { gone, changed: links.length - gone, links: links.slice(0, NAMED) }
    const mail = { kind: 'publications_lost' as const, obligationId, cause: dateOf(context.now) }
    const own = { reader: 'institution' as const, ...found }
    const staff = { reader: 'department' as const, ...found }
    const queued =
      (await queueMail(tx, context, { ...mail, payload: own, to: { obligationIds: [obligationId] } })) +
      (await queueMail(tx, context, { ...mail, payload: staff, to: { officersOf: issuerId } }))
    await audit(tx, context, {
      action: 'watch.tell',
      organisationId: institutionId,
      subject: { type: 'obligation', id: obligationId },
      after: { gone, changed: found.changed, mails: queued },
    })
    return queued
  })
}

/** As many as a mail on a phone shows without losing its button. */
const NAMED = 5
