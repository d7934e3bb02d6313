import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, type InstitutionScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../db/dates.ts'
import type { Prisma } from '../db/generated/client.ts'
import type { ReceiptLine } from './internal.ts'

export type { ReceiptLine }

/** The receipts of the scope's institutions, the newest first. */
export async function ownReceipts(
  context: Context,
  { scope, limit }: { scope: InstitutionScope; limit: number },
) {
  const rows = await context.db.prisma.submission.findMany({
    where: { obligation: { institution: within(scope) } },
    select: receiptFields,
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    take: limit,
  })
  return rows.map(plain)
}
export type Receipt = Awaited<ReturnType<typeof ownReceipts>>[number]

/**
 * One receipt, for whoever may see it: the institution that handed in, or staff of the department that
 * issued the directive. @throws Problem not_found
 */
export async function receiptById(
  context: Context,
  {
    id,
    institution,
    department,
  }: { id: string; institution: InstitutionScope | null; department: DepartmentScope | null },
): Promise<Receipt> {
  const row = await context.db.prisma.submission.findFirst({
    where: {
      id,
      OR: [
        ...(institution ? [{ obligation: { institution: within(institution) } }] : []),
        ...(department ? [{ obligation: { directive: { issuer: within(department) } } }] : []),
      ],
    },
    select: receiptFields,
  })
  if (!row) throw new Problem('not_found', { what: 'receipt' })
  return plain(row)
}

const receiptFields = {
  id: true,
  number: true,
  receivedAt: true,
  complete: true,
  lateFrom: true,
  content: true,
  obligation: {
    select: {
      id: true,
      firstCompleteAt: true,
      lockAt: true,
      exemptAt: true,
      refusedAt: true,
      nameKk: true,
      nameRu: true,
      shortKk: true,
      shortRu: true,
      directive: {
        select: {
          id: true,
          closedAt: true,
          withdrawnAt: true,
          number: true,
          letterDate: true,
          subjectKk: true,
          subjectRu: true,
          issuer: { select: { nameKk: true, nameRu: true } },
        },
      },
    },
  },
} satisfies Prisma.SubmissionSelect

function plain(row: Prisma.SubmissionGetPayload<{ select: typeof receiptFields }>) {
  const { content, ...rest } = row
  // Written by `submit` alone and never changed: the database's own trigger holds that.
  const { lines } = content as unknown as { lines: ReceiptLine[] }
  const { letterDate } = rest.obligation.directive
  return { ...rest, lines, letterDate: letterDate && dayOf(letterDate) }
}
