import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../db/dates.ts'
import type { Prisma } from '../db/generated/client.ts'
import { draftColumnNames, draftFields, headColumns, stateColumns } from './internal.ts'

/** What a person of the department may look at: issued letters, and drafts where they may write them. */
export interface Sight {
  issued: DepartmentScope
  /** Null for those who write none: a draft is nobody's business but its authors'. */
  drafts: DepartmentScope | null
}

/** Every directive in sight, discarded drafts apart. Unsorted. */
export async function directives(context: Context, sight: Sight) {
  const rows = await context.db.prisma.directive.findMany({
    where: { discardedAt: null, ...inSight(sight) },
    select: { id: true, ...headColumns, ...stateColumns, lateFrom: true, updatedAt: true },
  })
  return rows.map(withDays)
}

/** Drafts that were thrown away, the last one first. */
export async function discardedDrafts(context: Context, { scope }: { scope: DepartmentScope }) {
  const rows = await context.db.prisma.directive.findMany({
    where: { discardedAt: { not: null }, issuedAt: null, issuer: within(scope) },
    select: { id: true, ...headColumns, discardedAt: true },
    orderBy: { discardedAt: 'desc' },
    take: DISCARDED_SHOWN,
  })
  return rows.map(withDays)
}

/** One letter with everything its page shows. @throws Problem not_found, also for what is out of sight */
export async function letter(context: Context, { sight, id }: { sight: Sight; id: string }) {
  const row = await context.db.prisma.directive.findFirst({
    where: { id, ...inSight(sight) },
    select: {
      id: true,
      version: true,
      edition: true,
      ...stateColumns,
      withdrawReasonKk: true,
      withdrawReasonRu: true,
      lateFrom: true,
      discardedAt: true,
      updatedAt: true,
      issuer: { select: { id: true, nameKk: true, nameRu: true, shortKk: true, shortRu: true } },
      ...contentColumns,
    },
  })
  if (!row) throw new Problem('not_found', { what: 'directive' })
  const { id: letterId, version, edition, issuedAt, lateFrom, discardedAt, updatedAt, issuer } = row
  const { closedAt, withdrawnAt, withdrawReasonKk, withdrawReasonRu } = row
  return {
    id: letterId,
    version,
    edition,
    issuedAt,
    lateFrom,
    discardedAt,
    updatedAt,
    issuer,
    closedAt,
    withdrawnAt,
    withdrawReasonKk,
    withdrawReasonRu,
    fields: draftFields(row),
  }
}

export type Letter = Awaited<ReturnType<typeof letter>>

/** Who got the letter, with where each report stands. Unsorted. */
export function addressedReports(
  context: Context,
  { scope, directiveId }: { scope: DepartmentScope; directiveId: string },
) {
  return context.db.prisma.obligation.findMany({
    where: { directiveId, directive: { issuer: within(scope) } },
    select: {
      id: true,
      lateFrom: true,
      dueDate: true,
      dueRule: true,
      dueTime: true,
      exemptAt: true,
      refusedAt: true,
      acknowledgedAt: true,
      firstCompleteAt: true,
      lastSubmittedAt: true,
      progress: true,
      institutionId: true,
      shortKk: true,
      shortRu: true,
    },
  })
}

/** Enough to find yesterday's mistake; older ones stay in the log. */
const DISCARDED_SHOWN = 20

const contentColumns = Object.fromEntries(draftColumnNames.map((name) => [name, true])) as Record<
  (typeof draftColumnNames)[number],
  true
>

function inSight({ issued, drafts }: Sight): Prisma.DirectiveWhereInput {
  const letters = { issuedAt: { not: null }, issuer: within(issued) }
  return drafts ? { OR: [letters, { issuedAt: null, issuer: within(drafts) }] } : letters
}

function withDays<Row extends { letterDate: Date | null; dueDate: Date | null }>(row: Row) {
  return {
    ...row,
    letterDate: row.letterDate && dayOf(row.letterDate),
    dueDate: row.dueDate && dayOf(row.dueDate),
  }
}
