import { type JobInput, jobs } from '#/contracts/jobs.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { queueMail } from './internal.ts'
import { missingReports } from './internal/missing-reports.ts'

/**
 * Queues the reminders that are due at this instant, each once for an obligation and its deadline: an extension
 * starts anew. When that is, `reminderDue` says. Returns how many mails were queued.
 */
export async function planMail(context: Context, input: JobInput<'plan-mail'>): Promise<number> {
  authorize(context, 'outbox.send')
  jobs['plan-mail'].payload.parse(input)
  let queued = 0
  for (const { reminder: kind, lateFrom, obligationIds } of await missingReports(context)) {
    queued += await context.db.prisma.$transaction(async (tx) => {
      const deadline = lateFrom.toISOString()
      const to = { obligationIds }
      const mails = await queueMail(tx, context, {
        kind,
        payload: { lateFrom: deadline },
        to,
        cause: deadline,
      })
      if (mails > 0) {
        await audit(tx, context, {
          action: 'outbox.plan',
          organisationId: null,
          subject: { type: 'job', id: context.requestId },
          after: { kind, lateFrom: deadline, obligations: obligationIds.length, mails },
        })
      }
      return mails
    })
  }
  return queued
}
