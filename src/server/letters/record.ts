import type * as z from 'zod'
import { recordLetterContract } from '#/contracts/letters.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { draftColumns } from '../directives/internal.ts'
import { fieldsOf } from './internal/fields-of.ts'
import { openReading } from './internal.ts'

/**
 * Keeps what a letter says and makes the draft of it, once: a reading that has ended is left alone. What was not
 * found stays empty, and so does a deadline that a person must look at.
 */
export async function record(
  context: Context,
  input: z.input<typeof recordLetterContract>,
): Promise<{ directiveId: string | null }> {
  const scope = authorize(context, 'letter.work')
  const { readingId, text, reading } = recordLetterContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { departmentId, fileId, createdById, isOpen } = await openReading(tx, { readingId, scope })
    if (!isOpen) return { directiveId: null }
    const columns = draftColumns(await fieldsOf(tx, { reading, issuerId: departmentId }))
    const { id: directiveId } = await tx.directive.create({
      data: { ...columns, issuerId: departmentId, createdById },
      select: { id: true },
    })
    if (fileId) await attach(tx, context, { directiveId, fileId })
    const kept = { text, reading: reading as unknown as Prisma.InputJsonObject }
    const data = { state: 'done', ...kept, directiveId, endedAt: context.now } as const
    await tx.letterReading.update({ where: { id: readingId }, data })
    await audit(tx, context, {
      action: 'letters.record',
      organisationId: departmentId,
      subject: { type: 'directive', id: directiveId },
      after: { readingId, fileId, number: columns.number, dueDate: columns.dueDate?.toISOString() ?? null },
    })
    return { directiveId }
  })
}

/** The letter itself stands by its draft; its pages are drawn. */
async function attach(
  tx: Tx,
  context: Context,
  { directiveId, fileId }: { directiveId: string; fileId: string },
): Promise<void> {
  await tx.directiveFile.create({ data: { directiveId, fileId, kind: 'letter', addedAt: context.now } })
  const { state } = await tx.file.findUniqueOrThrow({ where: { id: fileId }, select: { state: true } })
  if (state === 'waiting') await enqueue(tx, context, { name: 'prepare-file', payload: { fileId } })
}
