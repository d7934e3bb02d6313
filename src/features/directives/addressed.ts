import { addressees, type Audience } from '#/domain/directives/audience.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { slotsFor, type SlotPlatform } from '#/domain/obligations/slots.ts'
import { type InstitutionKind, institutionKinds } from '#/domain/register/kinds.ts'

interface Institution {
  id: string
  kind: InstitutionKind
  districtId: string | null
  /** One entry for each confirmed account. */
  platforms: readonly SlotPlatform[]
}

/** Who of the institutions that are open today would get the letter. */
export function addressed<T extends Institution>({
  institutions,
  audience,
  today,
}: {
  institutions: readonly T[]
  audience: Audience
  today: CalendarDate
}): T[] {
  const open = institutions.map((one) => ({ ...one, openedOn: null, closedOn: null }))
  return addressees({ institutions: open, audience, on: today })
}

/** How many slots the letter would make, as `issue` makes them. */
export function slotTotal({
  of,
  demanded,
}: {
  of: readonly Institution[]
  demanded: readonly SlotPlatform[]
}): number {
  return of.reduce((sum, one) => sum + slotsFor({ demanded, accounts: one.platforms.map(account) }).length, 0)
}

/** How many of them each kind has; kinds that nobody is of are left out. */
export function countByKind(of: readonly Institution[]): { kind: InstitutionKind; count: number }[] {
  return institutionKinds
    .map((kind) => ({ kind, count: of.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
}

function account(platform: SlotPlatform) {
  return { id: '', platform, handle: null, title: null, status: 'confirmed' as const }
}
