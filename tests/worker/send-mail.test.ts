import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '#/server/db/client.ts'
import { queueMail } from '#/server/outbox/internal.ts'
import { useDatabase } from '../setup/database.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { createObligation, workerContext } from './submitted-links.ts'
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts'

const { databaseUrl } = useDatabase()

let db: Database
let server: MailServer
let worker: WorkerProcess
let obligationId: string

const start = () =>
  startWorkerProcess({ databaseUrl, pressOrigin: 'http://127.0.0.1:9', smtpUrl: server.url })

beforeAll(async () => {
  db = await openDatabase({ url: databaseUrl })
  server = await startMailServer()
  worker = await start()
  obligationId = await createObligation(db)
}, 30_000)

afterAll(async () => {
  await worker.end('SIGTERM')
  await server.close()
  await db.close()
})

type Queued = Parameters<typeof queueMail>[2]

/** Queues one mail to an address of its own that begins with `who`; the address names it afterwards. */
async function post(who: string, mail: Partial<Queued> = {}): Promise<string> {
  const address = `${who}-${randomUUID().slice(0, 8)}@example.kz`
  const whole = { kind: 'issued', payload: {}, obligationId, cause: randomUUID(), ...mail } as Queued
  await db.prisma.$transaction((tx) => queueMail(tx, workerContext(db), { ...whole, to: { address } }))
  return address
}

const row = (address: string) => db.prisma.outboxMessage.findFirstOrThrow({ where: { toAddress: address } })

const stateOf = async (address: string) => {
  const { sentAt, failedAt, cancelledAt, lastError } = await row(address)
  if (sentAt) return 'sent'
  if (failedAt) return 'failed'
  if (cancelledAt) return 'cancelled'
  return lastError === null ? 'waiting' : 'retry'
}

const becomes = (address: string, state: string) =>
  expect.poll(() => stateOf(address), { timeout: 15_000 }).toBe(state)

const takenFor = (address: string) => server.taken.filter(({ to }) => JSON.stringify(to).includes(address))

/** The job that waits for its next try begins now; it is queued a moment after its row says so. */
const dontWait = () =>
  expect
    .poll(
      () => db.prisma.$executeRaw`
        update pgboss.job set start_after = now()
        where name = 'send-mail' and state = 'created' and start_after > now()`,
      { timeout: 10_000 },
    )
    .toBe(1)

describe('a mail that is taken', () => {
  test('is whole, from us, known by its row, and sent once', async () => {
    const address = await post('director')
    await becomes(address, 'sent')
    const { id, attempts, createdAt } = await row(address)
    expect(attempts).toBe(1)
    const [mail, ...more] = takenFor(address)
    expect(more).toEqual([])
    expect(mail?.messageId).toBe(`<${id}@zhariya.example.kz>`)
    expect(mail?.from?.text).toBe('"Жария" <portal@zhariya.example.kz>')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.date?.getTime()).toBe(Math.floor(createdAt.getTime() / 1000) * 1000)
    expect(mail?.subject).toMatch(/^Жаңа тапсырма · Новое поручение/)
    for (const part of [mail?.text, String(mail?.html)]) {
      expect(part).toContain(`https://zhariya.example.kz/kk/obligations/${obligationId}`)
      expect(part).toContain(`https://zhariya.example.kz/ru/obligations/${obligationId}`)
    }
  })

  test("an invitation's secret is gone from the row, not from the mail", async () => {
    const payload = { token: 'very-secret', expiresAt: new Date(Date.now() + 3_600_000).toISOString() }
    const address = await post('new', { kind: 'invitation', payload })
    await becomes(address, 'sent')
    expect(takenFor(address)[0]?.text).toContain('/kk/invitation/very-secret')
    expect(JSON.stringify(await row(address))).not.toContain('very-secret')
  })

  test('what a person typed adds no header and no recipient', async () => {
    const subjectRu = 'Тема\r\nBcc: everybody@example.kz\r\n\r\n<script>alert(1)</script>'
    await db.prisma.directive.updateMany({ data: { number: '1\r\nBcc: all@example.kz', subjectRu } })
    const address = await post('director')
    await becomes(address, 'sent')
    const [mail] = takenFor(address)
    expect(mail?.bcc).toBeUndefined()
    expect(mail?.headers.has('bcc')).toBe(false)
    expect(mail?.subject).toMatch(/№ 1 Bcc: all@example\.kz$/)
    expect(String(mail?.html)).not.toContain('<script>')
    await db.prisma.directive.updateMany({ data: { number: '', subjectRu: '' } })
  })
})

describe('a mail that is not taken', () => {
  test.each(['unknown', 'spam'])('%s@ is refused for good, with the reason', async (who) => {
    const address = await post(who)
    await becomes(address, 'failed')
    const { attempts, lastError } = await row(address)
    expect(attempts).toBe(1)
    expect(lastError).toMatch(/550 No such user here|554 Looks like spam/)
  })

  test.each(['busy', 'drop'])('%s@ is tried again and sent under the same Message-ID', async (who) => {
    const address = await post(who)
    await becomes(address, 'retry')
    await dontWait()
    await becomes(address, 'sent')
    const { id, attempts } = await row(address)
    expect(attempts).toBe(2)
    expect(takenFor(address).map(({ messageId }) => messageId)).toEqual([`<${id}@zhariya.example.kz>`])
  })
})

test('a reminder whose report came meanwhile, a link that has run out: they do not leave', async () => {
  const { lateFrom } = await db.prisma.obligation.findUniqueOrThrow({ where: { id: obligationId } })
  await db.prisma.obligation.update({ where: { id: obligationId }, data: { firstCompleteAt: new Date() } })
  const reminder = await post('director', { kind: 'overdue', payload: { lateFrom: lateFrom.toISOString() } })
  const expired = { token: 'secret', expiresAt: new Date(Date.now() - 1000).toISOString() }
  const invitation = await post('new', { kind: 'invitation', payload: expired })
  await becomes(reminder, 'cancelled')
  await becomes(invitation, 'cancelled')
  expect(takenFor(reminder)).toEqual([])
})

test('two jobs for one mail send it once', async () => {
  const address = await post('slow')
  const { id } = await row(address)
  await db.queue.send('send-mail', { messageId: id, attempt: 0 })
  await becomes(address, 'sent')
  await dontWait()
  await expect
    .poll(() => worker.lines.filter((line) => line.includes(id) && line.includes('"over"')).length, {
      timeout: 15_000,
    })
    .toBe(1)
  expect(takenFor(address)).toHaveLength(1)
}, 40_000)

test('a worker killed while it sends: another one sends under the same Message-ID', async () => {
  const address = await post('slow')
  await expect.poll(() => takenFor(address).length, { timeout: 15_000 }).toBe(1)
  await worker.end('SIGKILL')
  worker = await start()
  await becomes(address, 'sent')
  const { id, attempts } = await row(address)
  expect(attempts).toBe(2)
  // The server took the first one before it had answered: the one window in which a mail goes twice.
  const ids = new Set(takenFor(address).map(({ messageId }) => messageId))
  expect(ids).toEqual(new Set([`<${id}@zhariya.example.kz>`]))
}, 60_000)
