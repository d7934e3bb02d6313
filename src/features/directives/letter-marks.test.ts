import { describe, expect, it } from 'vitest'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { readLetter } from '#/domain/letters/read-letter.ts'
import type { DraftValues } from './draft-values.ts'
import { givenOf, standingOf } from './letter-marks.ts'

const reading = readLetter({
  text: '№ 05-14/77\n\nПросим в срок до 22 декабря 2026 года направить ссылки на публикации.',
  reference: calendarDate('2026-12-01'),
})
const values: DraftValues = {
  number: '05-14/77',
  letterDate: '',
  subjectKk: '',
  subjectRu: 'О ссылках',
  textKk: '',
  textRu: 'Просим',
  sources: [],
  dueDate: '2026-12-22',
  dueRule: 'inclusive',
  dueTime: '18:00',
  lockDate: '',
  parentIssuer: '',
  parentNumber: '',
  parentDate: '',
  parentDueDate: '',
  languages: 'both',
  platforms: [],
  audience: { kinds: [], districtIds: [], institutionIds: [], excludedIds: [] },
}
const given = givenOf({ reading, values })

describe('a row of a draft from a letter', () => {
  it('is the letter’s as long as it says what the letter said', () => {
    expect(standingOf({ row: 'row-number', given, values })).toBe('found')
    expect(standingOf({ row: 'row-due', given, values: { ...values, dueTime: '09:00' } })).toBe('found')
    expect(standingOf({ row: 'row-text', given, values: { ...values, textRu: 'Просим ' } })).toBe('found')
  })

  it.each<[Parameters<typeof standingOf>[0]['row'], Partial<DraftValues>]>([
    ['row-number', { number: '05-14/78' }],
    ['row-due', { dueDate: '2026-12-23' }],
    ['row-due', { dueRule: 'exclusive' }],
    ['row-text', { textRu: '' }],
  ])('%s is changed by %j', (row, change) => {
    expect(standingOf({ row, given, values: { ...values, ...change } })).toBe('changed')
  })

  it('that the letter left empty has no mark, whatever is typed there', () => {
    for (const row of ['row-sources', 'row-audience', 'row-demand'] as const)
      expect(standingOf({ row, given, values: { ...values, sources: ['https://a.kz'] } })).toBeNull()
    expect(standingOf({ row: 'row-number', given, values: { ...values, letterDate: '2026-12-02' } })).toBe(
      'found',
    )
  })
})
