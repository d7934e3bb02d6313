import { describe, expect, it } from 'vitest'
import { institutionKinds, isInstitutionKind, organisationKinds } from './kinds.ts'

describe('kinds', () => {
  it('tell those that owe from those that issue', () => {
    expect(organisationKinds.filter((kind) => !isInstitutionKind(kind))).toEqual(['ministry', 'department'])
    expect(institutionKinds.every((kind) => isInstitutionKind(kind))).toBe(true)
    expect(isInstitutionKind('kiosk')).toBe(false)
  })
})
