import type * as z from 'zod'
import { attachFileContract } from '#/contracts/files.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { openLetter } from './internal/files.ts'

/**
 * Makes an uploaded file part of a letter, of a draft as of one that has gone out; there it is marked as added
 * later. The worker draws its pages.
 */
export async function attachFile(
  context: Context,
  input: z.input<typeof attachFileContract>,
): Promise<{ attachmentId: string }> {
  const scope = authorize(context, 'directive.draft')
  const { directiveId, fileId, kind } = attachFileContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { issuerId } = await openLetter(tx, { directiveId, scope })
    const owner = { organisation: within(scope) }
    const file = await tx.file.findFirst({ where: { id: fileId, ...owner } })
    if (!file) throw new Problem('not_found', { what: 'file' })
    const attached = await tx.directiveFile.findMany({
      where: { directiveId, removedAt: null },
      select: { id: true, fileId: true },
    })
    const same = attached.find((one) => one.fileId === fileId)
    if (same) return { attachmentId: same.id }
    if (attached.length >= MAX_FILES) throw new Problem('invalid', { fields: { file: 'too_many' } })
    const { id: attachmentId } = await tx.directiveFile.create({
      data: { directiveId, fileId, kind, addedAt: context.now },
      select: { id: true },
    })
    if (file.state === 'waiting') await enqueue(tx, context, { name: 'prepare-file', payload: { fileId } })
    await audit(tx, context, {
      action: 'directive.attach_file',
      organisationId: issuerId,
      subject: { type: 'directive', id: directiveId },
      after: {
        attachmentId,
        fileId,
        kind,
        name: file.name,
        sha256: Buffer.from(file.sha256).toString('hex'),
      },
    })
    return { attachmentId }
  })
}

/** The letter, its translation and every annex; more belongs into one file. */
const MAX_FILES = 20
