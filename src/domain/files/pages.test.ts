import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pictureSize } from './pages.ts'

it('draws A4 as wide as a screen wants it', () => {
  expect(pictureSize({ width: 595, height: 842 })).toEqual({ width: 1400, height: 1981 })
})

it.each([
  [200_000, 200_000],
  [200, 100_000],
  [0, 0],
  [1, 1_000_000],
])('keeps %d × %d within the limits', (width, height) => {
  const size = pictureSize({ width, height })
  expect(size.width * size.height).toBeLessThanOrEqual(8_010_000)
  expect(size.height).toBeLessThanOrEqual(5000)
})

it('whatever a page claims to be', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e7 }), fc.double({ min: 0, max: 1e7 }), (width, height) => {
      const size = pictureSize({ width, height })
      expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1)
      expect(size.width).toBeLessThanOrEqual(1400)
      expect(size.height).toBeLessThanOrEqual(5000)
    }),
  )
})
