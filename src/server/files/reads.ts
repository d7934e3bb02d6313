import type { FilePurpose } from '#/domain/files/kinds.ts'
import { Problem } from '#/domain/problem.ts'
import { authorize, may, within, type DepartmentScope, type InstitutionScope } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Prisma } from '../db/generated/client.ts'
import { itemsInSight } from '../evidence/internal.ts'
import { rightTo } from './internal.ts'

/** Refuses before a single byte is read. @throws Problem sign_in_required, forbidden */
export function mayUpload(context: Context, purpose: FilePurpose): void {
  authorize(context, rightTo[purpose])
}

/** What lies in the store for a download. @throws Problem sign_in_required, not_found for what is out of sight */
export async function download(context: Context, { id }: { id: string }) {
  const file = await context.db.prisma.file.findFirst({
    where: { id, OR: [...inSight(context), ...pdfOfEvidence(context)] },
    select: { sha256: true, mediaType: true, name: true },
  })
  if (!file) throw new Problem('not_found', { what: 'file' })
  return { ...file, sha256: hex(file.sha256) }
}

/** A drawn page. @throws Problem sign_in_required, not_found */
export async function page(context: Context, { id, number }: { id: string; number: number }) {
  const found = await context.db.prisma.filePage.findFirst({
    where: { fileId: id, number, file: { OR: [...inSight(context), ...ofEvidence(context)] } },
    select: { sha256: true },
  })
  if (!found) throw new Problem('not_found', { what: 'page' })
  return { sha256: hex(found.sha256) }
}

/**
 * A letter's files for its department, those that were taken off included; `drafts`: also of a letter that has
 * not gone out. The signed letter first, then in the order they came.
 */
export function filesOfLetter(
  context: Context,
  { directiveId, scope, drafts }: { directiveId: string; scope: DepartmentScope; drafts: boolean },
) {
  const issuedAt = drafts ? undefined : { not: null }
  return context.db.prisma.directiveFile.findMany({
    where: { directiveId, directive: { issuer: within(scope), issuedAt } },
    select: attachmentColumns,
    orderBy: [{ kind: 'asc' }, { addedAt: 'asc' }, { id: 'asc' }],
  })
}

/** The same letter's files for an institution that it was sent to. */
export function filesOfObligation(
  context: Context,
  { obligationId, scope }: { obligationId: string; scope: InstitutionScope },
) {
  const obligations = { some: { id: obligationId, institution: within(scope) } }
  return context.db.prisma.directiveFile.findMany({
    where: { ...shownToAddressees, directive: { issuedAt: { not: null }, obligations } },
    select: attachmentColumns,
    orderBy: [{ kind: 'asc' }, { addedAt: 'asc' }, { id: 'asc' }],
  })
}

/** The letter from above is the department's own affair. */
const shownToAddressees = {
  removedAt: null,
  kind: { not: 'parent' },
} satisfies Prisma.DirectiveFileWhereInput

export type Attachment = Awaited<ReturnType<typeof filesOfLetter>>[number]

/** What the worker is to look into; null for what was looked into already. */
export async function fileToPrepare(
  context: Context,
  { fileId, scope }: { fileId: string; scope: DepartmentScope },
) {
  const file = await context.db.prisma.file.findFirst({
    where: { id: fileId, state: 'waiting', organisation: within(scope) },
    select: { sha256: true, mediaType: true },
  })
  return file && { ...file, sha256: hex(file.sha256) }
}

const attachmentColumns = {
  id: true,
  kind: true,
  addedAt: true,
  removedAt: true,
  directive: { select: { issuedAt: true } },
  file: {
    select: {
      id: true,
      name: true,
      size: true,
      mediaType: true,
      state: true,
      problem: true,
      pageCount: true,
      pages: { select: { number: true, width: true, height: true }, orderBy: { number: 'asc' } },
    },
  },
} satisfies Prisma.DirectiveFileSelect

/** Whose file a person may read: of letters sent to them, of their department's letters, of its imports. */
function inSight(context: Context): Prisma.FileWhereInput[] {
  const issued = { not: null }
  const ways: Prisma.FileWhereInput[] = []
  const letters = (where: Prisma.DirectiveFileWhereInput) => ways.push({ directives: { some: where } })
  if (may(context, 'directive.read'))
    letters({ directive: { issuedAt: issued, issuer: within(authorize(context, 'directive.read')) } })
  if (may(context, 'directive.draft'))
    letters({ directive: { issuer: within(authorize(context, 'directive.draft')) } })
  if (may(context, 'register.import')) {
    const organisation = within(authorize(context, 'register.import'))
    ways.push({ imports: { some: {} }, organisation })
  }
  // The one right that everybody else has; nobody is sent to the sign-in page by it.
  if (ways.length === 0 || may(context, 'obligation.read')) {
    const institution = within(authorize(context, 'obligation.read'))
    letters({ ...shownToAddressees, directive: { issuedAt: issued, obligations: { some: { institution } } } })
  }
  return ways
}

/** What proves a line, for those who may see the line; others see files by their other rights. */
function ofEvidence(context: Context): Prisma.FileWhereInput[] {
  if (!may(context, 'review.read') && !may(context, 'obligation.read')) return []
  return [{ items: { some: { item: { OR: itemsInSight(context) } } } }]
}

/** A photograph is seen only as it was written anew: what the telephone sent knows the place. */
function pdfOfEvidence(context: Context): Prisma.FileWhereInput[] {
  return ofEvidence(context).map((where) => ({ ...where, mediaType: 'application/pdf' }))
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
