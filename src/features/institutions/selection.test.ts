import { describe, expect, it } from 'vitest'
import { institutionsContract, type InstitutionsQuery } from '#/contracts/register.ts'
import type { ListedInstitution } from '#/server/register/reads/list.ts'
import { selectInstitutions } from './selection.ts'

const institution = (facts: Partial<ListedInstitution>): ListedInstitution => ({
  id: '',
  kind: 'museum',
  nameKk: '',
  nameRu: '',
  shortKk: '',
  shortRu: '',
  phone: null,
  closedOn: null,
  districtId: null,
  districtKk: null,
  districtRu: null,
  accounts: 0,
  duties: 0,
  submitted: 0,
  onTime: 0,
  ...facts,
})

const city = {
  districtId: '0199d3f5-0000-7000-8000-000000000001',
  districtKk: 'Петропавл',
  districtRu: 'Петропавловск',
}
const museum = institution({
  shortKk: 'Өлкетану музейі',
  shortRu: 'Краеведческий музей',
  submitted: 4,
  onTime: 3,
  ...city,
})
const library = institution({
  kind: 'library',
  shortKk: 'Әмбебап кітапхана',
  shortRu: 'Универсальная библиотека',
  submitted: 2,
  onTime: 2,
})
const theatre = institution({
  kind: 'theatre',
  shortKk: 'Қуыршақ театры',
  shortRu: 'Театр кукол',
  nameRu: 'Областной театр',
  accounts: 3,
})
const institutions = [museum, library, theatre]

function chosen(query: Partial<Record<keyof InstitutionsQuery, string>>, locale: 'kk' | 'ru' = 'kk') {
  const filter = institutionsContract.parse(query)
  return selectInstitutions({ institutions, filter, locale }).map(({ shortRu }) => shortRu)
}

const [m, l, t] = institutions.map(({ shortRu }) => shortRu)

describe('the list of institutions', () => {
  it('stands in the order of the language', () => {
    expect(chosen({})).toEqual([l, t, m])
    expect(chosen({}, 'ru')).toEqual([m, t, l])
    expect(chosen({ order: 'desc' })).toEqual([m, t, l])
  })

  it('finds names without the letters of Kazakh, in both languages', () => {
    expect(chosen({ q: 'олкетану' })).toEqual([m])
    expect(chosen({ q: 'областной' })).toEqual([t])
    expect(chosen({ q: 'цирк' })).toEqual([])
  })

  it('is filtered by kind and district together', () => {
    expect(chosen({ kind: 'museum', district: city.districtId })).toEqual([m])
    expect(chosen({ kind: 'library', district: city.districtId })).toEqual([])
  })

  it('keeps what is unknown at the end, whichever way it is sorted', () => {
    expect(chosen({ sort: 'on_time' })).toEqual([m, l, t])
    expect(chosen({ sort: 'on_time', order: 'desc' })).toEqual([l, m, t])
    expect(chosen({ sort: 'district' })[0]).toBe(m)
    expect(chosen({ sort: 'district', order: 'desc' })[0]).toBe(m)
  })

  it('sorts by kind and by numbers, and an address line it cannot read is no filter', () => {
    expect(chosen({ sort: 'kind' })).toEqual([m, l, t])
    expect(chosen({ sort: 'accounts', order: 'desc' })[0]).toBe(t)
    expect(chosen({ sort: 'salary', kind: 'kiosk', district: 'x', page: '-1' })).toHaveLength(3)
  })
})
