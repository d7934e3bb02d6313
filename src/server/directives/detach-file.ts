import type * as z from 'zod'
import { detachFileContract } from '#/contracts/files.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { attachmentOf, openLetter } from './internal/files.ts'

/**
 * Takes a file off its letter. It stays in the store and can be put back. Institutions have seen the files of an
 * issued letter: there the reason goes into its history.
 */
export async function detachFile(
  context: Context,
  input: z.input<typeof detachFileContract>,
): Promise<{ attachmentId: string }> {
  const scope = authorize(context, 'directive.draft')
  const { attachmentId, ...reasons } = detachFileContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const { directiveId, fileId, kind, file } = await attachmentOf(tx, { attachmentId, scope })
    const { issuerId, issuedAt } = await openLetter(tx, { directiveId, scope })
    const reason = issuedAt ? reasonOf(reasons) : {}
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
      ...(issuedAt && { after: reason }),
    })
    return { attachmentId }
  })
}

function reasonOf({ reasonKk, reasonRu }: { reasonKk?: string; reasonRu?: string }) {
  const missing = 'required' as const
  if (reasonKk && reasonRu) return { reasonKk, reasonRu }
  throw new Problem('invalid', {
    fields: { ...(!reasonKk && { reasonKk: missing }), ...(!reasonRu && { reasonRu: missing }) },
  })
}
