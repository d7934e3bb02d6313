import { type JobInput, jobs } from '#/contracts/jobs.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { Prisma } from '../db/generated/client.ts'
import { enqueueMany } from '../jobs/enqueue-many.ts'
import { watched } from './internal.ts'

/**
 * Queues a look at every publication whose day has come, each once: what is asked for is no longer due. A look that
 * nobody reported for a day is asked for again. Returns how many were queued.
 */
export async function planWatch(context: Context, input: JobInput<'plan-watch'>): Promise<number> {
  authorize(context, 'item.watch')
  jobs['plan-watch'].payload.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const lost = new Date(context.now.getTime() - LOST_AFTER_MS)
    const due = await tx.$queryRaw<{ itemId: string }[]>(Prisma.sql`
      update watch w set asked_at = ${context.now} from (
        select w.item_id from watch w join report_item i on i.id = w.item_id
          join obligation o on o.id = i.obligation_id join directive d on d.id = o.directive_id
        where ((w.due_on <= ${dateOf(context.now)}::date and w.asked_at is null) or w.asked_at <= ${lost})
          and ${watched}
        order by w.due_on limit ${AT_ONCE} for update of w skip locked) due
      where w.item_id = due.item_id returning w.item_id as "itemId"`)
    if (due.length === 0) return 0
    await enqueueMany(tx, context, { name: 'watch-link', payloads: due })
    await audit(tx, context, {
      action: 'watch.plan',
      organisationId: null,
      subject: { type: 'job', id: context.requestId },
      after: { links: due.length },
    })
    return due.length
  })
}

const LOST_AFTER_MS = 24 * 3_600_000
/** Of ten minutes: a hundred thousand links have their turn within a day. */
const AT_ONCE = 1000
