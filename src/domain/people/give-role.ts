import type { Role } from '../access.ts'
import { isInstitutionKind, type organisationKinds } from '../register/kinds.ts'

interface Held {
  role: Role
  organisationId: string
}

/** An officer chooses who answers for an institution; who works in the department is the admin's matter. */
const givenByOfficers: readonly Role[] = ['director', 'press']

/** Whether these memberships allow to give or take the role in an organisation with these ancestors (itself too). */
export function mayGive({
  memberships,
  role,
  ancestorIds,
}: {
  memberships: readonly Held[]
  role: Role
  ancestorIds: readonly string[]
}): boolean {
  return memberships.some(
    (held) =>
      ancestorIds.includes(held.organisationId) &&
      (held.role === 'admin' || (held.role === 'officer' && givenByOfficers.includes(role))),
  )
}

/** Directors and press answer for an institution; the others belong to a body that issues. */
export function fitsOrganisation({
  role,
  kind,
}: {
  role: Role
  kind: (typeof organisationKinds)[number]
}): boolean {
  return isInstitutionKind(kind) === givenByOfficers.includes(role)
}
