import { expect, test } from 'vitest'
import { findingsOf } from './findings.ts'

test('names once what both the spelling and the page told, and keeps the weights apart', () => {
  const day = { code: 'published_before_letter' as const, details: { day: '2026-11-01', source: 'id' } }
  const file = { code: 'not_a_page' as const, details: { type: 'application/pdf' } }
  const shared = { code: 'same_text_elsewhere' as const, details: { institutions: 2 } }
  expect(
    findingsOf({
      errors: [],
      remarks: ['published_before_letter', 'file_not_page', 'members_only'],
      reasons: [file, day, shared],
    }),
  ).toEqual({
    errors: [],
    remarks: ['members_only'],
    foundErrors: [file],
    foundRemarks: [day],
    notes: [shared],
  })
})
