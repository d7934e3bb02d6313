import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { submitContract } from '#/contracts/reports.ts'
import { planSubmission } from '#/domain/obligations/submission-plan.ts'
import { Problem } from '#/domain/problem.ts'
import { auditSql } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { Prisma } from '../db/generated/client.ts'
import { refuseOn } from '../db/refusals.ts'
import { personOf } from '../people/internal.ts'
import { contentOf, loadReport, type LoadedReport, type Receipt, refusal } from './internal.ts'
import { submitSql } from './internal/submit-sql.ts'

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
  if (!plan) throw refusal({ report, version }) ?? new Problem('nothing_to_submit', {})
  const id = randomUUID()
  const trace = auditSql(context, {
    action: 'submissions.submit',
    organisationId: report.institutionId,
    subject: { type: 'submission', id },
    after: { obligationId, sent: plan.sendIds.length, complete: plan.complete },
    when: Prisma.sql`made`,
  })
  const content = contentOf({ report, plan })
  const by = personOf(context)
  const sql = submitSql({ id, obligationId, version, idempotencyKey, by, plan, content, trace })
  const [made] = await refuseOn({
    // The key of another report's submission: whoever sends it has not seen this report.
    constraint: 'submission_idempotency_key',
    problem: { code: 'stale', details: { changed: ['report'], version: report.version } },
    work: () => context.db.prisma.$queryRaw<Receipt[]>(sql),
  })
  return made ?? explainRefusal({ report: await load(), version })
}

/** Another tab was faster with the same key, or the report is not what the sender saw. */
function explainRefusal({ report, version }: { report: LoadedReport; version: number }): Receipt {
  if (report.receipt) return report.receipt
  throw refusal({ report, version }) ?? new Problem('stale', { changed: ['report'], version: report.version })
}
