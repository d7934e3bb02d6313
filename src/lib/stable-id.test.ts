import { expect, it } from 'vitest'
import { id } from '#/contracts/fields.ts'
import { stableId } from './stable-id.ts'

it('is a UUID that contracts take, the same for the same parts only', () => {
  expect(id.safeParse(stableId('submit', 'a', 1)).success).toBe(true)
  expect(stableId('submit', 'a', 1)).toBe(stableId('submit', 'a', 1))
  expect(stableId('submit', 'a', 1)).not.toBe(stableId('submit', 'a', 2))
  expect(stableId('ab', 'c')).not.toBe(stableId('a', 'bc'))
})
