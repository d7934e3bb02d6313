import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDiskStore } from '#/integrations/files/disk-store.ts'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { useDatabase } from '../setup/database.ts'
import { createObligation, submitLink, verdictOn } from './submitted-links.ts'
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts'

const { databaseUrl } = useDatabase()
const folder = mkdtempSync(join(tmpdir(), 'zhariya-picture-'))

/** A scan lying on its side, with the place where it was made. */
const scan = await sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#eee' } })
  .withExif({ IFD0: { Copyright: 'Иванов' }, IFD3: { GPSLatitude: '54/1 52/1 0/1', GPSLatitudeRef: 'N' } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer()

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** 900 million pixels in 110 kB. */
function bomb(): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(30_000, 0)
  header.writeUInt32BE(30_000, 4)
  header[8] = 1
  const pixels = deflateSync(Buffer.alloc(30_000 * 3751))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const pictures: Record<string, { type: string; body: Buffer }> = {
  '/scan.jpg': { type: 'image/jpeg', body: scan },
  '/poster?id=5': { type: 'image/png', body: scan },
  '/bomb.png': { type: 'image/png', body: bomb() },
  '/large.png': { type: 'image/png', body: Buffer.concat([SIGNATURE, Buffer.alloc(10_000_000)]) },
  '/page.jpg': { type: 'image/jpeg', body: Buffer.from('<!doctype html><script>alert(1)</script>') },
  '/drawing.svg': { type: 'image/svg+xml', body: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
}
const site = createServer((request, response) => {
  response.on('error', () => undefined)
  const picture = pictures[request.url ?? '']
  response.writeHead(picture ? 200 : 404, { 'content-type': picture?.type ?? 'text/html' }).end(picture?.body)
})

let db: Database
let origin: string
let worker: WorkerProcess

beforeAll(async () => {
  db = await openDatabase({ url: databaseUrl })
  await once(site.listen(0, '127.0.0.1'), 'listening')
  origin = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}`
  // It has no browser: a picture needs none.
  const settings = { FILES_DIR: join(folder, 'files') }
  worker = await startWorkerProcess({ databaseUrl, pressOrigin: origin, settings })
}, 60_000)
afterAll(async () => {
  await worker.end('SIGTERM')
  site.closeAllConnections()
  site.close()
  await db.close()
  rmSync(folder, { recursive: true, force: true })
}, 30_000)

async function handIn(path: string): Promise<string> {
  const itemId = await submitLink({ db, obligationId: await createObligation(db), url: `${origin}${path}` })
  expect(await verdictOn({ db, itemId, withinMs: 20_000 })).toEqual({
    verdict: 'remark',
    reasons: ['image_not_page'],
    httpStatus: 200,
    title: null,
  })
  return itemId
}
const evidenceOf = (itemId: string) =>
  db.prisma.evidence.findMany({ where: { itemId }, orderBy: { kind: 'asc' } })
const refusals = (itemId: string) =>
  worker.lines
    .filter((line) => line.includes('no copy of the page') && line.includes(itemId))
    .map((line) => (JSON.parse(line) as { reason: string }).reason)

test.each(['/scan.jpg', '/poster?id=5'])(
  '%s is kept upright, without place and camera',
  async (path) => {
    const itemId = await handIn(path)
    await expect.poll(() => evidenceOf(itemId), { timeout: 20_000 }).toHaveLength(2)
    const [screenshot, response] = await evidenceOf(itemId)
    expect(screenshot).toMatchObject({ kind: 'screenshot', mediaType: 'image/webp', url: `${origin}${path}` })
    expect(response).toMatchObject({ kind: 'response' })
    const stored = await openDiskStore(join(folder, 'files')).open(
      Buffer.from(screenshot?.sha256 ?? []).toString('hex'),
    )
    if (!stored) throw new Error('not in the store')
    const { format, width, height, exif } = await sharp(await buffer(stored.stream)).metadata()
    expect({ format, exif }).toEqual({ format: 'webp', exif: undefined })
    expect({ width, height }).toEqual({ width: screenshot?.width, height: screenshot?.height })
    expect(height).toBeGreaterThan(width)
  },
  60_000,
)

test.each([
  ['/bomb.png', 'the picture is too_heavy'],
  ['/large.png', 'too_large'],
  ['/page.jpg', 'the address shows no picture'],
])(
  '%s is a remark and no evidence: %s',
  async (path, reason) => {
    const itemId = await handIn(path)
    await expect.poll(() => refusals(itemId), { timeout: 30_000 }).toEqual([reason])
    expect(await evidenceOf(itemId)).toEqual([])
  },
  60_000,
)

test('a drawing that can hold scripts is a remark, and nothing opens it', async () => {
  const itemId = await handIn('/drawing.svg')
  expect(
    await db.prisma.$queryRaw`
    select 1 from pgboss.job where name = 'capture-evidence' and data->>'itemId' = ${itemId}`,
  ).toEqual([])
})
