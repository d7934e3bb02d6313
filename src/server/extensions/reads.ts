import type { Due } from '#/domain/calendar/deadline.ts'
import { type CalendarDate } from '#/domain/calendar/zone.ts'
import { type DepartmentScope, type InstitutionScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../db/dates.ts'
import type { Prisma } from '../db/generated/client.ts'
import { dueOf } from '../obligations/reads.ts'

/** A request of an institution that waits for a decision. */
export interface OpenRequest {
  id: string
  obligationId: string
  directiveId: string
  shortKk: string
  shortRu: string
  reason: string
  requestedDate: CalendarDate
  requestedAt: Date
  /** The deadline that stands now. */
  due: Due
  lateFrom: Date
}

/** The requests that wait, the oldest first; of one directive or one report where it is named. */
export async function openRequests(
  context: Context,
  {
    scope,
    directiveId,
    obligationId,
    limit,
  }: { scope: DepartmentScope; directiveId?: string; obligationId?: string; limit?: number },
): Promise<OpenRequest[]> {
  const rows = await context.db.prisma.extension.findMany({
    where: { ...waitingFor(scope), directiveId, ...(obligationId ? { obligationId } : {}) },
    select: {
      id: true,
      directiveId: true,
      requestReason: true,
      requestedDate: true,
      requestedAt: true,
      obligation: {
        select: {
          id: true,
          shortKk: true,
          shortRu: true,
          lateFrom: true,
          dueDate: true,
          dueRule: true,
          dueTime: true,
        },
      },
    },
    orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }],
    take: limit,
  })
  return rows.flatMap(({ requestReason, requestedDate, requestedAt, obligation, ...row }) => {
    // The database wants all of them of a request; the types cannot know.
    if (!requestReason || !requestedDate || !requestedAt || !obligation) return []
    const { id, shortKk, shortRu, lateFrom } = obligation
    const asked = { reason: requestReason, requestedDate: dayOf(requestedDate), requestedAt }
    return [{ ...row, ...asked, obligationId: id, shortKk, shortRu, lateFrom, due: dueOf(obligation) }]
  })
}

/** How many requests wait for the department, or in one directive. */
export function countRequests(
  context: Context,
  { scope, directiveId }: { scope: DepartmentScope; directiveId?: string },
): Promise<number> {
  return context.db.prisma.extension.count({ where: { ...waitingFor(scope), directiveId } })
}

/** What became of the requests and extensions of one obligation, the newest first. */
export async function ownExtensions(
  context: Context,
  { scope, obligationId }: { scope: InstitutionScope; obligationId: string },
) {
  const rows = await context.db.prisma.extension.findMany({
    where: {
      OR: [
        { obligationId },
        { obligationId: null, directive: { obligations: { some: { id: obligationId } } } },
      ],
      directive: { obligations: { some: { id: obligationId, institution: within(scope) } } },
    },
    select: {
      id: true,
      obligationId: true,
      state: true,
      requestReason: true,
      requestedDate: true,
      requestedAt: true,
      dueDate: true,
      dueRule: true,
      dueTime: true,
      reasonKk: true,
      reasonRu: true,
      decidedAt: true,
      cancelledAt: true,
    },
    orderBy: { id: 'desc' },
  })
  return rows.map(({ requestedDate, dueDate, dueRule, dueTime, ...row }) => ({
    ...row,
    requestedDate: requestedDate && dayOf(requestedDate),
    due: dueDate && dueRule ? dueOf({ dueDate, dueRule, dueTime }) : null,
  }))
}

/** The extensions that stand and can be taken back, the newest first: of a directive, or of one report. */
export async function standingExtensions(
  context: Context,
  { scope, directiveId }: { scope: DepartmentScope; directiveId: string },
) {
  const rows = await context.db.prisma.extension.findMany({
    where: { directiveId, state: 'granted', directive: { issuer: within(scope) } },
    select: {
      id: true,
      obligationId: true,
      dueDate: true,
      dueRule: true,
      dueTime: true,
      decidedAt: true,
      obligation: { select: { shortKk: true, shortRu: true } },
    },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
  })
  return rows.flatMap(({ dueDate, dueRule, dueTime, ...row }) =>
    dueDate && dueRule ? [{ ...row, due: dueOf({ dueDate, dueRule, dueTime }) }] : [],
  )
}

/** A request of an obligation that is shut waits for nobody; it comes back when it opens again. */
function waitingFor(scope: DepartmentScope): Prisma.ExtensionWhereInput {
  return {
    state: 'requested',
    directive: { issuer: within(scope), closedAt: null, withdrawnAt: null },
    obligation: { exemptAt: null, refusedAt: null },
  }
}
