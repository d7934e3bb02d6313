import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../../authorize.ts'
import type { Tx } from '../../db/client.ts'

/**
 * A letter whose files may change, locked until the transaction ends.
 * @throws Problem not_found, directive_withdrawn
 */
export async function openLetter(
  tx: Tx,
  { directiveId, scope }: { directiveId: string; scope: DepartmentScope },
): Promise<{ issuerId: string; issuedAt: Date | null }> {
  await tx.$executeRaw`select 1 from directive where id = ${directiveId}::uuid for update`
  const letter = await tx.directive.findFirst({
    where: { id: directiveId, issuer: within(scope), discardedAt: null },
    select: { issuerId: true, issuedAt: true, withdrawnAt: true },
  })
  if (!letter) throw new Problem('not_found', { what: 'directive' })
  if (letter.withdrawnAt) throw new Problem('directive_withdrawn', {})
  return letter
}

/** Of which letter and file an attachment is. @throws Problem not_found */
export async function attachmentOf(
  tx: Tx,
  { attachmentId, scope }: { attachmentId: string; scope: DepartmentScope },
) {
  const found = await tx.directiveFile.findFirst({
    where: { id: attachmentId, directive: { issuer: within(scope) } },
    select: { directiveId: true, fileId: true, kind: true, file: { select: { name: true } } },
  })
  if (!found) throw new Problem('not_found', { what: 'file' })
  return found
}
