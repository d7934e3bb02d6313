import type * as z from 'zod'
import { attachedFileContract } from '#/contracts/files.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { attachmentOf, openLetter } from './internal/files.ts'

/** Takes a file off its letter. It stays in the store and can be put back. */
export async function detachFile(
  context: Context,
  input: z.input<typeof attachedFileContract>,
): Promise<{ attachmentId: string }> {
  const scope = authorize(context, 'directive.draft')
  const { attachmentId } = attachedFileContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { directiveId, fileId, kind, file } = await attachmentOf(tx, { attachmentId, scope })
    const { issuerId } = await openLetter(tx, { directiveId, scope })
    const { count } = await tx.directiveFile.updateMany({
      where: { id: attachmentId, removedAt: null },
      data: { removedAt: context.now },
    })
    if (count === 0) throw new Problem('already_done', {})
    await audit(tx, context, {
      action: 'directive.detach_file',
      organisationId: issuerId,
      subject: { type: 'directive', id: directiveId },
      before: { attachmentId, fileId, kind, name: file.name },
    })
    return { attachmentId }
  })
}
