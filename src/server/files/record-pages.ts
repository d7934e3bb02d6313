import type * as z from 'zod'
import { recordPagesContract } from '#/contracts/files.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { keepUploaded } from '../evidence/internal.ts'

/** Keeps what the worker found in a file, once: a second finding of the same job changes nothing. */
export async function recordPages(
  context: Context,
  input: z.input<typeof recordPagesContract>,
): Promise<{ recorded: boolean }> {
  authorize(context, 'file.prepare')
  const { fileId, problem, pageCount, pages } = recordPagesContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const state = problem ? 'refused' : 'ready'
    const { count } = await tx.file.updateMany({
      where: { id: fileId, state: 'waiting' },
      data: { state, problem, pageCount: problem ? null : pageCount },
    })
    const file = await tx.file.findUnique({ where: { id: fileId }, select: { organisationId: true } })
    if (!file) throw new Problem('not_found', { what: 'file' })
    if (count === 0) return { recorded: false }
    await tx.filePage.createMany({
      data: pages.map(({ sha256, width, height }, index) => ({
        fileId,
        number: index + 1,
        width,
        height,
        sha256: Buffer.from(sha256, 'hex'),
      })),
    })
    await keepUploaded(tx, context, { fileId, pages })
    await audit(tx, context, {
      action: 'file.record_pages',
      organisationId: file.organisationId,
      subject: { type: 'file', id: fileId },
      after: { state, problem, pageCount, drawn: pages.length },
    })
    return { recorded: true }
  })
}
