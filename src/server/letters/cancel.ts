import type * as z from 'zod'
import { letterContract } from '#/contracts/letters.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { Problem } from '#/domain/problem.ts'
import { openReading } from './internal.ts'

/** Puts a letter away before it was read; the worker stops at its next page. The file stays. */
export async function cancel(
  context: Context,
  input: z.input<typeof letterContract>,
): Promise<{ readingId: string }> {
  const scope = authorize(context, 'directive.draft')
  const { readingId } = letterContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { departmentId, isOpen, state } = await openReading(tx, { readingId, scope })
    if (!isOpen) throw new Problem('already_done', {})
    const data = { state: 'cancelled', endedAt: context.now } as const
    await tx.letterReading.update({ where: { id: readingId }, data })
    await audit(tx, context, {
      action: 'letters.cancel',
      organisationId: departmentId,
      subject: { type: 'letter_reading', id: readingId },
      before: { state },
    })
    return { readingId }
  })
}
