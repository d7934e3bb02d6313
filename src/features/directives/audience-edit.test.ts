import { describe, expect, it } from 'vitest'
import { addressees } from '#/domain/directives/audience.ts'
import { calendarDate } from '#/domain/calendar/zone.ts'
import type { Audience } from '#/domain/directives/audience.ts'
import { withInstitution } from './audience-edit.ts'

const museum = { id: 'm', kind: 'museum', districtId: 'north', openedOn: null, closedOn: null } as const
const on = calendarDate('2026-12-10')
const nobody: Audience = { kinds: [], districtIds: [], institutionIds: [], excludedIds: [] }

const audiences: Audience[] = [
  nobody,
  { ...nobody, kinds: ['museum'] },
  { ...nobody, districtIds: ['north'] },
  { ...nobody, institutionIds: ['m'] },
  { ...nobody, kinds: ['museum'], excludedIds: ['m'] },
]

describe('one institution by hand', () => {
  it.each(audiences)('gets it or not, whatever %o says', (audience) => {
    for (const wanted of [true, false]) {
      const edited = withInstitution({ audience, institution: museum, wanted })
      expect(addressees({ institutions: [museum], audience: edited, on }).length).toBe(wanted ? 1 : 0)
      expect(withInstitution({ audience: edited, institution: museum, wanted })).toEqual(edited)
    }
  })
})
