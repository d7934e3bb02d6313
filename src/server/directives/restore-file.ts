import type * as z from 'zod'
import { attachedFileContract } from '#/contracts/files.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { attachmentOf, openLetter } from './internal/files.ts'

/** Puts a file back that was taken off its letter. */
export async function restoreFile(
  context: Context,
  input: z.input<typeof attachedFileContract>,
): Promise<{ attachmentId: string }> {
  const scope = authorize(context, 'directive.draft')
  const { attachmentId } = attachedFileContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { directiveId, fileId, kind, file } = await attachmentOf(tx, { attachmentId, scope })
    const { issuerId } = await openLetter(tx, { directiveId, scope })
    const { count } = await tx.directiveFile.updateMany({
      where: { id: attachmentId, removedAt: { not: null } },
      data: { removedAt: null },
    })
    if (count === 0) throw new Problem('already_done', {})
    await audit(tx, context, {
      action: 'directive.restore_file',
      organisationId: issuerId,
      subject: { type: 'directive', id: directiveId },
      after: { attachmentId, fileId, kind, name: file.name },
    })
    return { attachmentId }
  })
}
