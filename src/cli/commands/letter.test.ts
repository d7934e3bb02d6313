import { Readable, Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { run } from '../run.ts'

async function zhariya({ argv, stdin = '' }: { argv: readonly string[]; stdin?: string }) {
  const written = { output: '', errors: '' }
  const into = (name: keyof typeof written) =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += String(chunk)
        done()
      },
    })
  const terminal = {
    input: Readable.from([Buffer.from(stdin)]),
    output: into('output'),
    errors: into('errors'),
  }
  return { exitCode: await run({ argv, terminal }), ...written }
}

const fields =
  'languages number date issuer addressees subject deadline links demands mismatches ru kk evidence'.split(
    ' ',
  )

it('prints the promised fields of a file in their order', async () => {
  const { exitCode, output } = await zhariya({ argv: ['letter', 'tests/fixtures/letters/fraud-both.txt'] })
  expect(exitCode).toBe(0)
  const letter = JSON.parse(output) as Record<string, unknown>
  expect(Object.keys(letter)).toEqual(fields)
  expect(letter).toMatchObject({ languages: ['ru', 'kk'], mismatches: [], deadline: { rule: 'inclusive' } })
})

it('answers lines by id, counts from their reference, and names those that it cannot read', async () => {
  const rows = [
    { id: 1, text: 'Просим направить ссылки до 22 декабря текущего года.', reference: '2025-12-01' },
    { id: 2, file: 'tests/fixtures/letters/fraud-both.txt', reference: '2024-11-26T10:00:00+05:00' },
    { id: 3, file: 'tests/fixtures/letters/none.txt' },
    { id: 4, text: 'Сәлем', reference: 'soon' },
    { id: 5 },
  ]
  const { exitCode, output, errors } = await zhariya({
    argv: ['letter', '--ndjson'],
    stdin: rows.map((row) => JSON.stringify(row)).join('\n'),
  })
  expect(exitCode).toBe(1)
  expect(
    output
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line)),
  ).toMatchObject([
    { id: 1, deadline: { date: '2025-12-22' } },
    { id: 2, deadline: { date: '2024-12-22' } },
  ])
  expect(errors.match(/^Line \d+/gm)).toEqual(['Line 3', 'Line 4', 'Line 5'])
})

it('wants one file', async () => {
  expect((await zhariya({ argv: ['letter'] })).exitCode).toBe(2)
  expect((await zhariya({ argv: ['letter', 'a', 'b'] })).exitCode).toBe(2)
  expect((await zhariya({ argv: ['letter', 'none.txt'] })).exitCode).toBe(1)
})
