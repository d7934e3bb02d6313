import { describe, expect, it } from 'vitest'
import { roles } from '../access.ts'
import { fitsOrganisation, mayGive } from './give-role.ts'

const ancestorIds = ['ministry', 'department', 'museum']
const given = (role: 'admin' | 'officer' | 'observer' | 'director' | 'press', organisationId: string) =>
  roles.filter((wanted) => mayGive({ memberships: [{ role, organisationId }], role: wanted, ancestorIds }))

describe('Who may give a role', () => {
  it('an admin every one inside, an officer only those that answer for an institution', () => {
    expect(given('admin', 'department')).toEqual(roles)
    expect(given('admin', 'ministry')).toEqual(roles)
    expect(given('officer', 'department')).toEqual(['director', 'press'])
  })

  it('nobody outside of their organisation, and no other role anything', () => {
    expect(given('admin', 'other department')).toEqual([])
    expect(given('officer', 'other department')).toEqual([])
    for (const role of ['observer', 'director', 'press'] as const) expect(given(role, 'museum')).toEqual([])
  })
})

describe('Where a role belongs', () => {
  it('directors and press to institutions, the others to bodies that issue', () => {
    expect(roles.filter((role) => fitsOrganisation({ role, kind: 'museum' }))).toEqual(['director', 'press'])
    for (const kind of ['department', 'ministry'] as const)
      expect(roles.filter((role) => fitsOrganisation({ role, kind }))).toEqual([
        'admin',
        'officer',
        'observer',
      ])
  })
})
