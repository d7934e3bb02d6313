import { describe, expect, it } from 'vitest'
import { mayStandBelow, type OrganisationKind } from './tree.ts'

const cases: [OrganisationKind, OrganisationKind | null, boolean][] = [
  ['museum', 'department', true],
  ['museum', 'ministry', true],
  ['library', 'library', true],
  ['library', null, false],
  ['department', null, true],
  ['department', 'ministry', true],
  ['department', 'department', true],
  ['department', 'palace', false],
  ['ministry', null, true],
  ['ministry', 'ministry', true],
  ['ministry', 'department', false],
]

describe('the tree of organisations', () => {
  it.each(cases)('%s below %s: %s', (kind, above, may) => {
    expect(mayStandBelow({ kind, above })).toBe(may)
  })
})
