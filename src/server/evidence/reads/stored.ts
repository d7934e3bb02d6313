import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import type { Prisma } from '../../db/generated/client.ts'
import { itemsInSight } from '../internal.ts'

/** The address that the browser has to look at; null where the copy is there already or nothing was found. */
export async function linkToCapture(
  context: Context,
  { itemId, scope }: { itemId: string; scope: DepartmentScope },
): Promise<{ url: string; verifiedAt: Date } | null> {
  const item = await context.db.prisma.reportItem.findFirst({
    where: { id: itemId, kind: 'link', obligation: { institution: within(scope) } },
    select: { url: true, verifiedAt: true },
  })
  if (!item?.url || !item.verifiedAt) return null
  const { url, verifiedAt } = item
  const known = await context.db.prisma.evidence.findFirst({
    where: { itemId, verifiedAt },
    select: { id: true },
  })
  return known ? null : { url, verifiedAt }
}

/** What lies in the store for one copy. @throws Problem sign_in_required, not_found for what is out of sight */
export async function storedEvidence(context: Context, { id }: { id: string }) {
  const found = await context.db.prisma.evidence.findFirst({
    where: { id, item: { OR: itemsInSight(context) } },
    select: { kind: true, sha256: true, mediaType: true, takenAt: true },
  })
  if (!found) throw new Problem('not_found', { what: 'evidence' })
  return { ...found, sha256: Buffer.from(found.sha256).toString('hex') }
}

/** One line, or all of a report. */
export type LinesOf = { id: string } | { obligationId: string }

/** The copies of some lines, the newest first: for staff who review them and for the institution itself. */
export async function evidenceOfItems(context: Context, { of }: { of: LinesOf }): Promise<EvidenceRow[]> {
  return context.db.prisma.evidence.findMany({
    where: { item: { ...of, OR: itemsInSight(context) } },
    select: evidenceColumns,
    orderBy: [{ takenAt: 'desc' }, { id: 'asc' }],
  })
}

const evidenceColumns = {
  id: true,
  itemId: true,
  kind: true,
  verifiedAt: true,
  sha256: true,
  size: true,
  takenAt: true,
  finalUrl: true,
  width: true,
  height: true,
  link: { select: { stamp: { select: { stampedAt: true } } } },
} satisfies Prisma.EvidenceSelect

export type EvidenceRow = Prisma.EvidenceGetPayload<{ select: typeof evidenceColumns }>

/**
 * Whether the bytes of a file were a photograph that proves a line, are written anew by now, and belong to nothing
 * else: then what the telephone sent, with its place in it, is kept no longer.
 */
export async function isWrittenAnew(
  context: Context,
  { fileId, scope }: { fileId: string; scope: DepartmentScope },
): Promise<boolean> {
  const { prisma } = context.db
  const file = await prisma.file.findFirst({
    where: {
      id: fileId,
      state: 'ready',
      organisation: within(scope),
      items: { some: {} },
      mediaType: { in: ['image/jpeg', 'image/png'] },
    },
    select: { sha256: true },
  })
  return file !== null && (await prisma.file.count({ where: { sha256: file.sha256 } })) === 1
}

/** What institutions uploaded for some lines and did not take off, in the order it came. */
export async function uploadedForItems(context: Context, { of }: { of: LinesOf }): Promise<UploadedRow[]> {
  return context.db.prisma.itemFile.findMany({
    where: { removedAt: null, item: { ...of, OR: itemsInSight(context) } },
    select: uploadedColumns,
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
}

const uploadedColumns = {
  id: true,
  itemId: true,
  addedAt: true,
  file: {
    select: {
      id: true,
      name: true,
      mediaType: true,
      state: true,
      problem: true,
      pages: { select: { number: true, width: true, height: true }, orderBy: { number: 'asc' } },
    },
  },
} satisfies Prisma.ItemFileSelect

export type UploadedRow = Prisma.ItemFileGetPayload<{ select: typeof uploadedColumns }>
