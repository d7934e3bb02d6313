import type * as z from 'zod'
import { letterRefusalContract } from '#/contracts/letters.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { openReading } from './internal.ts'

/** Ends the reading of a letter that says nothing to the portal. */
export async function recordRefusal(
  context: Context,
  input: z.input<typeof letterRefusalContract>,
): Promise<{ recorded: boolean }> {
  const scope = authorize(context, 'letter.work')
  const { readingId, problem } = letterRefusalContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { departmentId, isOpen } = await openReading(tx, { readingId, scope })
    if (!isOpen) return { recorded: false }
    const data = { state: 'failed', problem, endedAt: context.now } as const
    await tx.letterReading.update({ where: { id: readingId }, data })
    await audit(tx, context, {
      action: 'letters.record_refusal',
      organisationId: departmentId,
      subject: { type: 'letter_reading', id: readingId },
      after: { problem },
    })
    return { recorded: true }
  })
}
