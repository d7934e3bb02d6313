import type { Audience } from '#/domain/directives/audience.ts'
import type { InstitutionKind } from '#/domain/register/kinds.ts'

interface Institution {
  id: string
  kind: InstitutionKind
  districtId: string | null
}

/** Adds or leaves out one institution: by hand where no kind or district says so already. */
export function withInstitution({
  audience,
  institution,
  wanted,
}: {
  audience: Audience
  institution: Institution
  wanted: boolean
}): Audience {
  const { id, kind, districtId } = institution
  const byRule = audience.kinds.includes(kind) || audience.districtIds.includes(districtId ?? '')
  return {
    ...audience,
    institutionIds: toggled({ list: audience.institutionIds, item: id, on: wanted && !byRule }),
    excludedIds: toggled({ list: audience.excludedIds, item: id, on: !wanted && byRule }),
  }
}

/** The list with the item in it once, at its end, or without it. */
export function toggled<T>({ list, item, on }: { list: readonly T[]; item: T; on: boolean }): T[] {
  const rest = list.filter((one) => one !== item)
  return on ? [...rest, item] : rest
}
