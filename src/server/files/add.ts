import type * as z from 'zod'
import { addFileContract } from '#/contracts/files.ts'
import { fileName } from '#/domain/files/file-name.ts'
import { fitsPurpose, isDrawn } from '#/domain/files/kinds.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { personOf } from '../people/internal.ts'
import { rightTo } from './internal.ts'

/**
 * Enters bytes that already lie in the store. The file belongs to the sender's own organisation and to nothing
 * else yet: the verb that uses it (attach to a letter, import) says what it is for.
 */
export async function addFile(
  context: Context,
  input: z.input<typeof addFileContract>,
): Promise<{ fileId: string }> {
  const { purpose, mediaType, sha256, size, name } = addFileContract.parse(input)
  const { organisationIds } = authorize(context, rightTo[purpose])
  const organisationId = organisationIds?.[0]
  if (!organisationId) throw new Problem('forbidden', { action: rightTo[purpose] })
  if (!fitsPurpose({ mediaType, purpose })) throw new Problem('file_kind_unknown', { purpose })
  return context.db.prisma.$transaction(async (tx) => {
    const data = { size, mediaType, name: fileName({ given: name, mediaType }), organisationId }
    const { id: fileId } = await tx.file.create({
      data: {
        ...data,
        sha256: Buffer.from(sha256, 'hex'),
        // What nobody draws is all there is already.
        state: isDrawn(mediaType) ? 'waiting' : 'ready',
        createdById: personOf(context),
      },
      select: { id: true },
    })
    await audit(tx, context, {
      action: 'file.add',
      organisationId,
      subject: { type: 'file', id: fileId },
      after: { ...data, sha256, purpose },
    })
    return { fileId }
  })
}
