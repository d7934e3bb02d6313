import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import type { MediaType } from '#/domain/files/kinds.ts'
import { openDiskStore } from '#/integrations/files/disk-store.ts'
import { storeBytes } from '#/integrations/files/store.ts'
import { drawPages } from '#/integrations/page-pictures/draw-pages.ts'
import { createLogger } from '#/lib/logger.ts'
import { attachEvidence } from '#/server/evidence/attach.ts'
import { addFile } from '#/server/files/add.ts'
import type { Tools } from '#/worker/handler.ts'
import { prepareFile } from '#/worker/jobs/prepare-file.ts'
import { lineOf } from '../integration/evidence-calls.ts'
import { bombPdf, encryptedPdf, endlessPdf, pagesPdf } from '../setup/pdf.ts'
import { useWorld } from '../setup/world.ts'

const world = useWorld()
const folder = mkdtempSync(join(tmpdir(), 'zhariya-pages-'))
const store = openDiskStore(folder)
afterAll(() => rmSync(folder, { recursive: true }))

const pdf = 'application/pdf'

/** Brings the bytes as the upload route does and lets the job look into them. */
async function look(bytes: Uint8Array, mediaType: MediaType = pdf) {
  const stored = await storeBytes({ store, bytes })
  const officer = world().as('officer')
  const { fileId } = await addFile(officer, { ...stored, purpose: 'directive', mediaType, name: 'a' })
  await work(fileId)
  const include = { pages: { orderBy: { number: 'asc' } } } as const
  return world().db.prisma.file.findUniqueOrThrow({ where: { id: fileId }, include })
}

async function work(fileId: string): Promise<void> {
  const context = { ...world().as('job'), actor: { kind: 'system' as const, job: 'prepare-file' } }
  const services = { files: store } as Tools['services']
  const tools = { services, signal: new AbortController().signal, log: createLogger('test') }
  await prepareFile(context, { payload: { fileId }, tools })
}

async function picture(sha256: Uint8Array) {
  const stored = await store.open(Buffer.from(sha256).toString('hex'))
  return sharp(await buffer(stored?.stream ?? Readable.from([])))
}

describe('A good file', () => {
  it('is drawn page by page, wide enough to read', async () => {
    const file = await look(pagesPdf({ count: 3 }))
    expect(file).toMatchObject({ state: 'ready', problem: null, pageCount: 3 })
    expect(file.pages.map(({ number, width, height }) => [number, width, height])).toEqual([
      [1, 1400, 1981],
      [2, 1400, 1981],
      [3, 1400, 1981],
    ])
    const drawn = await picture(file.pages[0]?.sha256 ?? new Uint8Array())
    expect(await drawn.metadata()).toMatchObject({ format: 'webp', width: 1400, height: 1981 })
    // Black on white: the words are there.
    const { channels } = await drawn.stats()
    expect(channels[0]).toMatchObject({ min: expect.closeTo(0, -1.5), max: expect.closeTo(255, -1) })
  })

  it('shows its first sixty pages and says how many there are', async () => {
    const file = await look(pagesPdf({ count: 64, width: 60, height: 80 }))
    expect(file).toMatchObject({ state: 'ready', pageCount: 64 })
    expect(file.pages).toHaveLength(60)
  }, 60_000)

  it('draws the letters of Kazakh: the letter of the demo has ink where its text stands', async () => {
    const file = await look(await readFile('prisma/seed/letters/fraud.pdf'))
    expect(file).toMatchObject({ state: 'ready', pageCount: 2 })
  })

  it('twice is drawn once', async () => {
    const file = await look(pagesPdf({ count: 2 }))
    await work(file.id)
    expect(await world().db.prisma.filePage.count({ where: { fileId: file.id } })).toBe(2)
  })
})

describe('A photograph', () => {
  const photo = (orientation: number) =>
    sharp({ create: { width: 40, height: 20, channels: 3, background: '#123456' } })
      .withExif({ IFD3: { GPSLatitude: '54/1 52/1 0/1' } })
      .withMetadata({ orientation })
      .jpeg()
      .toBuffer()

  it('becomes an upright page without what the camera knew', async () => {
    const file = await look(await photo(6), 'image/jpeg')
    expect(file).toMatchObject({ state: 'ready', pageCount: 1 })
    expect(file.pages).toMatchObject([{ width: 20, height: 40 }])
    const { exif, orientation } = await (await picture(file.pages[0]?.sha256 ?? new Uint8Array())).metadata()
    expect([exif, orientation]).toEqual([undefined, undefined])
  })

  it('cut in the middle is refused', async () => {
    const whole = await photo(1)
    expect(await look(whole.subarray(0, whole.length - 100), 'image/jpeg')).toMatchObject({
      state: 'refused',
      problem: 'broken',
    })
  })

  it('of a hundred million pixels is refused', async () => {
    const huge = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(await look(huge, 'image/png')).toMatchObject({ state: 'refused', problem: 'too_heavy' })
  }, 60_000)
})

it('forgets a photograph that proves a line once it is written anew', async () => {
  const { itemId } = await lineOf(world())
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#804020' } })
    .withExif({ IFD3: { GPSLatitude: '54/1 52/1 0/1' } })
    .jpeg()
    .toBuffer()
  const stored = await storeBytes({ store, bytes })
  const director = world().as('director')
  const sent = { ...stored, purpose: 'evidence' as const, mediaType: 'image/jpeg' as const, name: 'a' }
  const { fileId } = await addFile(director, sent)
  await attachEvidence(director, { itemId, fileId })
  await work(fileId)
  const [evidence] = await world().db.prisma.evidence.findMany({ where: { itemId } })
  expect(evidence).toMatchObject({ kind: 'uploaded', mediaType: 'image/webp' })
  expect((await (await picture(evidence?.sha256 ?? new Uint8Array())).metadata()).exif).toBeUndefined()
  expect(await store.open(stored.sha256)).toBeNull()
})

describe('A hostile file', () => {
  it.each([
    ['that only begins like a PDF', Buffer.from('%PDF-1.7\nnothing of the kind'), 'broken'],
    ['cut in the middle of its first object', pagesPdf({ count: 1 }).subarray(0, 40), 'broken'],
    ['with a password', encryptedPdf(), 'encrypted'],
    ['that draws without end', endlessPdf(), 'too_heavy'],
  ])('%s is refused', async (_, bytes, problem) => {
    expect(await look(bytes)).toMatchObject({ state: 'refused', problem, pageCount: null, pages: [] })
  })

  it('with an enormous page is drawn small', async () => {
    const { pages } = await look(pagesPdf({ count: 1, width: 200_000, height: 200_000 }))
    expect(pages).toMatchObject([{ width: 1400, height: 1400 }])
  })

  it('that unpacks to half a gigabyte does no harm', async () => {
    const file = await look(bombPdf())
    expect(['ready', 'refused']).toContain(file.state)
  }, 60_000)

  it('that takes too long is killed', async () => {
    const drawing = await drawPages({
      stream: Readable.from([pagesPdf({ count: 60 })]),
      mediaType: pdf,
      signal: new AbortController().signal,
      timeoutMs: 700,
      onPage: () => Promise.resolve(),
    })
    expect(drawing).toEqual({ kind: 'refused', problem: 'too_heavy' })
  })

  it('leaves a stopping worker free: the job goes to the next one', async () => {
    const stop = new AbortController()
    const drawing = drawPages({
      stream: Readable.from([pagesPdf({ count: 60 })]),
      mediaType: pdf,
      signal: stop.signal,
      onPage: () => Promise.resolve(stop.abort(new Error('the worker stops'))),
    })
    await expect(drawing).rejects.toThrow('the worker stops')
  })
})
