import type { CalendarDate } from '#/domain/calendar/zone.ts'
import type { InstitutionKind } from '#/domain/register/kinds.ts'

/** Whom a directive addresses: a union of kinds, districts and names by hand, less the excluded. */
export type Audience = {
  kinds: InstitutionKind[]
  districtIds: string[]
  institutionIds: string[]
  excludedIds: string[]
}

export type Addressable = {
  id: string
  kind: InstitutionKind
  districtId: string | null
  /** null: since ever. */
  openedOn: CalendarDate | null
  /** The first day without it; null: open. */
  closedOn: CalendarDate | null
}

/** The institutions that get the directive, in the order given. A closed one never does, not by hand either;
 *  an empty audience is nobody. */
export function addressees<T extends Addressable>({
  institutions,
  audience,
  on,
}: {
  institutions: readonly T[]
  audience: Audience
  on: CalendarDate
}): T[] {
  return institutions.filter(
    (institution) => isMeant({ institution, audience }) && isOpen({ institution, on }),
  )
}

function isMeant({ institution, audience }: { institution: Addressable; audience: Audience }): boolean {
  if (audience.excludedIds.includes(institution.id)) return false
  return (
    audience.kinds.includes(institution.kind) ||
    (institution.districtId !== null && audience.districtIds.includes(institution.districtId)) ||
    audience.institutionIds.includes(institution.id)
  )
}

function isOpen({ institution, on }: { institution: Addressable; on: CalendarDate }): boolean {
  const { openedOn, closedOn } = institution
  return (openedOn === null || openedOn <= on) && (closedOn === null || on < closedOn)
}
