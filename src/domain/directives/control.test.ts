import { expect, it } from 'vitest'
import { directiveStateOf } from './control.ts'

it.each([
  [{ issued: false, expected: 0, accepted: 0 }, 'draft'],
  [{ issued: true, expected: 2, accepted: 0 }, 'under_control'],
  [{ issued: true, expected: 2, accepted: 1 }, 'under_control'],
  [{ issued: true, expected: 2, accepted: 2 }, 'off_control'],
  [{ issued: true, expected: 0, accepted: 0 }, 'off_control'],
] as const)('%o is %s', (facts, state) => {
  expect(directiveStateOf(facts)).toBe(state)
})
