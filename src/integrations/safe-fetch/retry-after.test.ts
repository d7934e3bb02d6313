import { expect, test } from 'vitest'
import { retryAfter } from './retry-after.ts'

const now = Date.parse('2026-11-22T10:00:00Z')

test.each([
  ['120', 120],
  ['Sun, 22 Nov 2026 10:01:30 GMT', 90],
  ['Sun, 22 Nov 2026 09:00:00 GMT', null],
  ['31536000', 86_400],
  ['0', null],
  ['soon', null],
  [undefined, null],
])('%s → %s', (value, seconds) => expect(retryAfter({ value, now })).toBe(seconds))
