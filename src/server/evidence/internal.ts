import { authorize, may, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Prisma } from '../db/generated/client.ts'
import { enqueue } from '../jobs/enqueue.ts'

/** Two workers with the copy of one link: the second waits here and finds what the first has written. */
export async function lockItem(tx: Tx, itemId: string): Promise<void> {
  await tx.$queryRaw`select 1 as held from report_item where id = ${itemId}::uuid for no key update`
}

/** A line without a link wants its proof: the remark comes and goes with what is attached to it. */
export async function noteProof(tx: Tx, itemId: string): Promise<void> {
  await tx.$executeRaw`
    update report_item i set remarks = array_remove(i.remarks, 'no_proof') || case when exists (
      select 1 from item_file f where f.item_id = i.id and f.removed_at is null) then '{}' else array['no_proof'] end
    where i.id = ${itemId}::uuid and i.kind = 'offline'`
}

interface Drawn {
  width: number
  height: number
  /** Hexadecimal. */
  sha256: string
  size: number
}

/**
 * Enters what was uploaded as evidence, in the transaction that keeps its pages: a PDF as it came, a photograph
 * as it was written anew, without the place and the camera. Nothing for a file that proves no line.
 */
export async function keepUploaded(
  tx: Tx,
  context: Context,
  { fileId, pages }: { fileId: string; pages: readonly Drawn[] },
): Promise<void> {
  const attached = await tx.itemFile.findUnique({ where: { fileId }, include: { file: true } })
  const [first] = pages
  if (!attached || !first) return
  const { file, itemId } = attached
  const { width, height } = first
  const kept =
    file.mediaType === 'application/pdf'
      ? { sha256: file.sha256, size: file.size, mediaType: file.mediaType }
      : { sha256: Buffer.from(first.sha256, 'hex'), size: first.size, mediaType: 'image/webp' }
  const { id: evidenceId } = await tx.evidence.create({
    data: { itemId, fileId, kind: 'uploaded', actor: `person:${file.createdById}`, ...kept, width, height },
    select: { id: true },
  })
  await enqueue(tx, context, { name: 'stamp-evidence', payload: { evidenceId } })
}

/** Whose lines a person may see the proof of: their institution's, and what reached their department. */
export function itemsInSight(context: Context): Prisma.ReportItemWhereInput[] {
  const ways: Prisma.ReportItemWhereInput[] = []
  if (may(context, 'review.read')) {
    const institution = within(authorize(context, 'review.read'))
    ways.push({ submissionId: { not: null }, obligation: { institution } })
  }
  // The one right that everybody else has; nobody is sent to the sign-in page by it.
  if (ways.length === 0 || may(context, 'obligation.read')) {
    ways.push({ obligation: { institution: within(authorize(context, 'obligation.read')) } })
  }
  return ways
}
