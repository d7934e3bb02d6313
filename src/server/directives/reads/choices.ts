import { addressees } from '#/domain/directives/audience.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import { type InstitutionKind, institutionKinds } from '#/domain/register/kinds.ts'
import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { dayOf } from '../../db/dates.ts'

/** An institution that a letter of today could be sent to. */
export interface Choice {
  id: string
  kind: InstitutionKind
  districtId: string | null
  shortKk: string
  shortRu: string
  /** One entry for each confirmed account: what would become its slots. */
  platforms: SlotPlatform[]
}

/** The issuer's institutions that are open on that day. Unsorted. */
export async function choices(
  context: Context,
  { scope, issuerId, on }: { scope: DepartmentScope; issuerId: string; on: CalendarDate },
): Promise<Choice[]> {
  const rows = await context.db.prisma.organisation.findMany({
    where: { AND: [{ ancestorIds: { has: issuerId } }, within(scope)], kind: { in: [...institutionKinds] } },
    select: {
      id: true,
      kind: true,
      districtId: true,
      shortKk: true,
      shortRu: true,
      openedOn: true,
      closedOn: true,
      accounts: { where: { status: 'confirmed' }, select: { platform: true } },
    },
  })
  const institutions = rows.map(({ accounts, ...row }) => ({
    ...row,
    kind: row.kind as InstitutionKind,
    openedOn: row.openedOn && dayOf(row.openedOn),
    closedOn: row.closedOn && dayOf(row.closedOn),
    platforms: accounts.map(({ platform }) => platform),
  }))
  const all = { kinds: [...institutionKinds], districtIds: [], institutionIds: [], excludedIds: [] }
  return addressees({ institutions, audience: all, on }).map(
    ({ openedOn: _openedOn, closedOn: _closedOn, ...choice }) => choice,
  )
}

/** Departments in whose name a letter can be written, the highest first. */
export function issuers(context: Context, { scope }: { scope: DepartmentScope }) {
  return context.db.prisma.organisation.findMany({
    where: { ...within(scope), kind: { in: ['department', 'ministry'] } },
    select: { id: true, shortKk: true, shortRu: true },
    orderBy: { createdAt: 'asc' },
  })
}

/** Whether another letter of the draft's issuer went out in that year under the number, whatever its case. */
export async function numberTaken(
  context: Context,
  { scope, draftId, number, year }: { scope: DepartmentScope; draftId: string; number: string; year: number },
): Promise<boolean> {
  const same = await context.db.prisma.directive.findMany({
    where: {
      issuedAt: { not: null },
      letterDate: { gte: new Date(Date.UTC(year, 0)), lt: new Date(Date.UTC(year + 1, 0)) },
      issuer: { AND: [within(scope), { issued: { some: { id: draftId } } }] },
    },
    select: { number: true },
  })
  return same.some((one) => one.number.toLowerCase() === number.toLowerCase())
}
