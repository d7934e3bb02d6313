import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { Integer } from 'asn1js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { run } from '#/cli/run.ts'
import { verifyPackage } from '#/integrations/evidence-zip/verify-package.ts'
import { openDiskStore } from '#/integrations/files/disk-store.ts'
import { storeBytes } from '#/integrations/files/store.ts'
import { askAuthority } from '#/integrations/time-stamp/ask-authority.ts'
import { openTimeStamping } from '#/integrations/time-stamp/open-time-stamping.ts'
import { proveTimeStamp } from '#/integrations/time-stamp/prove-time-stamp.ts'
import { createLogger } from '#/lib/logger.ts'
import { evidenceOfItems } from '#/server/evidence/reads/stored.ts'
import { recordEvidence } from '#/server/evidence/record.ts'
import type { Tools } from '#/worker/handler.ts'
import { stampEvidence } from '#/worker/jobs/stamp-evidence.ts'
import { asJob, copyOf, lineOf } from '../integration/evidence-calls.ts'
import { pemOf, refusal, reply, startTimeStampAuthority } from '../setup/time-stamp-authority.ts'
import { useWorld } from '../setup/world.ts'

const world = useWorld()
const folder = mkdtempSync(join(tmpdir(), 'zhariya-stamps-'))
let authority: Awaited<ReturnType<typeof startTimeStampAuthority>>
const signal = new AbortController().signal
const data = Buffer.from('what was there')

beforeAll(async () => {
  authority = await startTimeStampAuthority()
  writeFileSync(join(folder, 'issuer.pem'), pemOf(authority.issuer))
  writeFileSync(join(folder, 'stranger.pem'), pemOf(authority.stranger))
})
afterAll(() => {
  authority.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() =>
  authority.behave(async (request, response) => reply(response, await authority.granted(request))),
)

async function granted() {
  const answer = await askAuthority({ url: authority.url, data, signal })
  if (answer.kind === 'failed') throw new Error(answer.reason)
  return { ...answer, data, trusted: [] as Uint8Array[] }
}

describe('A token', () => {
  it('holds; whose it is, certificates say', async () => {
    const stamped = await granted()
    const proof = await proveTimeStamp(stamped)
    expect(proof).toMatchObject({ kind: 'holds', issuer: 'unchecked' })
    expect(Math.abs(Date.now() - (proof.kind === 'holds' ? proof.at.getTime() : 0))).toBeLessThan(10_000)
    for (const trusted of [authority.issuer, authority.certificate])
      expect(await proveTimeStamp({ ...stamped, trusted: [trusted] })).toMatchObject({ issuer: 'trusted' })
    expect(await proveTimeStamp({ ...stamped, trusted: [authority.stranger] })).toMatchObject({
      reason: expect.stringContaining('not trusted') as string,
    })
  })

  it('over other bytes, or for another request, proves nothing', async () => {
    const stamped = await granted()
    expect(await proveTimeStamp({ ...stamped, data: Buffer.from('another') })).toMatchObject({
      reason: 'speaks of another hash',
    })
    expect(await proveTimeStamp({ ...stamped, nonce: Buffer.from('40ff', 'hex') })).toMatchObject({
      reason: 'answers another request',
    })
  })

  it('never holds for another time, whichever byte is changed', async () => {
    const stamped = await granted()
    const whole = await proveTimeStamp({ ...stamped, trusted: [authority.issuer] })
    const signature = stamped.response.length - 60
    for (let place = 0; place < stamped.response.length; place++) {
      const response = Buffer.from(stamped.response)
      response[place] = (response[place] ?? 0) ^ 1
      const proof = await proveTimeStamp({ ...stamped, response, trusted: [authority.issuer] })
      // What is not signed may be written in two ways: the outermost length, the parts of a CMS that nobody reads.
      const isSigned = place >= signature || stamped.response.subarray(place).indexOf(stamped.nonce) >= 0
      if (isSigned && place > 60) expect(proof.kind, `byte ${String(place)}`).toBe('broken')
      else if (proof.kind === 'holds') expect(proof, `byte ${String(place)}`).toMatchObject(whole)
    }
  })

  it('by a certificate that is for something else, or that it does not name, does not count', async () => {
    authority.behave(async (request, response) =>
      reply(response, await authority.granted(request, { certificate: authority.forServers })),
    )
    expect(await proveTimeStamp(await granted())).toMatchObject({
      reason: expect.stringContaining('not for time stamps') as string,
    })
    authority.behave(async (request, response) =>
      reply(response, await authority.granted(request, { named: authority.forServers })),
    )
    expect(await proveTimeStamp(await granted())).toMatchObject({
      reason: expect.stringContaining('does not name') as string,
    })
  })

  it('dated outside of the time of its certificate does not count', async () => {
    const at = new Date(Date.now() + 3 * 86_400_000)
    authority.behave(async (request, response) => reply(response, await authority.granted(request, { at })))
    expect(await proveTimeStamp(await granted())).toMatchObject({
      reason: expect.stringContaining('outside') as string,
    })
  })
})

describe('An authority', () => {
  const stamp = () =>
    openTimeStamping({ url: authority.url, certificates: undefined })?.stamp({ data, signal })
  const failed = (reason: string) => ({ kind: 'failed', reason: expect.stringContaining(reason) as string })

  it('that refuses, answers another hash or an old request, or sends no token has stamped nothing', async () => {
    authority.behave((_, response) => reply(response, refusal()))
    expect(await stamp()).toMatchObject(failed('refused'))
    const hash = Buffer.alloc(32, 7)
    authority.behave(async (request, response) => reply(response, await authority.granted(request, { hash })))
    expect(await stamp()).toMatchObject(failed('another hash'))
    const nonce = new Integer({ value: 99 })
    authority.behave(async (request, response) =>
      reply(response, await authority.granted(request, { nonce })),
    )
    expect(await stamp()).toMatchObject(failed('another request'))
    authority.behave((_, response) => reply(response, Buffer.from('<html>'.repeat(50))))
    expect(await stamp()).toMatchObject(failed('cannot be read'))
    authority.behave((_, response) => reply(response, Buffer.alloc(60_000, 0x30)))
    expect(await stamp()).toMatchObject({ kind: 'failed' })
  })

  it('is not listened to for long, nor at length, nor in another type', async () => {
    authority.behave(async (request, response) =>
      reply(response, await authority.granted(request), 'text/html'),
    )
    expect(await stamp()).toMatchObject(failed('answered 200 text/html'))
    let sent = 0
    authority.behave((_, response) => {
      response.writeHead(200, { 'content-type': 'application/timestamp-reply' })
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384))) sent += 16_384
      }
      response.on('drain', more)
      more()
    })
    expect(await stamp()).toMatchObject(failed('too long'))
    expect(sent).toBeLessThan(20_000_000)
    authority.behave(() => undefined)
    const hung = await askAuthority({ url: authority.url, data, signal, waitMs: 300 })
    expect(hung.kind).toBe('failed')
  })
})

describe('A set of evidence', () => {
  const store = openDiskStore(folder)

  async function kept() {
    const { itemId } = await lineOf(world())
    const copy = copyOf(itemId)
    const files = []
    for (const file of copy.files) {
      const bytes = Buffer.from(`${file.kind} ${String(Math.random())}`)
      files.push({ ...file, ...(await storeBytes({ store, bytes })) })
    }
    await recordEvidence(asJob({ context: world().as('job'), job: 'capture-evidence' }), { ...copy, files })
    const { obligation } = await world().db.prisma.reportItem.findUniqueOrThrow({
      where: { id: itemId },
      select: { obligation: { select: { directiveId: true } } },
    })
    return { itemId, directiveId: obligation.directiveId }
  }

  /** The jobs that wait for this set, as the queue has them. */
  async function jobsOf(itemId: string) {
    const rows = await world().db.prisma.evidence.findMany({ where: { itemId }, select: { id: true } })
    const jobs = await world().db.prisma.$queryRaw<{ data: Payload; wait: number }[]>`
      select data, extract(epoch from start_after - created_on)::float8 as wait from pgboss.job
      where name = 'stamp-evidence' order by created_on`
    return jobs.filter(({ data: { evidenceId } }) => rows.some(({ id }) => id === evidenceId))
  }
  type Payload = { evidenceId: string; attempt: number }

  async function work(payload: Payload, url: string | null = authority.url) {
    const context = { ...world().as('job'), actor: { kind: 'system' as const, job: 'stamp-evidence' } }
    const timeStamping = openTimeStamping({ url: url ?? undefined, certificates: join(folder, 'issuer.pem') })
    const settings = { timeStamping } as Tools['services']
    await stampEvidence(context, {
      payload,
      tools: { services: settings, signal, log: createLogger('test') },
    })
  }

  const stampsOf = (itemId: string) =>
    world().db.prisma.evidenceStamp.findMany({ where: { link: { evidence: { itemId } } } })

  it('is stamped once, over its last hash; the token is never changed', async () => {
    const { itemId } = await kept()
    const [job, ...others] = await jobsOf(itemId)
    expect(others).toEqual([])
    const payload = job?.data ?? { evidenceId: '', attempt: 0 }
    const before = authority.requests()
    await work(payload)
    await work(payload)
    expect(authority.requests() - before).toBe(1)
    const [stamp, ...more] = await stampsOf(itemId)
    expect(more).toEqual([])
    const links = await world().db.prisma.evidenceLink.findMany({
      where: { evidence: { itemId } },
      orderBy: { seq: 'desc' },
    })
    expect(stamp?.evidenceId).toBe(links[0]?.evidenceId)
    const seen = await evidenceOfItems(world().as('director'), { of: { id: itemId } })
    expect(seen.flatMap(({ link }) => link?.stamp ?? [])).toEqual([{ stampedAt: stamp?.stampedAt }])
    for (const sql of [
      "update evidence_stamp set response = '\\x00'",
      'delete from evidence_stamp',
      'truncate evidence_stamp',
    ])
      await expect(world().db.prisma.$executeRawUnsafe(sql), sql).rejects.toThrow(/append-only/)
  })

  it('waits while the authority refuses, asked again later and later, and is there meanwhile', async () => {
    const { itemId } = await kept()
    authority.behave((_, response) => reply(response, refusal()))
    const [first] = await jobsOf(itemId)
    await work(first?.data ?? { evidenceId: '', attempt: 0 })
    const [, second] = await jobsOf(itemId)
    expect(second?.data.attempt).toBe(1)
    expect(second?.wait).toBeCloseTo(60, 0)
    await work(second?.data ?? { evidenceId: '', attempt: 1 })
    const jobs = await jobsOf(itemId)
    expect(jobs.map(({ data: { attempt } }) => attempt)).toEqual([0, 1, 2])
    expect(jobs[2]?.wait).toBeCloseTo(300, 0)
    await work({ evidenceId: first?.data.evidenceId ?? '', attempt: 9 })
    expect(await jobsOf(itemId)).toHaveLength(3)
    expect(await stampsOf(itemId)).toEqual([])
    expect(await world().db.prisma.evidence.count({ where: { itemId } })).toBe(2)
  })

  it('goes unstamped where the operator names no authority', async () => {
    const { itemId } = await kept()
    const [job] = await jobsOf(itemId)
    await work(job?.data ?? { evidenceId: '', attempt: 0 }, null)
    expect(await stampsOf(itemId)).toEqual([])
    expect(await jobsOf(itemId)).toHaveLength(1)
  })

  it('takes its token along, which is proved without the portal', async () => {
    const { itemId, directiveId } = await kept()
    const [job] = await jobsOf(itemId)
    await work(job?.data ?? { evidenceId: '', attempt: 0 })
    const path = join(folder, `${itemId}.zip`)
    process.env.FILES_DIR = folder
    process.env.DATABASE_URL = world().databaseUrl
    expect(await zhariya(['evidence', 'export', directiveId, path])).toMatchObject({ exitCode: 0 })
    delete process.env.FILES_DIR
    delete process.env.DATABASE_URL
    expect(await verifyPackage({ path })).toMatchObject({ faults: [], stamps: [{ issuer: 'unchecked' }] })
    expect((await zhariya(['evidence', 'verify', path])).said).toContain(
      'signature holds, issuer not checked',
    )
    const changed = readFileSync(path)
    const place = changed.indexOf('.tsr') + 40
    changed[place] = (changed[place] ?? 0) ^ 1
    writeFileSync(`${path}.changed`, changed)
    expect((await verifyPackage({ path: `${path}.changed` })).faults.join()).toContain('.tsr')
    const against = (pem: string) =>
      zhariya(['evidence', 'verify', '--tsa-certificates', join(folder, pem), path])
    const trusted = await against('issuer.pem')
    expect(trusted.said).toContain('signature holds, issuer trusted')
    const refused = await against('stranger.pem')
    expect(refused).toMatchObject({ exitCode: 1, said: expect.stringContaining('not trusted') as string })
    expect(await against('none.pem')).toMatchObject({ exitCode: 1 })
    expect(await zhariya(['evidence', 'verify', '--no-such', path])).toMatchObject({ exitCode: 2 })
    expect(readFileSync(path, 'latin1')).toContain('.tsr')
  })
})

async function zhariya(argv: string[]) {
  let said = ''
  const sink = () =>
    new Writable({
      write(chunk, _encoding, done) {
        said += String(chunk)
        done()
      },
    })
  const terminal = { input: Readable.from([]), output: sink(), errors: sink() }
  return { exitCode: await run({ argv, terminal }), said }
}
