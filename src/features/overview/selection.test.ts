import { describe, expect, it } from 'vitest'
import { overviewContract } from '#/contracts/overview.ts'
import type { ReportRow } from '#/server/compliance/reads.ts'
import { timeReport } from '#/domain/compliance/described-report.ts'
import { placeRows } from './rows.ts'
import { filterRows, sortRows } from './selection.ts'

const now = new Date('2026-12-25T10:00:00+05:00')
const lateFrom = new Date('2026-12-23T00:00:00+05:00')

const row = (id: string, fields: Partial<ReportRow> = {}): ReportRow => ({
  id,
  institutionId: id,
  shortKk: id,
  shortRu: id,
  kind: 'museum',
  districtId: null,
  phone: null,
  progress: 'not_started',
  lateFrom,
  firstCompleteAt: null,
  acknowledgedAt: null,
  lastSubmittedAt: null,
  exempt: false,
  exemptReasonKk: null,
  exemptReasonRu: null,
  returnedAt: null,
  remarkSince: null,
  remarks: 0,
  draftAt: null,
  slots: [],
  ...fields,
})
const described = (reports: ReportRow[]) => placeRows(reports).map((report) => timeReport({ report, now }))

const rows = described([
  row('exempt', { exempt: true }),
  row('overdue'),
  row('on time', { progress: 'accepted', firstCompleteAt: new Date('2026-12-22T23:59:59.999+05:00') }),
  row('late', { progress: 'submitted', firstCompleteAt: lateFrom }),
  row('library', {
    kind: 'library',
    progress: 'returned',
    firstCompleteAt: new Date('2026-12-10T10:00:00+05:00'),
  }),
])
const names = (query: Record<string, string>) =>
  filterRows({ rows, filter: overviewContract.parse(query) }).map(({ id }) => id)

describe('a number opens what it counts', () => {
  it.each([
    ['expected', ['overdue', 'on time', 'late', 'library']],
    ['submitted', ['on time', 'late', 'library']],
    ['on_time', ['on time', 'library']],
    ['accepted', ['on time']],
    ['overdue', ['overdue']],
  ])('%s', (show, ids) => {
    expect(names({ show })).toEqual(ids)
  })
})

describe('filters', () => {
  it.each([
    [{ kind: 'library' }, ['library']],
    [{ state: 'late' }, ['late']],
    [{ state: 'exempt' }, ['exempt']],
    [{ state: 'returned' }, ['library']],
    [{ day: '2026-12-22' }, ['on time', 'library']],
    [{ platform: 'telegram' }, []],
  ])('%j', (query, ids) => {
    expect(names(query)).toEqual(ids)
  })

  it('what nobody can read is as if it were absent', () => {
    expect(names({ show: '<script>', kind: 'zoo', sort: 'drop table', directive: '1' })).toHaveLength(
      rows.length,
    )
  })
})

it('sorts by state and by receipt, both ways, exempt ones last', () => {
  const sorted = (query: Record<string, string>) =>
    sortRows({ rows, filter: overviewContract.parse(query), locale: 'kk' }).map(({ id }) => id)
  expect(sorted({ sort: 'state' })).toEqual(['overdue', 'late', 'library', 'on time', 'exempt'])
  expect(sorted({ sort: 'due' })).toEqual(['library', 'on time', 'late', 'overdue', 'exempt'])
  expect(sorted({ sort: 'due', order: 'desc' })).toEqual(['overdue', 'late', 'on time', 'library', 'exempt'])
  expect(sorted({ order: 'desc' }).at(-1)).toBe('exempt')
})

it('equal ones, and all by name, stand in the order of the alphabet of the reader', () => {
  const kk = ['Әдебиет', 'Абай', 'Ғылым', 'Гүл', 'Өнер', 'Орда']
  const ru = ['Ясень', 'Ёлка', 'Ель', 'Жар', 'Астра', 'Юрта']
  const named = described(kk.map((shortKk, at) => row(shortKk, { shortKk, shortRu: ru[at] ?? '' })))
  const sorted = (locale: 'kk' | 'ru' | 'en', query: Record<string, string> = {}) =>
    sortRows({ rows: named, filter: overviewContract.parse(query), locale })
  expect(sorted('kk').map(({ shortKk }) => shortKk)).toEqual([
    'Абай',
    'Әдебиет',
    'Гүл',
    'Ғылым',
    'Орда',
    'Өнер',
  ])
  const russian = ['Астра', 'Ёлка', 'Ель', 'Жар', 'Юрта', 'Ясень']
  for (const locale of ['ru', 'en'] as const)
    expect(sorted(locale).map(({ shortRu }) => shortRu)).toEqual(russian)
  const turned = sorted('ru', { sort: 'name', order: 'desc' }).map(({ shortRu }) => shortRu)
  expect(turned).toEqual(russian.toReversed())
})
