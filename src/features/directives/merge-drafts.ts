import { type DraftValues, type FieldName, fieldNames, sameField } from './draft-values.ts'

export interface Merge {
  /** Everybody's changes; where both changed one field, mine. */
  merged: DraftValues
  /** Fields that both changed, to different values. */
  conflicts: FieldName[]
  /** Fields that only they changed. */
  theirsOnly: FieldName[]
}

/** Puts two changes of one draft together. `base` is what both began with. */
export function mergeDrafts({
  base,
  mine,
  theirs,
}: {
  base: DraftValues
  mine: DraftValues
  theirs: DraftValues
}): Merge {
  const theyChanged = fieldNames.filter(
    (name) => !sameField({ name, a: base, b: theirs }) && !sameField({ name, a: mine, b: theirs }),
  )
  const isMine = (name: FieldName) => !sameField({ name, a: base, b: mine })
  const theirsOnly = theyChanged.filter((name) => !isMine(name))
  const merged = withFields({ to: mine, from: theirs, names: theirsOnly })
  return { merged, conflicts: theyChanged.filter(isMine), theirsOnly }
}

/** A draft with some fields of another one. */
export function withFields({
  to,
  from,
  names,
}: {
  to: DraftValues
  from: DraftValues
  names: readonly FieldName[]
}): DraftValues {
  return { ...to, ...Object.fromEntries(names.map((name) => [name, from[name]])) }
}
