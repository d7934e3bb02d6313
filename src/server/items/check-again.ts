import type * as z from 'zod'
import { checkAgainContract } from '#/contracts/reports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, may, type Scope, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { announce } from '../live/internal/announce.ts'

/** Looks at a link once more: after the page was mended, or because a person doubts. A look on its way is enough. */
export async function checkAgain(
  context: Context,
  input: z.input<typeof checkAgainContract>,
): Promise<{ itemId: string }> {
  // Staff ask about what was handed in to them, the institution about its own.
  const staff = may(context, 'review.decide')
  const scope: Scope = authorize(context, staff ? 'review.decide' : 'report.edit')
  const { itemId } = checkAgainContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const item = await tx.reportItem.findFirst({
      where: {
        id: itemId,
        kind: 'link',
        removedAt: null,
        obligation: { institution: within(scope) },
        ...(staff ? { submissionId: { not: null } } : {}),
      },
      select: { verdict: true, errors: true, obligation: { select: { id: true, institutionId: true } } },
    })
    if (!item) throw new Problem('not_found', { what: 'item' })
    // What is wrong with the spelling no look can mend.
    if (item.errors.length > 0) throw new Problem('not_checkable', {})
    const { count } = await tx.reportItem.updateMany({
      where: {
        id: itemId,
        OR: [{ verdict: null }, { verdict: { not: 'pending' } }, { retryAt: { not: null } }],
      },
      data: { verdict: 'pending', retryAt: null },
    })
    if (count === 0) return { itemId }
    await enqueue(tx, context, { name: 'verify-link', payload: { itemId } })
    await announce(tx, { obligationId: item.obligation.id })
    await audit(tx, context, {
      action: 'items.check_again',
      organisationId: item.obligation.institutionId,
      subject: { type: 'report_item', id: itemId },
      before: { verdict: item.verdict },
      after: { verdict: 'pending' },
    })
    return { itemId }
  })
}
