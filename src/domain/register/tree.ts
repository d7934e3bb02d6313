import { isInstitutionKind, type organisationKinds } from './kinds.ts'

export type OrganisationKind = (typeof organisationKinds)[number]

/**
 * Whether a body of this kind may stand directly below another; `above` is null for the top of a tree.
 * Whoever issues stands below those that issue; an institution also below another one (a branch).
 */
export function mayStandBelow({
  kind,
  above,
}: {
  kind: OrganisationKind
  above: OrganisationKind | null
}): boolean {
  if (isInstitutionKind(kind)) return above !== null
  if (kind === 'department') return above === null || !isInstitutionKind(above)
  return above === null || above === 'ministry'
}
