import dns from 'node:dns'
import net from 'node:net'
import { Readable } from 'node:stream'
import { afterEach, expect, it, vi } from 'vitest'
import { pageText, hearPage } from '#/domain/letters/scan/page-text.ts'
import { wordsOf } from '#/domain/letters/scan/words.ts'
import { readDocument } from '#/integrations/letter-text/read-document.ts'
import { readPicture } from '#/integrations/letter-text/scan/read-picture.ts'
import { recognise } from '#/integrations/letter-text/scan/recognise.ts'
import { picturesPdf, scannedSheets } from '../setup/scanned-letter.ts'

const never = () => new AbortController().signal
const clean = { seed: 3, turn: 0.5, grain: 6, stamp: null }

const sheet = {
  head: ['учреждений.'],
  addressee: [],
  body: [
    '',
    '',
    '',
    'Управление сообщает: объявления, размещённые в Instagram, будут учтены. Толығырақ: https://gov.kz/memleket/entities/sko',
  ],
  sign: '№ 05-14/1234',
}

/** A page with little on it, as the process that reads documents hands it on. */
async function picture(): Promise<Buffer> {
  const [page] = await scannedSheets({ sheets: [sheet], wear: clean })
  return page ?? Buffer.alloc(0)
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('A page is read with the network closed: engine and models come from node_modules', async () => {
  const asked: string[] = []
  const refuse = (what: string) => () => {
    asked.push(what)
    throw new Error('the network is closed')
  }
  vi.stubGlobal('fetch', refuse('fetch'))
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(refuse('connect'))
  vi.spyOn(dns, 'lookup').mockImplementation(refuse('lookup') as never)
  const said = await readPicture({ picture: await picture(), order: { kind: 'page' } })
  expect(asked).toEqual([])
  const heard = hearPage({ kaz: wordsOf(said.kaz), kir: wordsOf(said.kir) })
  const { text, doubts } = pageText({ heard, again: said.again.map((one) => one.map(wordsOf)) })
  // Letters that the Kazakh model lacks, a name and an address that only the Latin one knows, a lone first line.
  expect(text).toMatch(/^учреждений/)
  expect(text).toContain('сообщает: объявления, размещённые')
  expect(text).toContain('Instagram')
  expect(text).toContain('https://gov.kz/memleket/entities/sko')
  expect(text).toContain('№ 05-14/1234')
  expect(doubts).toEqual([])
}, 120_000)

it('A scanned PDF is read page by page in a process of its own, one after another', async () => {
  const [page] = await scannedSheets({ sheets: [sheet], wear: clean })
  const seen: string[] = []
  const document = await readDocument({
    stream: Readable.from([await picturesPdf(page ? [page, page] : [])]),
    mediaType: 'application/pdf',
    signal: never(),
    tesseract: false,
    onProgress: ({ page: number, total }) => seen.push(`${number}/${total}`),
  })
  expect(seen).toEqual(['1/2', '2/2'])
  expect(document).toMatchObject({ kind: 'read', pages: 2, scanned: 2, unread: [] })
}, 240_000)

it('Our reader dies with the reading that is stopped', async () => {
  const stop = new AbortController()
  const reading = recognise({ picture: await picture(), program: false, signal: stop.signal })
  setTimeout(() => stop.abort(new Error('the worker stops')), 300)
  await expect(reading).rejects.toThrow('the worker stops')
})

it.each([
  ['that takes too long', { timeoutMs: 50 }],
  ['that is no picture', { picture: Buffer.from('no picture') }],
])('A page %s is empty, and counts as unread', async (_, changed) => {
  const given = 'picture' in changed ? changed.picture : await picture()
  const asked = { program: false as const, signal: never(), ...changed, picture: given }
  expect(await recognise(asked)).toEqual({ text: '', doubts: [], isLegible: false })
})
