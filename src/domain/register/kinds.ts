/** Kinds of bodies that owe. */
export const institutionKinds = [
  'museum',
  'library',
  'theatre',
  'philharmonic',
  'archive',
  'school',
  'cultural_centre',
  'language_centre',
  'palace',
  'folk_art_centre',
] as const
export type InstitutionKind = (typeof institutionKinds)[number]

/** Kinds of every body in the tree: those that issue and those that owe. */
export const organisationKinds = ['ministry', 'department', ...institutionKinds] as const

export function isInstitutionKind(kind: string): kind is InstitutionKind {
  return (institutionKinds as readonly string[]).includes(kind)
}
