import { reviewContract } from '#/contracts/review.ts'
import { Problem } from '#/domain/problem.ts'
import { authorize, may } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { stillExpected } from '#/server/reviews/reads/expected.ts'
import { QUEUE_LIMIT, reviewQueue } from '#/server/reviews/reads/queue.ts'
import { reportLines, reviewReport } from '#/server/reviews/reads/report.ts'
import { reviewSummary } from '#/server/reviews/reads/summary.ts'
import { neighbours, openedLine } from './position.ts'

/** The queue, the line that stands open with its report, and what stands around: at most four queries. */
export async function loadReview(context: Context, query: Record<string, unknown>) {
  const scope = authorize(context, 'review.read')
  const filter = reviewContract.parse(query)
  const whole = filter.report !== undefined
  const [queue, summary] = await Promise.all([
    reviewQueue(context, { scope, filter }),
    reviewSummary(context, { scope }),
  ])
  const chosen = openedLine({ lines: queue.lines, itemId: filter.item, whole })
  const obligationId = filter.report ?? chosen?.obligationId
  const [report, lines] = obligationId
    ? await Promise.all([
        reviewReport(context, { scope, obligationId }),
        reportLines(context, { scope, obligationId }),
      ])
    : [null, []]
  if (whole && !report) throw new Problem('not_found', { what: 'obligation' })
  const shown = whole ? queue.lines : queue.lines.filter(({ waiting }) => waiting)
  const paged = whole ? {} : { before: (filter.page - 1) * QUEUE_LIMIT, total: queue.waiting }
  const line = lines.find(({ id }) => id === chosen?.id)
  return {
    filter,
    now: context.now,
    mayDecide: may(context, 'review.decide'),
    mayConfirmAccounts: may(context, 'register.edit'),
    queue: { ...queue, lines: shown },
    summary,
    report,
    lines,
    opened:
      line && report
        ? { line, report, around: neighbours({ lines: shown, openId: line.id, ...paged }) }
        : null,
    expected: !whole && summary.groups.length === 0 ? await stillExpected(context, { scope }) : [],
  }
}
export type Review = Awaited<ReturnType<typeof loadReview>>
export type Opened = NonNullable<Review['opened']>
