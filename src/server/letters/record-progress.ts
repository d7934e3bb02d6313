import type * as z from 'zod'
import { letterProgressContract } from '#/contracts/letters.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { openReading } from './internal.ts'

/** Moves the bar of a letter that is being read; says whether it still is wanted. */
export async function recordProgress(
  context: Context,
  input: z.input<typeof letterProgressContract>,
): Promise<{ goesOn: boolean }> {
  const scope = authorize(context, 'letter.work')
  const { readingId, processed, total } = letterProgressContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { departmentId, isOpen, state } = await openReading(tx, { readingId, scope })
    if (!isOpen) return { goesOn: false }
    const data = { state: 'reading', processed, total } as const
    await tx.letterReading.update({ where: { id: readingId }, data })
    if (state === 'waiting')
      await audit(tx, context, {
        action: 'letters.record_progress',
        organisationId: departmentId,
        subject: { type: 'letter_reading', id: readingId },
        after: { state: 'reading' },
      })
    return { goesOn: true }
  })
}
