import { createHash } from 'node:crypto'
import { verify } from '@node-rs/argon2'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Problem } from '#/domain/problem.ts'
import type { Role } from '#/domain/access.ts'
import { closeSession } from '#/server/sessions/close.ts'
import { ACCOUNT_LIMIT, ADDRESS_LIMIT } from '#/server/sessions/internal/limits.ts'
import { openSession } from '#/server/sessions/open.ts'
import { hashPassword } from '#/lib/password.ts'
import { signedIn } from '#/server/sessions/reads.ts'
import { workingDay } from '../people.ts'
import { useWorld } from '../setup/world.ts'

vi.mock(import('@node-rs/argon2'), { spy: true })

const world = useWorld()

const password = 'correct horse battery'
const address = '192.0.2.10'
const minutes = (count: number) => new Date(workingDay.getTime() + count * 60_000)
const justBefore = (instant: Date) => new Date(instant.getTime() - 1)

let people: Record<'officer' | 'director' | 'observer', { id: string; email: string }>

beforeAll(async () => {
  people = {
    officer: await person('officer'),
    director: await person('director'),
    observer: await person('observer'),
  }
})

beforeEach(async () => {
  await world().db.prisma.rateLimit.deleteMany()
  await world().db.prisma.session.deleteMany()
})

describe('Signing in is refused', () => {
  it('with the same words to whoever has no account, no password yet, a wrong one, or is disabled', async () => {
    const unfinished = await person('director', { passwordHash: null })
    const disabled = await person('director', { disabledAt: workingDay })
    const attempts = [
      { email: 'nobody@example.kz', password },
      { email: unfinished.email, password },
      { email: unfinished.email, password: 'nobody' },
      { email: disabled.email, password },
      { email: people.officer.email, password: 'wrong' },
    ]
    for (const attempt of attempts) {
      await expect(enter(attempt)).rejects.toMatchObject({ code: 'wrong_credentials' })
    }
    expect(await world().db.prisma.session.count()).toBe(0)
  })

  it('after the same work for whoever has no account: one hash of the same cost is computed', async () => {
    const computed = vi.mocked(verify)
    for (const email of [people.officer.email, 'nobody@example.kz']) {
      computed.mockClear()
      await expect(enter({ email, password: 'x' })).rejects.toMatchObject({ code: 'wrong_credentials' })
      expect(computed, email).toHaveBeenCalledOnce()
      expect(computed.mock.lastCall?.[0], email).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    }
  })

  it('for input that is no e-mail, empty or endless', async () => {
    for (const input of [
      { email: 'officer', password, address },
      { email: people.officer.email, password: '', address },
      { email: people.officer.email, password: 'x'.repeat(201), address },
      { email: { contains: '@' } as unknown as string, password, address },
    ]) {
      await expect(openSession(world().as('anonymous'), input)).rejects.toMatchObject({ name: 'ZodError' })
    }
  })
})

describe('Attempts', () => {
  it('are five for one account at one address, then minutes are named, even for the right password', async () => {
    for (let n = 0; n < ACCOUNT_LIMIT.points; n++) {
      expect(await refusalOf({ password: 'wrong' })).toBe('wrong_credentials')
    }
    await expect(enter({})).rejects.toMatchObject({ code: 'too_many_attempts', details: { minutes: 5 } })
  })

  it('never lock the account: from another address the right password gets in', async () => {
    for (let n = 0; n < 8; n++) await refusalOf({ password: 'wrong' })
    await expect(enter({ address: '192.0.2.11' })).resolves.toMatchObject({ sessionId: expect.any(String) })
  })

  it('are counted exactly when they come all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => refusalOf({ password: 'wrong' })))
    expect(answers.filter((code) => code === 'wrong_credentials')).toHaveLength(ACCOUNT_LIMIT.points)
  })

  it('are forgotten after the right password, and after their time', async () => {
    for (let n = 1; n < ACCOUNT_LIMIT.points; n++) await refusalOf({ password: 'wrong' })
    await enter({})
    for (let n = 0; n < ACCOUNT_LIMIT.points; n++) {
      expect(await refusalOf({ password: 'wrong' })).toBe('wrong_credentials')
    }
    await world().db.prisma.rateLimit.updateMany({ data: { expire: 1n } })
    await expect(enter({})).resolves.toBeDefined()
  })

  it('of one address are limited over all accounts', async () => {
    for (let n = 0; n < ADDRESS_LIMIT.points; n++) {
      await refusalOf({ email: `nobody${n}@example.kz`, password: 'wrong' })
    }
    expect(await refusalOf({})).toBe('too_many_attempts')
    await expect(enter({ address: '192.0.2.12' })).resolves.toBeDefined()
  })

  it('pinned: 5 in 5 minutes for an account at an address, 60 in 15 minutes for an address', () => {
    expect(ACCOUNT_LIMIT).toEqual({ points: 5, duration: 300 })
    expect(ADDRESS_LIMIT).toEqual({ points: 60, duration: 900 })
  })
})

describe('A session', () => {
  it('is a random id whose hash alone is stored, ends after 12 hours and leaves a trace', async () => {
    const { sessionId, expiresAt } = await enter({})
    const [row] = await world().db.prisma.session.findMany()
    expect(Buffer.from(row?.idHash ?? []).toString('hex')).toBe(
      createHash('sha256').update(sessionId).digest('hex'),
    )
    expect(Buffer.from(sessionId, 'base64url')).toHaveLength(32)
    expect(expiresAt).toEqual(minutes(12 * 60))
    expect(row).toMatchObject({ personId: people.officer.id, address, expiresAt, revokedAt: null })
    expect(await lastAudit()).toMatchObject({
      actor: `person:${people.officer.id}`,
      action: 'session.open',
      subjectId: people.officer.id,
    })
  })

  it('tells who is signed in, with the memberships of now', async () => {
    const { sessionId } = await enter({})
    expect(await who(sessionId, minutes(0))).toMatchObject({
      personId: people.officer.id,
      memberships: [{ role: 'officer', organisationId: world().departmentId, shortRu: 'Department' }],
    })
  })

  it('of staff ends after 30 minutes of silence, to the millisecond', async () => {
    for (const name of ['officer', 'observer'] as const) {
      const { sessionId } = await enter({ email: people[name].email })
      expect(await who(sessionId, justBefore(minutes(30)))).not.toBeNull()
      await world().db.prisma.session.updateMany({ data: { lastSeenAt: workingDay } })
      expect(await who(sessionId, minutes(30))).toBeNull()
    }
  })

  it('of a director lives through silence, and ends after 12 hours', async () => {
    const { sessionId } = await enter({ email: people.director.email })
    expect(await who(sessionId, justBefore(minutes(12 * 60)))).not.toBeNull()
    expect(await who(sessionId, minutes(12 * 60))).toBeNull()
  })

  it('of staff at work ends after 12 hours too', async () => {
    const { sessionId } = await enter({})
    for (let at = 20; at < 12 * 60; at += 20) expect(await who(sessionId, minutes(at))).not.toBeNull()
    expect(await who(sessionId, minutes(12 * 60))).toBeNull()
  })

  it('writes down that somebody is there once a minute', async () => {
    const { sessionId } = await enter({})
    await who(sessionId, justBefore(minutes(1)))
    expect(await lastSeen()).toEqual(workingDay)
    await who(sessionId, minutes(1))
    expect(await lastSeen()).toEqual(minutes(1))
  })

  it('is refused on the next request after its person was disabled', async () => {
    const gone = await person('officer')
    const { sessionId } = await enter({ email: gone.email })
    await world().db.prisma.person.update({ where: { id: gone.id }, data: { disabledAt: workingDay } })
    expect(await who(sessionId, minutes(0))).toBeNull()
  })

  it('has no more rights on the next request after its person was demoted', async () => {
    const demoted = await person('officer')
    const { sessionId } = await enter({ email: demoted.email })
    await world().db.prisma.membership.deleteMany({ where: { personId: demoted.id } })
    expect(await who(sessionId, minutes(0))).toMatchObject({ memberships: [] })
  })

  it('is not found under an id that somebody made up, or under its own hash', async () => {
    const { sessionId } = await enter({})
    const hash = createHash('sha256').update(sessionId).digest('base64url')
    for (const id of ['', 'x', hash, sessionId.slice(1)]) expect(await who(id, minutes(0))).toBeNull()
  })
})

describe('Signing out', () => {
  it('closes the session for the next request and leaves one trace, however often it is pressed', async () => {
    const { sessionId } = await enter({})
    const context = { ...world().as('anonymous'), actor: actorOf(people.officer.id) }
    await closeSession(context, { sessionId })
    await closeSession(context, { sessionId })
    expect(await who(sessionId, minutes(0))).toBeNull()
    const traces = await world().db.prisma.auditEntry.findMany({
      where: { action: 'session.close', subjectId: people.officer.id },
    })
    expect(traces).toHaveLength(1)
    expect(traces[0]?.actor).toBe(`person:${people.officer.id}`)
  })

  it('leaves the other sessions of the person alone', async () => {
    const [phone, desk] = [await enter({}), await enter({})]
    await closeSession(world().as('anonymous'), { sessionId: phone.sessionId })
    expect(await who(desk.sessionId, minutes(0))).not.toBeNull()
  })
})

function enter(input: { email?: string; password?: string; address?: string }) {
  return openSession(world().as('anonymous'), { email: people.officer.email, password, address, ...input })
}

async function refusalOf(input: Parameters<typeof enter>[0]): Promise<string> {
  return enter(input).then(
    () => 'in',
    (problem: Problem) => problem.code,
  )
}

function who(sessionId: string, now: Date) {
  return signedIn({ db: world().db, sessionId, now })
}

async function lastSeen() {
  return (await world().db.prisma.session.findFirst())?.lastSeenAt
}

function lastAudit() {
  return world().db.prisma.auditEntry.findFirst({ orderBy: { id: 'desc' } })
}

function actorOf(personId: string) {
  return { kind: 'person', personId, memberships: [] } as const
}

async function person(role: Role, extra: { passwordHash?: null; disabledAt?: Date } = {}) {
  const organisationId = role === 'director' ? world().museumId : world().departmentId
  const email = `${role}.${Math.random().toString(36).slice(2)}@example.kz`
  const { id } = await world().db.prisma.person.create({
    data: {
      email,
      postKk: role,
      postRu: role,
      passwordHash: await hashPassword(password),
      memberships: { create: { role, organisationId } },
      ...extra,
    },
  })
  return { id, email }
}
