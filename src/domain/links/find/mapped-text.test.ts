import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits, originalSpan, mapText } from './mapped-text.ts'

it('knows where the characters that are left stood', () => {
  const view = applyEdits({
    view: mapText('abcdef'),
    edits: [
      { from: 1, to: 3, put: '' },
      { from: 4, to: 4, put: ' ' },
    ],
  })
  expect(view.text).toBe('ad ef')
  expect(originalSpan({ view, from: 0, to: 2 })).toEqual({ start: 0, end: 4 })
  expect(originalSpan({ view, from: 3, to: 5 })).toEqual({ start: 4, end: 6 })
})

it('keeps every place through edits on edits', () => {
  const text = fc.string({ minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(text, fc.array(fc.nat({ max: 39 }), { maxLength: 6 }), (given, places) => {
      let view = mapText(given)
      for (const place of places) {
        const from = place % view.text.length || 0
        view = applyEdits({ view, edits: [{ from, to: from, put: '\u0000' }] })
      }
      Array.from({ length: view.text.length }, (_, index) => index)
        .filter((index) => view.text[index] !== '\u0000')
        .forEach((index) => expect(given[view.origins[index] ?? -1]).toBe(view.text[index]))
    }),
  )
})
