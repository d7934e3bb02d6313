import { beforeEach, describe, expect, it } from 'vitest'
import { emptyMemory, judgeRow, matchOf } from './import-judge.ts'
import type { TableMemory } from './import-places.ts'
import {
  addDistrict,
  addOrganisation,
  emptyIndex,
  type ExistingOrganisation,
  type RegisterIndex,
} from './import-register.ts'
import type { ReadRow } from './import-row.ts'
import type { ReadValues } from './import-values.ts'

const museum: ExistingOrganisation = {
  id: 'museum',
  version: 3,
  kind: 'museum',
  parentId: 'department',
  districtId: 'city',
  bin: '940140000385',
  nameKk: '«Өлкетану» музейі',
  nameRu: 'КГУ «Краеведческий музей»',
  shortKk: 'Музей',
  shortRu: 'Музей',
  workWeek: [2, 3, 4, 5, 6],
  phone: null,
  openedOn: null,
  closedOn: null,
  accounts: [
    { id: 'a1', platform: 'vk', handle: 'club1', status: 'confirmed' },
    { id: 'a2', platform: 'vk', handle: 'club2', status: 'proposed' },
  ],
}
const branch: ExistingOrganisation = {
  ...museum,
  id: 'branch',
  parentId: 'museum',
  bin: null,
  accounts: [],
  nameKk: 'Филиал',
  nameRu: 'Филиал музея',
}
const known = new Map([museum, branch].map((one) => [one.id, one]))

let index: RegisterIndex
let memory: TableMemory
beforeEach(() => {
  index = emptyIndex({ rootId: 'department', elsewhere: ['941240000193'] })
  memory = emptyMemory()
  const root = { id: 'department', parentId: 'ministry', kind: 'department' as const, bin: '050000000009' }
  addOrganisation({ index, own: { ...root, nameKk: 'Басқарма', nameRu: 'Управление' } })
  for (const own of known.values()) addOrganisation({ index, own })
  addDistrict({ index, district: { id: 'city', nameKk: 'Петропавл', nameRu: 'Петропавловск' } })
})

let number = 1
function row(values: Partial<ReadValues>): ReadRow {
  number += 1
  const cells = Object.fromEntries(Object.keys(values).map((name) => [name, 'x']))
  return { number, cells, errors: [], values: { accounts: [], ...values } }
}

function judge(values: Partial<ReadValues>) {
  const read = row(values)
  const { id } = matchOf({ row: read, index })
  const existing = (id !== null && known.get(id)) || null
  return judgeRow({ row: read, index, memory, existing, idFor: (...parts) => parts.join(':') })
}
const errors = (values: Partial<ReadValues>) =>
  judge(values).errors.map(({ column, code }) => `${column}: ${code}`)
const library = { nameKk: 'Кітапхана', nameRu: 'Библиотека', kind: 'library' as const }

describe('which institution a row means', () => {
  it.each<[string, Partial<ReadValues>, string | null]>([
    ['its БИН, whatever the name', { bin: '940140000385', nameRu: 'Новое имя' }, 'museum'],
    [
      'its name in one language, quotes and letters folded',
      { nameRu: 'кгу "краеведческий МУЗЕЙ"' },
      'museum',
    ],
    ['its Kazakh name typed without the letters', { nameKk: 'Олкетану музейи' }, 'museum'],
    ['nobody', { nameRu: 'Театр' }, null],
  ])('%s', (_name, values, id) => {
    expect(matchOf({ row: row(values), index }).id).toBe(id)
  })

  it('a namesake with another БИН is another institution', () => {
    const judged = judge({ ...library, nameRu: museum.nameRu, nameKk: museum.nameKk, bin: '020240000555' })
    expect(judged).toMatchObject({ outcome: 'create', errors: [] })
  })

  it('a БИН completes the institution that has none', () => {
    expect(judge({ nameRu: branch.nameRu, bin: '020240000555' })).toMatchObject({
      outcome: 'update',
      organisationId: 'branch',
      plan: { changes: ['bin'] },
    })
  })

  it('two names of two institutions are unclear', () => {
    expect(errors({ nameKk: museum.nameKk, nameRu: branch.nameRu })).toContain('nameRu: name_unclear')
  })
})

describe('what becomes of a row', () => {
  it('an empty cell takes nothing away, so nothing changes', () => {
    const judged = judge({ nameRu: museum.nameRu, accounts: [{ platform: 'vk', handle: 'club1' }] })
    expect(judged).toMatchObject({ outcome: 'same', plan: null, before: null })
  })

  it('a change names its columns and keeps what was', () => {
    const accounts = [
      { platform: 'vk' as const, handle: 'club2' },
      { platform: 'x' as const, handle: 'new' },
    ]
    const judged = judge({ bin: '940140000385', nameRu: 'КГУ «Музей»', workWeek: [1], accounts })
    expect(judged).toMatchObject({
      outcome: 'update',
      before: { nameRu: museum.nameRu, workWeek: museum.workWeek },
      plan: { version: 3, changes: ['nameRu', 'workWeek', 'vk', 'x'], values: { nameKk: museum.nameKk } },
    })
    expect(judged.plan?.accounts.map(({ id, was }) => [id, was])).toEqual([
      ['a2', 'proposed'],
      ['account:museum:x:new', null],
    ])
    expect(judged.before).not.toHaveProperty('accounts')
  })

  it('a new institution stands below the department, with its names for short ones', () => {
    expect(judge(library)).toMatchObject({
      outcome: 'create',
      plan: {
        values: { parentId: 'department', shortRu: 'Библиотека', workWeek: [1, 2, 3, 4, 5] },
        version: 0,
      },
    })
  })

  it.each<[string, Partial<ReadValues>, string]>([
    ['a new one without its kind', { nameKk: 'a', nameRu: 'b' }, 'kind: required'],
    ['a new one without its Kazakh name', { nameRu: 'b', kind: 'library' }, 'nameKk: required'],
    ['a long name without a short one', { ...library, nameRu: 'a'.repeat(121) }, 'shortRu: short_required'],
    ['a БИН of another department', { ...library, bin: '941240000193' }, 'bin: bin_elsewhere'],
    ['the department itself, by its БИН', { ...library, bin: '050000000009' }, 'bin: department_itself'],
    ['the department itself, by its name', { ...library, nameRu: 'Управление' }, 'nameRu: department_itself'],
    ['a museum that becomes a department', { bin: '940140000385', kind: 'department' }, 'kind: kind_fixed'],
    [
      'a department below a museum',
      { ...library, kind: 'department', parent: museum.nameRu },
      'parent: parent_wrong_place',
    ],
    ['an unknown parent', { ...library, parent: 'Театр' }, 'parent: parent_unknown'],
    [
      'a museum below its own branch',
      { bin: '940140000385', parent: branch.nameRu },
      'parent: parent_in_itself',
    ],
    ['an unknown district', { ...library, district: 'Есіл' }, 'district: district_unknown'],
    [
      'a known institution closed by a table',
      { bin: '940140000385', closedOn: '2020-01-01' as never },
      'closedOn: closing_by_hand',
    ],
  ])('%s', (_name, values, error) => {
    expect(errors(values)).toEqual([error])
  })
})

describe('rows of one table', () => {
  it('do not say one thing twice', () => {
    expect(judge({ ...library, bin: '020240000555' }).outcome).toBe('create')
    expect(errors({ ...library, nameRu: 'Другая', nameKk: 'Басқа', bin: '020240000555' })).toEqual([
      'bin: bin_repeated',
    ])
    expect(errors(library)).toEqual(['nameKk: name_repeated'])
    expect(judge({ bin: '940140000385', phone: '1' }).outcome).toBe('update')
    expect(errors({ nameRu: museum.nameRu })).toEqual(['nameRu: name_repeated'])
  })

  it('may stand below what an earlier one makes, by its name or its БИН', () => {
    judge({ nameKk: 'Бөлім', nameRu: 'Отдел культуры', kind: 'department', bin: '020240000555' })
    expect(judge({ ...library, parent: 'Отдел культуры' }).plan?.values.parentId).toMatch(/^organisation:/)
    const other = { ...library, nameKk: 'Екінші', nameRu: 'Вторая', parent: '20240000555' }
    expect(judge(other).plan?.values.parentId).toMatch(/^organisation:/)
  })

  it('a district that is written in both languages is added once', () => {
    const first = judge({ ...library, district: 'Есіл ауданы / Есильский район' })
    const second = judge({ ...library, nameKk: 'Екінші', nameRu: 'Вторая', district: 'Есильский район' })
    expect(first.plan?.district).toMatchObject({ nameKk: 'Есіл ауданы', nameRu: 'Есильский район' })
    expect(second.plan).toMatchObject({
      district: first.plan?.district,
      values: { districtId: first.plan?.district?.id },
    })
    expect(
      judge({ ...library, nameKk: 'Үш', nameRu: 'Третья', district: 'Петропавл / Петропавловск' }).plan
        ?.district,
    ).toBeNull()
    expect(
      errors({ ...library, nameKk: 'Төрт', nameRu: 'Четыре', district: 'Петропавл / Есильский район' }),
    ).toEqual(['district: district_unclear'])
  })

  it('a bad row is nobody for the rows after it', () => {
    judge({ nameKk: 'Бөлім', nameRu: 'Отдел', bin: '941240000193', kind: 'department' })
    expect(errors({ ...library, parent: 'Отдел' })).toEqual(['parent: parent_unknown'])
  })
})
