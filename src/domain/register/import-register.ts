import type { ImportColumn } from './import-columns.ts'
import type { AccountName, OrganisationValues } from './import-values.ts'
import type { organisationKinds } from './kinds.ts'
import { districtKeys } from './district-key.ts'
import { nameKey } from './name-key.ts'

/** What of the register a table is compared with: keys only, so that its size is the register's, not the table's. */
export interface RegisterIndex {
  /** The department that imports: the parent of what names none. */
  readonly rootId: string
  readonly byBin: Map<string, string>
  /** БИН of organisations beyond the department. */
  readonly elsewhere: ReadonlySet<string>
  /** Both full names, as `nameKey` folds them. */
  readonly byName: Map<string, string[]>
  readonly places: Map<string, Place>
  readonly districts: Map<string, string[]>
}

export interface Place {
  readonly parentId: string | null
  readonly kind: (typeof organisationKinds)[number]
}

/** An organisation below the department, the department included. */
export interface IndexedOrganisation extends Place {
  readonly id: string
  readonly bin: string | null
  readonly nameKk: string
  readonly nameRu: string
}

export function emptyIndex({
  rootId,
  elsewhere,
}: {
  rootId: string
  elsewhere: Iterable<string>
}): RegisterIndex {
  return {
    rootId,
    byBin: new Map(),
    elsewhere: new Set(elsewhere),
    byName: new Map(),
    places: new Map(),
    districts: new Map(),
  }
}

export function addOrganisation({ index, own }: { index: RegisterIndex; own: IndexedOrganisation }): void {
  index.places.set(own.id, { parentId: own.parentId, kind: own.kind })
  if (own.bin !== null) index.byBin.set(own.bin, own.id)
  for (const name of [own.nameKk, own.nameRu]) addName({ names: index.byName, name, id: own.id })
}

export function addDistrict({
  index,
  district,
}: {
  index: RegisterIndex
  district: { id: string; nameKk: string; nameRu: string }
}): void {
  const keys = [district.nameKk, district.nameRu].map(districtKeys)
  for (const key of keys.flatMap(({ full, bare }) => [full, bare]))
    addKey({ names: index.districts, key, id: district.id })
}

function addName({ names, name, id }: { names: Map<string, string[]>; name: string; id: string }): void {
  addKey({ names, key: nameKey(name), id })
}

function addKey({ names, key, id }: { names: Map<string, string[]>; key: string; id: string }): void {
  if (key === '') return
  const ids = names.get(key) ?? []
  if (!ids.includes(id)) names.set(key, [...ids, id])
}

/** An organisation as it stands, with everything that a row can change. */
export interface ExistingOrganisation extends OrganisationValues {
  readonly id: string
  readonly version: number
  readonly accounts: readonly (AccountName & { id: string; status: 'confirmed' | 'proposed' | 'retired' })[]
}

/** An account that a row brings: a new one, or one that is known and not confirmed. */
export interface AddedAccount extends AccountName {
  readonly id: string
  /** What it was before; null for a new one. */
  readonly was: 'proposed' | 'retired' | null
}

export interface NewDistrict {
  readonly id: string
  readonly nameKk: string
  readonly nameRu: string
}

/** What applying a row writes. */
export interface RowPlan {
  readonly values: OrganisationValues
  readonly accounts: readonly AddedAccount[]
  /** The district that the row names for the first time. */
  readonly district: NewDistrict | null
  readonly changes: readonly ImportColumn[]
  /** Of the organisation when it was compared; 0 for a new one. */
  readonly version: number
}
