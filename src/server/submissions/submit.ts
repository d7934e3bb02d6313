import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { submitContract } from '#/contracts/reports.ts'
import { planSubmission } from '#/domain/obligations/submission-plan.ts'
import { Problem } from '#/domain/problem.ts'
import { auditSql } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { Prisma } from '../db/generated/client.ts'
import { personOf } from '../people/internal.ts'
import { contentOf, loadReport, refusal, type LoadedReport } from './internal.ts'
import { submitSql } from './submit-sql.ts'

export interface Receipt {
  id: string
  /** Printed on the receipt, e.g. ЖР-2026-00418. */
  number: string
  /** The database's clock; timeliness is judged by it. */
  receivedAt: Date
}

/**
 * Hands the report in. One statement judges the lock by the database's clock, writes the submission,
 * its lines and its trace, or nothing. The same key gives the same receipt, however often it is sent.
 */
export async function submit(context: Context, input: z.input<typeof submitContract>): Promise<Receipt> {
  const scope = authorize(context, 'report.submit')
  const { obligationId, version, idempotencyKey } = submitContract.parse(input)
  const load = () => loadReport(context.db.prisma, { obligationId, scope, idempotencyKey })
  const report = await load()
  if (report.receipt) return report.receipt
  const plan = planSubmission(report)
  if (!plan) throw refusal(report, { version }) ?? new Problem('nothing_to_submit', {})
  const id = randomUUID()
  const trace = auditSql(
    context,
    {
      action: 'submissions.submit',
      organisationId: report.institutionId,
      subject: { type: 'submission', id },
      after: { obligationId, sent: plan.sendIds.length, complete: plan.complete },
    },
    Prisma.sql`made`,
  )
  const [made] = await context.db.prisma.$queryRaw<Receipt[]>(
    submitSql({
      id,
      obligationId,
      version,
      idempotencyKey,
      by: personOf(context),
      plan,
      content: contentOf({ report, plan }),
      trace,
    }),
  )
  return made ?? explainRefusal(await load(), { version })
}

/** Another tab was faster with the same key, or the report is not what the sender saw. */
function explainRefusal(report: LoadedReport, { version }: { version: number }): Receipt {
  if (report.receipt) return report.receipt
  throw refusal(report, { version }) ?? new Problem('stale', { changed: ['report'], version: report.version })
}
