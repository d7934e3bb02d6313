import type { CellError } from './import-columns.ts'
import type { ReadRow } from './import-row.ts'
import type { ExistingOrganisation, NewDistrict, RegisterIndex } from './import-register.ts'
import { districtKeys } from './district-key.ts'
import { nameKey } from './name-key.ts'

/** What earlier rows of the same table have said. */
export interface TableMemory {
  readonly bins: Map<string, number>
  readonly names: Map<string, number>
  readonly matched: Map<string, number>
  readonly newDistricts: Map<string, NewDistrict>
}

/** A row with everything that it is judged by. */
export interface Given {
  row: ReadRow
  index: RegisterIndex
  memory: TableMemory
  /** What `matchOf` found, loaded. */
  existing: ExistingOrganisation | null
  /** An id that is the same whenever this row is read again. */
  idFor: (...parts: string[]) => string
}

/** Of the register, of an earlier row, or a new one where both names stand there: «Есіл ауданы / Есильский район». */
export function districtOf({ row, index, memory, idFor }: Given): {
  id: string | null
  created: NewDistrict | null
  error?: CellError
} {
  const text = row.values.district
  if (text === undefined) return { id: null, created: null }
  const [nameKk = '', nameRu = '', ...more] = text.split(/\s*\/\s*/)
  const names = nameRu === '' ? [text] : [nameKk, nameRu]
  const ids = new Set(names.flatMap((name) => index.districts.get(districtKeys(name).full) ?? []))
  const [only] = ids
  if (ids.size > 1)
    return { id: null, created: null, error: { column: 'district', code: 'district_unclear' } }
  if (only !== undefined) return { id: only, created: memory.newDistricts.get(only) ?? null }
  if (nameKk === '' || nameRu === '' || more.length > 0)
    return { id: null, created: null, error: { column: 'district', code: 'district_unknown' } }
  const created = { id: idFor('district', nameKey(nameKk)), nameKk, nameRu }
  return { id: created.id, created }
}

/** The organisation that a row is to stand below: of the register, or of an earlier row. */
export function parentOf({
  row,
  index,
  existing,
}: Pick<Given, 'row' | 'index'> & { existing: ExistingOrganisation | null }): {
  id: string | null
  error?: CellError
} {
  const text = row.values.parent
  if (text === undefined) return { id: null }
  const byBin = index.byBin.get(text.replace(/\s/g, '').padStart(12, '0'))
  const ids = byBin === undefined ? (index.byName.get(nameKey(text)) ?? []) : [byBin]
  const [only] = ids
  if (only === undefined) return { id: null, error: { column: 'parent', code: 'parent_unknown' } }
  if (ids.length > 1) return { id: null, error: { column: 'parent', code: 'parent_unclear' } }
  if (existing && standsBelow({ id: only, above: existing.id, index }))
    return { id: null, error: { column: 'parent', code: 'parent_in_itself' } }
  return { id: only }
}

function standsBelow({ id, above, index }: { id: string; above: string; index: RegisterIndex }): boolean {
  const seen = new Set<string>()
  for (
    let at: string | null = id;
    at !== null && !seen.has(at);
    at = index.places.get(at)?.parentId ?? null
  ) {
    if (at === above) return true
    seen.add(at)
  }
  return false
}
