import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { run } from './run.ts'

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

const rowsOf = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

describe('usage', () => {
  it.each([[[]], [['nonsense']], [['links', '--nonsense']], [['links', 'file.txt']]])(
    '%j is wrong: 2, help on stderr',
    async (argv) => {
      const { exitCode, output, errors } = await zhariya({ argv })
      expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' })
      expect(errors).toContain('zhariya')
    },
  )

  it.each([[['--help']], [['-h']], [['links', '--help']], [['links', '--ndjson', '-h']]])(
    '%j helps on stdout',
    async (argv) => {
      const { exitCode, output, errors } = await zhariya({ argv })
      expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' })
      expect(output).toMatch(/^Usage: zhariya/)
    },
  )
})

describe('links', () => {
  it('prints a line for every occurrence, in order, with the promised fields in theirs', async () => {
    const { exitCode, output } = await zhariya({
      argv: ['links'],
      stdin: 'Сайт: kitaphana.kz/15, https://t.me/sko_kitap/57 және kitaphana.kz/15\n',
    })
    const rows = rowsOf(output) as { raw: string }[]
    expect(exitCode).toBe(0)
    expect(rows.map(({ raw }) => raw)).toEqual([
      'kitaphana.kz/15',
      'https://t.me/sko_kitap/57',
      'kitaphana.kz/15',
    ])
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'raw',
      'url',
      'key',
      'platform',
      'kind',
      'account',
      'postId',
      'publishedAt',
      'alternatives',
      'errors',
      'remarks',
    ])
  })

  it('prints nothing for a text without links', async () => {
    expect(await zhariya({ argv: ['links'], stdin: 'Сәлем' })).toEqual({
      exitCode: 0,
      output: '',
      errors: '',
    })
  })
})

describe('links --ndjson', () => {
  it('answers texts and whole addresses by id', async () => {
    const stdin = [
      { id: 'a', text: 'Қараңыз: https://t.me/sko_kitap/57.' },
      { id: 2, url: 'kitaphana.kz/news/15' },
      { id: 'c', text: 'Сәлем' },
      { id: 'd', url: 'сәлем' },
    ]
    const { exitCode, output } = await zhariya({
      argv: ['links', '--ndjson'],
      stdin: stdin.map((row) => JSON.stringify(row)).join('\n'),
    })
    expect(exitCode).toBe(0)
    expect(rowsOf(output)).toMatchObject([
      { id: 'a', links: [{ key: 'telegram:sko_kitap/57' }] },
      { id: 2, links: [{ key: 'site:kitaphana.kz/news/15' }] },
      { id: 'c', links: [] },
      { id: 'd', links: [] },
    ])
  })

  it('names the lines that it cannot read and answers the others', async () => {
    const stdin = [
      '{"id":"a","text":"t.me/sko_kitap/1"}',
      '{"id":',
      '[]',
      '',
      '{"text":"a"}',
      '{"id":"e"}',
      '{"id":"f","text":1}',
      '{"id":"g","text":"t.me/sko_kitap/2"}',
    ].join('\r\n')
    const { exitCode, output, errors } = await zhariya({ argv: ['links', '--ndjson'], stdin })
    expect(exitCode).toBe(1)
    expect(rowsOf(output)).toMatchObject([{ id: 'a' }, { id: 'g' }])
    expect(errors.match(/^Line \d+/gm)).toEqual(['Line 2', 'Line 3', 'Line 5', 'Line 6', 'Line 7'])
  })
})

describe('address', () => {
  it('judges one address of stdin, without asking anybody', async () => {
    const judged = async (stdin: string) => rowsOf((await zhariya({ argv: ['address'], stdin })).output)
    expect(await judged('https://kitaphana.kz/news/15\n')).toEqual([{ allowed: true, reason: null }])
    expect(await judged('http://127.1/')).toEqual([{ allowed: false, reason: 'private_address' }])
  })

  it('judges lines by id, by what DNS would say too', async () => {
    const rows = [
      { id: 'a', url: 'https://kitaphana.kz/' },
      { id: 'b', url: 'https://kitaphana.kz/', addresses: ['93.184.216.34', '10.0.0.1'] },
      { id: 3, url: 'https://kitaphana.kz/', addresses: ['93.184.216.34'] },
      { id: 'd', url: 'ftp://kitaphana.kz/' },
      { id: 'e', url: 'https://kitaphana.kz:8443/' },
      { id: 'f', url: 'http://metadata.google.internal/' },
      { id: 'g', url: 'https://kitaphana.kz/', addresses: 'x' },
    ]
    const stdin = rows.map((row) => JSON.stringify(row)).join('\n')
    const { exitCode, output, errors } = await zhariya({ argv: ['address', '--ndjson'], stdin })
    expect(rowsOf(output)).toEqual([
      { id: 'a', allowed: true, reason: null },
      { id: 'b', allowed: false, reason: 'private_address' },
      { id: 3, allowed: true, reason: null },
      { id: 'd', allowed: false, reason: 'bad_scheme' },
      { id: 'e', allowed: false, reason: 'bad_port' },
      { id: 'f', allowed: false, reason: 'metadata_name' },
    ])
    expect(exitCode).toBe(1)
    expect(errors).toContain('Line 7')
  })
})

describe('language, date, page', () => {
  const rows = (...all: unknown[]) => all.map((row) => JSON.stringify(row)).join('\n')

  it('answers each line, and names those it cannot read', async () => {
    const language = await zhariya({
      argv: ['language', '--ndjson'],
      stdin: rows({ id: 1, text: 'Сақ болыңыз' }, { id: 2 }, { id: 3, text: 'Осторожно' }),
    })
    expect(rowsOf(language.output)).toEqual([
      { id: 1, language: 'kk' },
      { id: 3, language: 'ru' },
    ])
    expect(language.exitCode).toBe(1)
    expect(language.errors).toContain('Line 2')
    const date = await zhariya({
      argv: ['date', '--ndjson'],
      stdin: rows(
        { id: 1, text: '5 желтоқсан 2025 ж.', language: 'kk' },
        { id: 2, text: 'вчера', reference: '2026-11-22' },
      ),
    })
    expect(rowsOf(date.output)).toEqual([
      { id: 1, date: '2025-12-05' },
      { id: 2, date: '2026-11-21' },
    ])
  })

  it('reads a page from stdin', async () => {
    const { output, exitCode } = await zhariya({
      argv: ['page'],
      stdin:
        '<title>Хабар</title><meta name="date" content="2026-11-05"><p>Кітапханада оқырмандар үшін кездесу өтті, келіңіздер.',
    })
    expect(exitCode).toBe(0)
    expect(rowsOf(output)[0]).toMatchObject({ title: 'Хабар', publishedAt: '2026-11-05', access: 'open' })
  })
})
