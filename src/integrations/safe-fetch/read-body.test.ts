import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { type BodyRules, readBody } from './read-body.ts'

/** What came of a body without end, and how much of it was taken. */
async function pour({
  first = '',
  more,
  rules,
}: {
  first?: string
  more: string
  rules: Partial<BodyRules>
}) {
  const sent = { bytes: 0 }
  function* endless() {
    yield Buffer.from(first)
    for (;;) {
      sent.bytes += more.length
      yield Buffer.from(more)
    }
  }
  const outcome = await readBody({
    body: Readable.from(endless(), { objectMode: false }),
    stop: () => undefined,
    encoding: null,
    rules: { maxBytes: 1_000_000, kind: 'page', enoughBytes: Infinity, ...rules },
  })
  return { ...outcome, taken: sent.bytes }
}

const noise = 'x'.repeat(10_000)

test.each([
  ['noise is left early', { more: noise, rules: {} }, { isCut: true, most: 400_000 }],
  [
    'a page is read up to the ceiling',
    { first: '<p>', more: noise, rules: {} },
    { isCut: true, most: 1_200_000 },
  ],
  ['so is a text', { more: noise, rules: { kind: 'text' as const } }, { isCut: true, most: 1_200_000 }],
])('%s', async (_, given, { isCut, most }) => {
  const { taken, bytes, ...seen } = await pour(given)
  expect(seen).toEqual({ isCut })
  expect(taken).toBeLessThan(most)
  expect(bytes.length).toBe(Math.min(1_000_000, most === 400_000 ? 210_000 : 1_000_000))
})

test('of an image nothing is left', async () => {
  await expect(pour({ more: noise, rules: { kind: 'image' } })).rejects.toMatchObject({ code: 'TOO_LARGE' })
})
