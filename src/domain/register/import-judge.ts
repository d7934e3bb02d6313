import { type CellError, type ImportColumn, importFields, columnLimits } from './import-columns.ts'
import type { ReadRow } from './import-row.ts'
import {
  addDistrict,
  addOrganisation,
  type AddedAccount,
  type ExistingOrganisation,
  type NewDistrict,
  type RegisterIndex,
  type RowPlan,
} from './import-register.ts'
import type { OrganisationValues } from './import-values.ts'
import { districtOf, type Given, parentOf, type TableMemory } from './import-places.ts'
import { nameKey } from './name-key.ts'
import { mayStandBelow } from './tree.ts'

/** A row and what will become of it. */
export interface JudgedRow {
  readonly number: number
  readonly outcome: 'create' | 'update' | 'same' | 'bad'
  readonly organisationId: string | null
  readonly cells: ReadRow['cells']
  readonly errors: readonly CellError[]
  /** Null for a bad row and for one that changes nothing. */
  readonly plan: RowPlan | null
  /** What the organisation is now; what undoing brings back. */
  readonly before: OrganisationValues | null
}

export function emptyMemory(): TableMemory {
  return { bins: new Map(), names: new Map(), matched: new Map(), newDistricts: new Map() }
}

/** The organisation that a row means: the one with its БИН, else the one with its full name. */
export function matchOf({ row, index }: { row: ReadRow; index: RegisterIndex }): {
  id: string | null
  error?: CellError
} {
  const { bin, nameKk, nameRu } = row.values
  const own = bin === undefined ? undefined : index.byBin.get(bin)
  if (own !== undefined) return { id: own }
  const ids = new Set(
    [nameKk, nameRu].flatMap((name) => (name ? (index.byName.get(nameKey(name)) ?? []) : [])),
  )
  const [only] = ids
  if (only === undefined) return { id: null }
  if (ids.size === 1) return { id: only }
  return bin === undefined ? { id: null, error: { column: 'nameRu', code: 'name_unclear' } } : { id: null }
}

/**
 * Decides on one row; rows come in the order of the table. What it creates is known to the rows after it, as
 * their namesake or as what stands above them.
 */
export function judgeRow(given: Given): JudgedRow {
  const { row, index, memory } = given
  const { existing, error } = meantBy(given)
  const errors: CellError[] = [...row.errors, ...(error ? [error] : [])]
  errors.push(...repetitions({ row, existing, memory }))
  const { bin } = row.values
  if (bin !== undefined && index.elsewhere.has(bin)) errors.push({ column: 'bin', code: 'bin_elsewhere' })
  const district = districtOf(given)
  const parent = parentOf({ ...given, existing })
  errors.push(...[district.error, parent.error].filter((found) => found !== undefined))
  const values = valuesOf({
    row,
    existing,
    districtId: district.id,
    parentId: parent.id,
    rootId: index.rootId,
  })
  const told = new Set(errors.map(({ column }) => column))
  errors.push(...lacks({ values, existing, index }).filter(({ column }) => !told.has(column)))
  const base = { number: row.number, cells: row.cells, errors }
  if (errors.length > 0) return { ...base, outcome: 'bad', organisationId: null, plan: null, before: null }
  const complete = values as OrganisationValues
  const id = existing?.id ?? given.idFor('organisation', String(row.number))
  remember({ given, id, values: complete, existing, district: district.created })
  const accounts = addedAccounts({ given, existing, id })
  const changes = changesOf({ values: complete, existing, accounts, row })
  const plan = {
    values: complete,
    accounts,
    district: district.created,
    changes,
    version: existing?.version ?? 0,
  }
  const outcome = existing === null ? 'create' : changes.length > 0 ? 'update' : 'same'
  return {
    ...base,
    outcome,
    organisationId: id,
    plan: outcome === 'same' ? null : plan,
    before: existing && outcome === 'update' ? beforeOf(existing) : null,
  }
}

/** With a БИН of its own a namesake is another institution, unless that one has none yet. */
function meantBy({ row, index, existing }: Given): {
  existing: ExistingOrganisation | null
  error?: CellError
} {
  const { id, error } = matchOf({ row, index })
  const { bin } = row.values
  const isByBin = bin !== undefined && index.byBin.get(bin) === id
  if (id === index.rootId && (isByBin || bin === undefined))
    return { existing: null, error: { column: isByBin ? 'bin' : 'nameRu', code: 'department_itself' } }
  const isOther = existing !== null && bin !== undefined && existing.bin !== null && existing.bin !== bin
  const isRoot = existing?.id === index.rootId
  return { existing: isOther || isRoot ? null : existing, ...(error ? { error } : {}) }
}

function repetitions({
  row,
  existing,
  memory,
}: Pick<Given, 'row' | 'memory'> & { existing: ExistingOrganisation | null }): CellError[] {
  const { bin, nameKk, nameRu } = row.values
  const sameBin = bin === undefined ? undefined : memory.bins.get(bin)
  if (sameBin !== undefined) return [{ column: 'bin', code: 'bin_repeated', row: sameBin }]
  const sameOne = existing === null ? undefined : memory.matched.get(existing.id)
  if (sameOne !== undefined) return [{ column: 'nameRu', code: 'name_repeated', row: sameOne }]
  if (bin !== undefined) return []
  for (const [column, name] of [
    ['nameKk', nameKk],
    ['nameRu', nameRu],
  ] as const) {
    const earlier = name === undefined ? undefined : memory.names.get(nameKey(name))
    if (earlier !== undefined) return [{ column, code: 'name_repeated', row: earlier }]
  }
  return []
}

/** An empty cell leaves what is there: a hole in a table takes nothing away. */
function valuesOf({
  row: { values },
  existing,
  districtId,
  parentId,
  rootId,
}: {
  row: ReadRow
  existing: ExistingOrganisation | null
  districtId: string | null
  parentId: string | null
  rootId: string
}): Partial<OrganisationValues> {
  const short = (name: string | undefined) =>
    name !== undefined && name.length <= (columnLimits.shortRu ?? 0) ? name : undefined
  const [shortKk, shortRu] = [
    values.shortKk ?? existing?.shortKk ?? short(values.nameKk),
    values.shortRu ?? existing?.shortRu ?? short(values.nameRu),
  ]
  const [nameKk, nameRu] = [values.nameKk ?? existing?.nameKk, values.nameRu ?? existing?.nameRu]
  const kind = values.kind ?? existing?.kind
  return {
    ...(nameKk === undefined ? {} : { nameKk }),
    ...(nameRu === undefined ? {} : { nameRu }),
    ...(shortKk === undefined ? {} : { shortKk }),
    ...(shortRu === undefined ? {} : { shortRu }),
    ...(kind === undefined ? {} : { kind }),
    bin: values.bin ?? existing?.bin ?? null,
    districtId: districtId ?? existing?.districtId ?? null,
    parentId: parentId ?? existing?.parentId ?? rootId,
    workWeek: values.workWeek ?? existing?.workWeek ?? [1, 2, 3, 4, 5],
    phone: values.phone ?? existing?.phone ?? null,
    openedOn: values.openedOn ?? existing?.openedOn ?? null,
    closedOn: values.closedOn ?? existing?.closedOn ?? null,
  }
}

function lacks({
  values,
  existing,
  index,
}: {
  values: Partial<OrganisationValues>
  existing: ExistingOrganisation | null
  index: RegisterIndex
}): CellError[] {
  const found: CellError[] = []
  const { nameKk, nameRu, kind, openedOn, closedOn, parentId = index.rootId } = values
  for (const [column, value] of Object.entries({ nameKk, nameRu, kind }))
    if (value === undefined) found.push({ column: column as ImportColumn, code: 'required' })
  if (values.shortKk === undefined && nameKk !== undefined)
    found.push({ column: 'shortKk', code: 'short_required' })
  if (values.shortRu === undefined && nameRu !== undefined)
    found.push({ column: 'shortRu', code: 'short_required' })
  if (kind === undefined) return found
  const isMoved = existing?.parentId !== parentId || existing.kind !== kind
  if (existing && (kind === 'department') !== (existing.kind === 'department'))
    found.push({ column: 'kind', code: 'kind_fixed' })
  else if (isMoved && !mayStandBelow({ kind, above: index.places.get(parentId)?.kind ?? null }))
    found.push({ column: 'parent', code: 'parent_wrong_place' })
  // Closing releases from what is due: a verb of its own, on the institution's page.
  if (existing && closedOn !== existing.closedOn) found.push({ column: 'closedOn', code: 'closing_by_hand' })
  else if (openedOn && closedOn && closedOn <= openedOn)
    found.push({ column: 'closedOn', code: 'closed_before_opened' })
  return found
}

function remember({
  given: { row, index, memory },
  id,
  values,
  existing,
  district,
}: {
  given: Given
  id: string
  values: OrganisationValues
  existing: ExistingOrganisation | null
  district: NewDistrict | null
}): void {
  if (values.bin !== null) memory.bins.set(values.bin, row.number)
  for (const name of [values.nameKk, values.nameRu]) memory.names.set(nameKey(name), row.number)
  memory.matched.set(id, row.number)
  if (existing !== null) index.places.set(id, { parentId: values.parentId, kind: values.kind })
  if (existing === null) addOrganisation({ index, own: { id, ...values } })
  if (district && !memory.newDistricts.has(district.id)) {
    memory.newDistricts.set(district.id, district)
    addDistrict({ index, district })
  }
}

function addedAccounts({
  given: { row, idFor },
  existing,
  id,
}: {
  given: Given
  existing: ExistingOrganisation | null
  id: string
}): AddedAccount[] {
  return row.values.accounts.flatMap(({ platform, handle }): AddedAccount[] => {
    const known = existing?.accounts.find((one) => one.platform === platform && one.handle === handle)
    if (known?.status === 'confirmed') return []
    if (known) return [{ platform, handle, id: known.id, was: known.status }]
    return [{ platform, handle, id: idFor('account', id, platform, handle), was: null }]
  })
}

/** What differs: of a new institution everything that it has. */
function changesOf({
  values,
  existing,
  accounts,
  row,
}: {
  values: OrganisationValues
  existing: ExistingOrganisation | null
  accounts: readonly AddedAccount[]
  row: ReadRow
}): ImportColumn[] {
  const fields = importFields.filter((column) =>
    existing === null ? row.cells[column] !== undefined : differs({ column, values, existing }),
  )
  return [...fields, ...new Set(accounts.map(({ platform }) => platform))]
}

function differs({
  column,
  values,
  existing,
}: {
  column: (typeof importFields)[number]
  values: OrganisationValues
  existing: ExistingOrganisation
}): boolean {
  if (column === 'workWeek') return values.workWeek.join() !== existing.workWeek.join()
  const field = column === 'district' ? 'districtId' : column === 'parent' ? 'parentId' : column
  return values[field] !== existing[field]
}

function beforeOf({ id: _id, version: _version, accounts: _accounts, ...values }: ExistingOrganisation) {
  return values
}
