import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import { letterText } from '#/contracts/letters.ts'
import { locales } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import { readDocument } from '#/integrations/letter-text/read-document.ts'
import { recogniseBySystem } from '#/integrations/letter-text/scan/recognise-by-system.ts'
import { fakeTesseract } from '../setup/fake-tesseract.ts'
import { columnsOf } from '../setup/tesseract-columns.ts'

type Fake = Awaited<ReturnType<typeof fakeTesseract>>
const made: Fake[] = []
const fake = async (options: Parameters<typeof fakeTesseract>[0]) => {
  const one = await fakeTesseract(options)
  made.push(one)
  return one
}
afterEach(() => Promise.all(made.splice(0).map(({ remove }) => remove())))

const never = () => new AbortController().signal
const picture = randomBytes(5000)
const ask = ({
  program,
  signal = never(),
  ...rest
}: {
  program: string
  signal?: AbortSignal
  timeoutMs?: number
}) => recogniseBySystem({ picture, model: 'kaz', program, signal, timeoutMs: 30_000, ...rest })

/** A process that has gone is heard of by nobody. */
const isAlive = (pid: string | null) => {
  try {
    return process.kill(Number(pid), 0)
  } catch {
    return false
  }
}

describe('The program of the system that reads scans', () => {
  it('gets the picture, a model, one thread and none of our variables', async () => {
    process.env.SECRET_OF_THE_TEST = 'secret'
    const { program, noted } = await fake({ words: 'Просим до 22 желтоқсанға' })
    expect(await ask({ program })).toBe('Просим до 22 желтоқсанға')
    delete process.env.SECRET_OF_THE_TEST
    expect(await noted('arguments')).toBe('stdin stdout -l kaz --psm 3 tsv')
    expect(await noted('bytes')).toBe('5000')
    const variables = await noted('variables')
    expect(variables).toContain('OMP_THREAD_LIMIT=1')
    expect(variables).not.toContain('SECRET')
  })

  it('without English reads with what there is', async () => {
    const { program, noted } = await fake({ models: ['rus', 'osd', 'kaz'], words: 'Хат' })
    expect(await ask({ program })).toBe('Хат')
    expect(await noted('arguments')).toContain('-l kaz --psm')
  })

  it.each([
    ['without Kazakh', { models: ['eng', 'rus'] }],
    ['without Russian', { models: ['kaz', 'eng'] }],
    ['with no model', { models: [] }],
  ])('%s is as good as none, and never asked to read', async (_, options) => {
    const { program, noted } = await fake(options)
    expect(await ask({ program })).toBeNull()
    expect(await noted('arguments')).toBeNull()
  })

  it('that is not there is none', async () => {
    expect(await ask({ program: '/nowhere/tesseract' })).toBeNull()
  })
})

describe('A program that does harm', () => {
  it('is killed when it takes too long; what it said so far stays', async () => {
    const { program, noted } = await fake({ then: 'printf half; exec sleep 60' })
    expect(await ask({ program, timeoutMs: 1500 })).toBe('half')
    expect(isAlive(await noted('pid'))).toBe(false)
  })

  it('dies with the reading that is stopped', async () => {
    const { program, noted } = await fake({ then: 'exec sleep 60' })
    const stop = new AbortController()
    const reading = ask({ program, signal: stop.signal })
    while ((await noted('bytes')) === null) await wait(20)
    stop.abort(new Error('the worker stops'))
    await expect(reading).rejects.toThrow('the worker stops')
    await expect.poll(async () => isAlive(await noted('pid'))).toBe(false)
  })

  it.each([
    ['killed in the middle', 'printf half; kill -9 $$', 'half'],
    ['that fails', 'exit 1', ''],
    ['that reads nothing', 'exec < /dev/null; printf words', 'words'],
  ])('%s says only what it said', async (_, then, said) => {
    const { program } = await fake({ then })
    expect(await ask({ program })).toBe(said)
  })

  it('that never says its models is none after five seconds, whatever it ignores', async () => {
    const { program } = await fake({ list: "trap '' TERM; while :; do :; done" })
    expect(await ask({ program })).toBeNull()
  }, 15_000)

  it('that never stops talking is cut', async () => {
    const { program } = await fake({ then: 'exec yes Хат' })
    expect((await ask({ program, timeoutMs: 20_000 }))?.length).toBe(400_000)
  })

  it('that talks no language leaves text that the database can hold', async () => {
    const { program } = await fake({ words: Buffer.concat([Buffer.from('Хат\0\u202e'), randomBytes(2000)]) })
    const said = letterText.parse(await ask({ program }))
    expect(said.startsWith('Хат')).toBe(true)
    expect(said).not.toContain('\0')
    expect(said.isWellFormed()).toBe(true)
  })
})

it('A scanned page goes the whole way', async () => {
  const words = 'Отчёт представить до 22 декабря 2026 года'
  const { program, noted } = await fake({ words: columnsOf([words]) })
  const create = { width: 400, height: 600, channels: 3, background: '#ffffff' } as const
  const document = await readDocument({
    stream: Readable.from([await sharp({ create }).png().toBuffer()]),
    mediaType: 'image/png',
    signal: never(),
    tesseract: program,
  })
  expect(document).toEqual({ kind: 'read', text: words, pages: 1, scanned: 1, unread: [], doubts: [] })
  expect(await noted('arguments')).toMatch(/-l kaz .*\n.*-l rus /)
  expect(Number(await noted('bytes'))).toBeGreaterThan(100)
})

it('Where nothing could be made out, the person reads so and what to do, in each language', () => {
  const said = locales.map((locale) => translator({ locale, namespace: 'letterProblems' })('scan_unread'))
  expect(said).toEqual([
    expect.stringMatching(/скан.*мәтінін қойыңыз/),
    expect.stringMatching(/скан.*Вставьте текст/),
    expect.stringMatching(/scan.*Paste the text/),
  ])
})

it('The image of the product has the program with both models', async () => {
  const recipe = await readFile('Dockerfile', 'utf8')
  for (const name of ['tesseract-ocr', 'tesseract-ocr-kaz', 'tesseract-ocr-rus'])
    expect(recipe).toMatch(new RegExp(`install -y .*\\b${name}(?= |$)`, 'm'))
})
