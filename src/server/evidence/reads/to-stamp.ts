import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'

/**
 * The last row of a set and the bytes whose SHA-256 is its hash in the chain: the hash before it and its digest, so a
 * token over it holds for the whole set and for every row before. Null where a token is kept already.
 */
export async function setToStamp(
  context: Context,
  { evidenceId, scope }: { evidenceId: string; scope: DepartmentScope },
): Promise<{ evidenceId: string; data: Uint8Array } | null> {
  const { prisma } = context.db
  const row = await prisma.evidence.findFirst({
    where: { id: evidenceId, item: { obligation: { institution: within(scope) } } },
    select: { itemId: true, verifiedAt: true },
  })
  if (!row) return null
  const { itemId, verifiedAt } = row
  const last = await prisma.evidenceLink.findFirst({
    where: { evidence: verifiedAt ? { itemId, verifiedAt } : { id: evidenceId } },
    orderBy: { seq: 'desc' },
    include: { stamp: { select: { evidenceId: true } } },
  })
  if (!last || last.stamp) return null
  const { chainId, seq, digest } = last
  const before = await prisma.evidenceLink.findUnique({
    where: { chainId_seq: { chainId, seq: seq - 1n } },
    select: { hash: true },
  })
  return { evidenceId: last.evidenceId, data: Buffer.concat([before?.hash ?? Buffer.alloc(0), digest]) }
}
