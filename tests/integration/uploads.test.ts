import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { GET as pageRoute } from '#/app/api/files/[id]/pages/[number]/route.ts'
import { GET as fileRoute } from '#/app/api/files/[id]/route.ts'
import { POST as uploadRoute } from '#/app/api/files/route.ts'
import { MAX_FILE_BYTES } from '#/domain/files/kinds.ts'
import { openDiskStore } from '#/integrations/files/disk-store.ts'
import { storeBytes } from '#/integrations/files/store.ts'
import type { Context } from '#/server/context.ts'
import { recordPages } from '#/server/files/record-pages.ts'
import { makeDirective } from '../factories.ts'
import type { PersonName } from '../people.ts'
import { pagesPdf } from '../setup/pdf.ts'
import { useWorld } from '../setup/world.ts'

const world = useWorld()
const folder = mkdtempSync(join(tmpdir(), 'zhariya-uploads-'))

/** Who asks, and what Next would know of the request. */
const next = vi.hoisted(() => ({ headers: new Headers(), context: null as unknown }))
vi.mock('next/headers', () => ({
  headers: () => Promise.resolve(next.headers),
  cookies: () => Promise.resolve({ get: () => undefined }),
}))
vi.mock('#/web/session.ts', () => ({ currentContext: () => Promise.resolve(next.context as Context) }))

let directiveId: string
const good = pagesPdf({ count: 1 })
const home = 'http://localhost:3000'

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', world().databaseUrl)
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(32))
  vi.stubEnv('PUBLIC_ORIGIN', home)
  vi.stubEnv('FILES_DIR', folder)
  directiveId = (await makeDirective(world())).directiveId
})
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => act('officer'))

/** A form with a letter, as it goes over the wire. */
const whole = `--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 and so on\r\n--b--\r\n`

const act = (person: PersonName) => void (next.context = world().as(person))
const onDisk = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())

interface Sent {
  bytes?: Uint8Array
  name?: string
  fields?: Record<string, string>
  headers?: Record<string, string>
  purpose?: string
}

async function upload({ bytes = good, name = 'Хат.pdf', fields, headers, purpose = 'directive' }: Sent = {}) {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields ?? { directiveId, kind: 'letter' }))
    form.append(field, value)
  form.append('file', new Blob([bytes as BlobPart]), name)
  const given = { origin: home, host: 'localhost:3000', accept: 'application/json', ...headers }
  next.headers = new Headers({ ...given, referer: `${home}/ru/directives/1?step=x` })
  const request = new Request(`${home}/api/files?purpose=${purpose}`, { method: 'POST', body: form })
  for (const [header, value] of Object.entries(given)) request.headers.set(header, value)
  return uploadRoute(request)
}

async function refusal(answer: Response) {
  return { status: answer.status, code: ((await answer.json()) as { code: string }).code }
}

describe('POST /api/files', () => {
  it.each([
    ['anonymous', 401, 'sign_in_required'],
    ['director', 403, 'forbidden'],
    ['observer', 403, 'forbidden'],
  ] as [PersonName, number, string][])('reads nothing from %s', async (person, status, code) => {
    act(person)
    const before = onDisk().length
    expect(await refusal(await upload())).toEqual({ status, code })
    expect(onDisk()).toHaveLength(before)
  })

  it.each([
    ['another site', { headers: { 'sec-fetch-site': 'cross-site' } }, 403, 'forbidden'],
    ['a purpose that there is not', { purpose: 'x' }, 422, 'invalid'],
    [
      'a program called a letter',
      { bytes: Buffer.from('4d5a9000030000000400', 'hex') },
      415,
      'file_kind_unknown',
    ],
    ['a page called a table', { bytes: Buffer.from('<html>'), purpose: 'import' }, 415, 'file_kind_unknown'],
    ['a PDF for an import', { purpose: 'import' }, 415, 'file_kind_unknown'],
    ['nothing', { bytes: Buffer.alloc(0) }, 422, 'file_empty'],
    ['a byte too many', { bytes: Buffer.alloc(MAX_FILE_BYTES + 1) }, 413, 'file_too_big'],
  ] as [string, Sent, number, string][])('refuses %s and keeps nothing', async (_, sent, status, code) => {
    const [before, rows] = [onDisk().length, await world().db.prisma.file.count()]
    expect(await refusal(await upload(sent))).toEqual({ status, code })
    expect(onDisk()).toHaveLength(before)
    expect(await world().db.prisma.file.count()).toBe(rows)
  })

  it('refuses before reading what says that it is too long', async () => {
    const answer = await upload({ headers: { 'content-length': String(MAX_FILE_BYTES * 3) } })
    expect(await refusal(answer)).toEqual({ status: 413, code: 'file_too_big' })
  })

  it.each([
    ['text/plain', ''],
    ['multipart/form-data', whole],
    ['multipart/form-data; boundary=other', whole],
    ['multipart/form-data; boundary=b', '--b--\r\n'],
    ['multipart/form-data; boundary=b', '--b\r\n\r\n\r\n'],
    ['multipart/form-data; boundary=b', whole.slice(0, 60)],
    ['multipart/form-data; boundary=b', whole.slice(0, 90)],
    ['multipart/form-data; boundary=b', whole.slice(0, -3)],
  ])('refuses what is no whole form: %s %j', async (type, body) => {
    const before = onDisk().length
    const headers = { 'content-type': type, origin: home, host: 'localhost:3000' }
    const request = new Request(`${home}/api/files?purpose=directive`, { method: 'POST', body, headers })
    expect((await uploadRoute(request)).status).toBe(422)
    expect(onDisk()).toHaveLength(before)
    // An error that nobody listens to would end the process by now.
    await new Promise((resolve) => setTimeout(resolve, 20))
  })

  it('takes a letter with a double ending as the PDF that it is, and gives it back to be saved', async () => {
    const answer = await upload({ name: 'Хат «жедел».pdf.exe' })
    expect(answer.status).toBe(201)
    const { fileId } = (await answer.json()) as { fileId: string }
    const row = await world().db.prisma.directiveFile.findFirstOrThrow({
      where: { fileId },
      include: { file: true },
    })
    expect(row).toMatchObject({ directiveId, kind: 'letter', file: { state: 'waiting', size: good.length } })
    const back = await fileRoute(new Request(`${home}/api/files/${fileId}`), {
      params: Promise.resolve({ id: fileId }),
    })
    expect(Buffer.from(await back.arrayBuffer()).equals(good)).toBe(true)
    expect(Object.fromEntries(back.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(good.length),
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'self'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
    })
    const disposition = back.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]+\.pdf"; filename\*=UTF-8''/)
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe('Хат «жедел».pdf.exe.pdf')
  })

  it('keeps equal bytes once', async () => {
    const [, before] = [await upload(), onDisk().length]
    expect((await upload()).status).toBe(201)
    expect(onDisk()).toHaveLength(before)
  })

  it('answers a plain form with its page, and with the reason when it refuses', async () => {
    const headers = { accept: 'text/html,application/xhtml+xml' }
    const done = await upload({ headers })
    expect([done.status, done.headers.get('location')]).toEqual([303, '/ru/directives/1?step=x'])
    const refused = await upload({ headers, bytes: Buffer.from('MZ\u0000') })
    expect(refused.headers.get('location')).toBe('/ru/directives/1?step=x&fileProblem=file_kind_unknown')
  })
})

describe('GET /api/files/[id]/pages/[number]', () => {
  it('gives a drawn page to whom the letter went, once, and nothing to others', async () => {
    const { fileId } = (await (await upload()).json()) as { fileId: string }
    const { sha256 } = await storeBytes({ store: openDiskStore(folder), bytes: Buffer.from('a picture') })
    const job = { ...world().as('job'), actor: { kind: 'system' as const, job: 'prepare-file' } }
    await recordPages(job, {
      fileId,
      problem: null,
      pageCount: 1,
      pages: [{ width: 10, height: 10, sha256, size: 9 }],
    })
    const ask = (number: string) =>
      pageRoute(new Request(`${home}/api/files/${fileId}/pages/${number}`), {
        params: Promise.resolve({ id: fileId, number }),
      })
    act('director')
    next.headers = new Headers()
    const shown = await ask('1')
    expect([shown.status, shown.headers.get('content-type'), await shown.text()]).toEqual([
      200,
      'image/webp',
      'a picture',
    ])
    next.headers = new Headers({ 'if-none-match': shown.headers.get('etag') ?? '' })
    expect((await ask('1')).status).toBe(304)
    expect((await ask('2')).status).toBe(404)
    expect((await ask('x')).status).toBe(404)
    act('otherOfficer')
    expect((await ask('1')).status).toBe(404)
  })
})
