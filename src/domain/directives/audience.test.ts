import { describe, expect, it } from 'vitest'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { addressees } from './audience.ts'
import type { Addressable, Audience } from './audience.ts'

const on = calendarDate('2026-12-09')
const open = { openedOn: null, closedOn: null, districtId: null }
const institutions: Addressable[] = [
  { ...open, id: 'museum', kind: 'museum' },
  { ...open, id: 'rural museum', kind: 'museum', districtId: 'north' },
  { ...open, id: 'rural library', kind: 'library', districtId: 'north' },
  { ...open, id: 'theatre', kind: 'theatre', districtId: 'south' },
  { ...open, id: 'closed yesterday', kind: 'museum', closedOn: calendarDate('2026-12-08') },
  { ...open, id: 'closes today', kind: 'museum', closedOn: on },
  { ...open, id: 'closes tomorrow', kind: 'archive', closedOn: calendarDate('2026-12-10') },
  { ...open, id: 'opens today', kind: 'school', openedOn: on },
  { ...open, id: 'opens tomorrow', kind: 'school', openedOn: calendarDate('2026-12-10') },
]

function whom(part: Partial<Audience>): string[] {
  const audience = { kinds: [], districtIds: [], institutionIds: [], excludedIds: [], ...part }
  return addressees({ institutions, audience, on }).map(({ id }) => id)
}

describe('addressees', () => {
  it.each<[string, Partial<Audience>, string[]]>([
    ['nobody', {}, []],
    ['a kind', { kinds: ['museum'] }, ['museum', 'rural museum']],
    ['a district', { districtIds: ['north'] }, ['rural museum', 'rural library']],
    ['by hand', { institutionIds: ['theatre'] }, ['theatre']],
    [
      'a union, each once, in the order of the register',
      { institutionIds: ['theatre', 'museum'], kinds: ['library'], districtIds: ['north'] },
      ['museum', 'rural museum', 'rural library', 'theatre'],
    ],
    ['less the excluded', { kinds: ['museum'], excludedIds: ['museum'] }, ['rural museum']],
    ['excluded beats by hand', { institutionIds: ['museum'], excludedIds: ['museum'] }, []],
    ['closed, even by hand', { institutionIds: ['closed yesterday', 'closes today'] }, []],
    ['open for one more day', { kinds: ['archive'] }, ['closes tomorrow']],
    ['open since this day', { kinds: ['school'] }, ['opens today']],
    ['an unknown district or id', { districtIds: ['west'], institutionIds: ['none'] }, []],
  ])('%s', (_, audience, expected) => {
    expect(whom(audience)).toEqual(expected)
  })
})
