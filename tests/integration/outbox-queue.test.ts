import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { queueMail } from '#/server/outbox/internal.ts'
import type { Context } from '#/server/context.ts'
import { makeDirective } from '../factories.ts'
import { useWorld } from '../setup/world.ts'

const world = useWorld()

type Queued = Parameters<typeof queueMail>[2]

const queue = (context: Context, mail: Queued) =>
  context.db.prisma.$transaction((tx) => queueMail(tx, context, mail))

const mails = (cause: string) =>
  world().db.prisma.outboxMessage.findMany({
    where: { dedupeKey: { contains: cause } },
    orderBy: { toAddress: 'asc' },
  })

const emailsOf = async (...names: ('director' | 'otherDirector' | 'press' | 'officer')[]) => {
  const ids = names.map((name) => {
    const actor = world().actors[name]
    return actor.kind === 'person' ? actor.personId : ''
  })
  const people = await world().db.prisma.person.findMany({ where: { id: { in: ids } } })
  return people.map(({ email }) => email).sort()
}

describe('who gets a mail', () => {
  test('every director and press of a directive, each about their own obligation', async () => {
    const { directiveId, obligationId, otherObligationId } = await makeDirective(world())
    const cause = randomUUID()
    const to = { obligationsOf: directiveId }
    expect(await queue(world().as('officer'), { kind: 'issued', payload: {}, to, cause })).toBe(3)
    const rows = await mails(cause)
    expect(rows.map(({ toAddress }) => toAddress)).toEqual(
      await emailsOf('director', 'otherDirector', 'press'),
    )
    expect(new Set(rows.map((row) => row.obligationId))).toEqual(new Set([obligationId, otherObligationId]))
    expect(new Set(rows.map((row) => row.organisationId))).toEqual(
      new Set([world().museumId, world().libraryId]),
    )
    expect(rows[0]?.payload).toMatchObject({
      facts: {
        directive: { letterDate: '2026-12-09', subjectKk: 'Ескерту', issuerRu: 'Department' },
        organisation: { nameKk: expect.stringMatching(/Museum|Library/) as string },
        due: { date: '2026-12-22', rule: 'inclusive', time: null },
      },
    })
  })

  test('not the exempt, the disabled, nor those whose role begins later or has ended', async () => {
    const { directiveId, otherObligationId } = await makeDirective(world())
    const { db, libraryId, museumId } = world()
    const now = new Date('2026-12-10T10:00:00+05:00')
    await db.prisma.obligation.update({ where: { id: otherObligationId }, data: { exemptAt: now } })
    const person = (data: object) =>
      db.prisma.person.create({
        data: { email: `${randomUUID()}@example.kz`, postKk: 'x', postRu: 'x', ...data },
      })
    const role = (data: object) => ({ memberships: { create: { role: 'director' as const, ...data } } })
    await person({ disabledAt: now, ...role({ organisationId: museumId }) })
    await person(role({ organisationId: museumId, validTo: now }))
    await person(role({ organisationId: museumId, validFrom: new Date(now.getTime() + 1) }))
    const deputy = await person(role({ organisationId: museumId, validFrom: now }))
    const cause = randomUUID()
    await queue(world().as('officer', now), {
      kind: 'issued',
      payload: {},
      to: { obligationsOf: directiveId },
      cause,
    })
    const addresses = (await mails(cause)).map(({ toAddress }) => toAddress)
    expect(addresses).toEqual([...(await emailsOf('director', 'press')), deputy.email].sort())
    expect(libraryId).not.toBe(museumId)
    await db.prisma.person.delete({ where: { id: deputy.id } })
  })

  test('the officers of the department, of it alone', async () => {
    const { obligationId } = await makeDirective(world())
    const cause = randomUUID()
    await queue(world().as('director'), {
      kind: 'extension_requested',
      payload: { requestedDate: '2026-12-25', reason: 'Жөндеу' },
      to: { officersOf: world().departmentId },
      obligationId,
      cause,
    })
    const [row, ...rest] = await mails(cause)
    expect(rest).toEqual([])
    expect(row?.toAddress).toBe((await emailsOf('officer'))[0])
    expect(row).toMatchObject({ obligationId, organisationId: world().departmentId })
  })

  test('an address that the register does not know, in lower case', async () => {
    const cause = randomUUID()
    const payload = { token: 'secret', expiresAt: '2026-12-11T00:00:00.000Z' }
    const to = { address: ' New@Example.KZ ' }
    const organisationId = world().museumId
    await queue(world().as('admin'), { kind: 'invitation', payload, to, cause, organisationId })
    expect(await mails(cause)).toMatchObject([
      { toAddress: 'new@example.kz', personId: null, organisationId, directiveId: null },
    ])
  })
})

describe('one cause, one mail', () => {
  test('the same again is none; another cause is one', async () => {
    const { directiveId } = await makeDirective(world())
    const mail = { kind: 'closed' as const, payload: {}, to: { obligationsOf: directiveId } }
    const context = world().as('officer')
    const [first, second] = [randomUUID(), randomUUID()]
    expect(await queue(context, { ...mail, cause: first })).toBe(3)
    expect(await queue(context, { ...mail, cause: first })).toBe(0)
    expect(await queue(context, { ...mail, cause: second })).toBe(3)
  })

  test('a transaction that breaks leaves neither mail nor job', async () => {
    const { directiveId } = await makeDirective(world())
    const context = world().as('officer')
    const cause = randomUUID()
    const jobs = () => context.db.queue.findJobs('send-mail').then((found) => found.length)
    const before = await jobs()
    const broken = context.db.prisma.$transaction(async (tx) => {
      await queueMail(tx, context, { kind: 'closed', payload: {}, to: { obligationsOf: directiveId }, cause })
      throw new Error('broken on purpose')
    })
    await expect(broken).rejects.toThrow('broken on purpose')
    expect(await mails(cause)).toEqual([])
    expect(await jobs()).toBe(before)
    await queue(context, { kind: 'closed', payload: {}, to: { obligationsOf: directiveId }, cause })
    expect(await jobs()).toBe(before + 3)
  })
})
