import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '#/domain/access.ts'
import { hashPassword } from '#/lib/password.ts'
import type { Context } from '#/server/context.ts'
import { endDeputy } from '#/server/memberships/end-deputy.ts'
import { grantMembership } from '#/server/memberships/grant.ts'
import { nameDeputy } from '#/server/memberships/name-deputy.ts'
import { revokeMembership } from '#/server/memberships/revoke.ts'
import { createPerson } from '#/server/people/create.ts'
import { disablePerson } from '#/server/people/disable.ts'
import { editPerson } from '#/server/people/edit.ts'
import { enablePerson } from '#/server/people/enable.ts'
import { peopleList } from '#/server/people/reads.ts'
import { personIn } from '#/server/people/reads/person.ts'
import { resetPassword } from '#/server/people/reset-password.ts'
import { openSession } from '#/server/sessions/open.ts'
import { signedIn } from '#/server/sessions/reads.ts'
import { authorize } from '#/server/authorize.ts'
import { peopleContract } from '#/contracts/people.ts'
import { lastAudit } from '../factories.ts'
import { workingDay } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world = useWorld()
const password = 'үш қоңыр бұзау'
let passwordHash: string

beforeAll(async () => {
  passwordHash = await hashPassword(password)
})

describe('A role', () => {
  const given: [Role, 'museum' | 'department'][] = [
    ['director', 'museum'],
    ['press', 'museum'],
    ['observer', 'department'],
    ['officer', 'department'],
    ['admin', 'department'],
  ]

  it.each(given)('%s is given by an admin', async (role, place) => {
    await expect(createPerson(world().as('admin'), newcomer({ role, place }))).resolves.toBeDefined()
  })

  it.each(given)('%s is given by an officer for an institution only', async (role, place) => {
    const work = createPerson(world().as('officer'), newcomer({ role, place }))
    if (place === 'museum') await expect(work).resolves.toBeDefined()
    else await expect(work).rejects.toMatchObject({ code: 'role_not_yours' })
  })

  it('of an institution is none in a department, and the other way round', async () => {
    const wrong = { code: 'invalid', details: { fields: { role: 'role_and_place' } } }
    for (const one of [
      newcomer({ role: 'director', place: 'department' }),
      newcomer({ role: 'officer', place: 'museum' }),
    ])
      await expect(createPerson(world().as('admin'), one)).rejects.toMatchObject(wrong)
  })

  it('is not given in a foreign department', async () => {
    const one = { ...newcomer({}), organisationId: world().otherDepartmentId }
    await expect(createPerson(world().as('admin'), one)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('ends now and holds again when it is given again', async () => {
    const { id, membershipId } = await person({})
    const { sessionId } = await enter(id)
    await revokeMembership(world().as('officer'), { membershipId })
    expect(await rolesOf(sessionId, later(1))).toEqual([])
    await expect(revokeMembership(world().as('officer'), { membershipId })).rejects.toMatchObject({
      code: 'already_done',
    })
    const again = { personId: id, organisationId: world().museumId, role: 'director' as const }
    await grantMembership(world().as('officer'), again)
    expect(await rolesOf(sessionId, later(1))).toEqual(['director'])
    await expect(grantMembership(world().as('officer'), again)).rejects.toMatchObject({
      code: 'already_done',
    })
    expect(await lastAudit(world(), id)).toMatchObject({
      action: 'memberships.grant',
      organisationId: world().museumId,
      after: { role: 'director', membershipId },
    })
  })
})

describe('Whoever may not give all of a person’s roles', () => {
  it('changes nothing of them: not the e-mail, not the password, not whether they come in', async () => {
    const { id } = await person({ role: 'admin', place: 'department', hashed: true })
    const officer = world().as('officer')
    const fields = { email: `${randomUUID()}@example.kz`, postKk: 'x', postRu: 'x', phone: '' }
    for (const work of [
      () => editPerson(officer, { id, version: 1, ...fields }),
      () => resetPassword(officer, { id }),
      () => disablePerson(officer, { id }),
    ])
      await expect(work()).rejects.toMatchObject({ code: 'role_not_yours' })
  })

  it('counts the roles that they cannot see: an officer elsewhere is no mere director here', async () => {
    const { id } = await person({ hashed: true })
    const organisationId = world().otherDepartmentId
    await world().db.prisma.membership.create({ data: { personId: id, organisationId, role: 'officer' } })
    await expect(resetPassword(world().as('admin'), { id })).rejects.toMatchObject({ code: 'role_not_yours' })
    const scope = authorize(world().as('admin'), 'people.edit')
    const seen = await personIn(world().as('admin'), { scope, id })
    expect(seen).toMatchObject({ changeable: false, memberships: [{ role: 'director' }] })
  })
})

describe('The last administrator', () => {
  beforeEach(async () => {
    await world().db.prisma.person.updateMany({ data: { passwordHash: null } })
  })

  it('cannot be taken away while no other could come in', async () => {
    const only = await person({ role: 'admin', place: 'department', hashed: true })
    const never = await person({ role: 'admin', place: 'department' })
    const admin = world().as('admin')
    await expect(disablePerson(admin, { id: only.id })).rejects.toMatchObject({ code: 'last_admin' })
    await expect(revokeMembership(admin, { membershipId: only.membershipId })).rejects.toMatchObject({
      code: 'last_admin',
    })
    await world().db.prisma.person.update({ where: { id: never.id }, data: { passwordHash } })
    await disablePerson(admin, { id: only.id })
    await expect(disablePerson(admin, { id: never.id })).rejects.toMatchObject({ code: 'last_admin' })
    await enablePerson(admin, { id: only.id })
  })

  it('stays when two take each other away at once', async () => {
    const [a, b] = [
      await person({ role: 'admin', place: 'department', hashed: true }),
      await person({ role: 'admin', place: 'department', hashed: true }),
    ]
    const admin = world().as('admin')
    const answers = await Promise.allSettled([
      revokeMembership(admin, { membershipId: a.membershipId }),
      revokeMembership(admin, { membershipId: b.membershipId }),
    ])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'last_admin' },
    })
  })

  it('does not close oneself out', async () => {
    const { id } = await person({ role: 'admin', place: 'department', hashed: true })
    const memberships = [{ role: 'admin' as const, organisationId: world().departmentId }]
    const self: Context = { ...world().as('admin'), actor: { kind: 'person', personId: id, memberships } }
    for (const work of [() => disablePerson(self, { id }), () => resetPassword(self, { id })])
      await expect(work()).rejects.toMatchObject({ code: 'own_account' })
  })
})

describe('Closing a person out', () => {
  it('ends sessions and open links, keeps roles, and is taken back', async () => {
    const { id } = await person({ hashed: true })
    const { sessionId } = await enter(id)
    await disablePerson(world().as('officer'), { id })
    expect(await who(sessionId, workingDay)).toBeNull()
    await expect(disablePerson(world().as('officer'), { id })).rejects.toMatchObject({ code: 'already_done' })
    await enablePerson(world().as('officer'), { id })
    expect(await who(sessionId, workingDay), 'the old session stays closed').toBeNull()
    expect(await rolesOf((await enter(id)).sessionId, workingDay)).toEqual(['director'])
    expect(await lastAudit(world(), id)).toMatchObject({ action: 'session.open' })
  })

  it('by a reset leaves no password and no session behind', async () => {
    const { id, email } = await person({ hashed: true })
    const { sessionId } = await enter(id)
    const { token } = await resetPassword(world().as('officer'), { id, mail: true })
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await who(sessionId, workingDay)).toBeNull()
    await expect(enter(id)).rejects.toMatchObject({ code: 'wrong_credentials' })
    const [mail] = await world().db.prisma.outboxMessage.findMany({ where: { personId: id } })
    expect(mail).toMatchObject({ kind: 'reset', toAddress: email })
  })
})

describe('A stale edit', () => {
  it('is refused with the version of now; an e-mail that another has is refused by name', async () => {
    const [one, other] = [await person({}), await person({})]
    const fields = { email: one.email, postKk: 'Директор', postRu: 'Директор', phone: '' }
    await editPerson(world().as('officer'), { id: one.id, version: 1, ...fields })
    const stale = editPerson(world().as('officer'), { id: one.id, version: 1, ...fields })
    await expect(stale).rejects.toMatchObject({ code: 'stale', details: { version: 2 } })
    const taken = { ...fields, email: other.email.toUpperCase() }
    const work = editPerson(world().as('officer'), { id: one.id, version: 2, ...taken })
    await expect(work).rejects.toMatchObject({ code: 'email_taken' })
  })
})

describe('A deputy', () => {
  const days = { from: '2026-12-14', until: '2026-12-18' }
  const first = new Date('2026-12-14T00:00:00+05:00')
  const end = new Date('2026-12-19T00:00:00+05:00')

  it('is director from the first instant of the first day to the last of the last', async () => {
    const director = await person({})
    const press = await person({ role: 'press', hashed: true })
    await nameDeputy(asPerson(director), { membershipId: director.membershipId, personId: press.id, ...days })
    const { sessionId } = await enter(press.id)
    await world().db.prisma.session.updateMany({ data: { expiresAt: new Date('2027-01-01') } })
    const roles = (now: Date) => rolesOf(sessionId, now)
    expect(await roles(new Date(first.getTime() - 1))).toEqual(['press'])
    expect(await roles(first)).toEqual(['director', 'press'])
    expect(await roles(new Date(end.getTime() - 1))).toEqual(['director', 'press'])
    expect(await roles(end)).toEqual(['press'])
  })

  it('who is new gets a link; who was closed out cannot be named', async () => {
    const director = await person({})
    const somebody = { email: `${randomUUID()}@example.kz`, postKk: 'Орынбасар', postRu: 'Заместитель' }
    const named = await nameDeputy(asPerson(director), {
      membershipId: director.membershipId,
      ...somebody,
      ...days,
    })
    expect(named.token).toMatch(/^[\w-]{43}$/)
    const closed = await person({})
    await disablePerson(world().as('officer'), { id: closed.id })
    const input = { membershipId: director.membershipId, personId: closed.id, ...days }
    await expect(nameDeputy(asPerson(director), input)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('names no further deputy, and nobody names one for another director', async () => {
    const [director, press] = [await person({}), await person({ role: 'press' })]
    const { membershipId } = await nameDeputy(asPerson(director), {
      membershipId: director.membershipId,
      personId: press.id,
      from: '2026-12-10',
      until: '2026-12-18',
    })
    const third = await person({ role: 'press' })
    const asDeputy = asPerson({ id: press.id })
    for (const id of [membershipId, director.membershipId])
      await expect(
        nameDeputy(asDeputy, { membershipId: id, personId: third.id, ...days }),
      ).rejects.toMatchObject({ code: 'not_found' })
    await expect(endDeputy(asDeputy, { membershipId })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('ends with the role of their director, or when the director says so', async () => {
    const [director, press] = [await person({}), await person({ role: 'press' })]
    const name = () =>
      nameDeputy(asPerson(director), { membershipId: director.membershipId, personId: press.id, ...days })
    const { membershipId } = await name()
    await endDeputy(asPerson(director), { membershipId })
    await expect(endDeputy(asPerson(director), { membershipId })).rejects.toMatchObject({
      code: 'already_done',
    })
    expect((await name()).membershipId, 'the same row serves again').toBe(membershipId)
    await revokeMembership(world().as('officer'), { membershipId: director.membershipId })
    const row = await world().db.prisma.membership.findUniqueOrThrow({ where: { id: membershipId } })
    expect(row.validTo).toEqual(workingDay)
  })

  it('is refused for days that are over or turned round, and for whoever directs there anyway', async () => {
    const [director, colleague] = [await person({}), await person({})]
    const name = (given: object) =>
      nameDeputy(asPerson(director), {
        membershipId: director.membershipId,
        personId: colleague.id,
        ...days,
        ...given,
      })
    await expect(name({})).rejects.toMatchObject({ code: 'already_done' })
    await expect(name({ from: '2026-12-01', until: '2026-12-09' })).rejects.toMatchObject({ code: 'invalid' })
    await expect(name({ from: '2026-12-18', until: '2026-12-14' })).rejects.toMatchObject({
      name: 'ZodError',
    })
  })
})

describe('The list of people', () => {
  it('shows whom one looks after, folded, filtered and by the page', async () => {
    const { id } = await person({ post: 'Өлкетану бөлімінің меңгерушісі' })
    await world().db.prisma.membership.updateMany({
      where: { personId: id },
      data: { organisationId: world().libraryId },
    })
    const list = async (asked: object, name: 'officer' | 'otherOfficer' = 'officer') => {
      const context = world().as(name)
      const scope = authorize(context, 'people.read')
      return peopleList(context, { scope, filter: peopleContract.parse(asked) })
    }
    expect((await list({ q: 'олкетану' })).map((row) => row.id)).toEqual([id])
    expect((await list({ q: 'олкетану library' })).map((row) => row.id)).toEqual([id])
    expect(await list({ q: 'олкетану museum' })).toEqual([])
    expect(await list({ q: 'олкетану', role: 'press' })).toEqual([])
    expect(await list({ q: '100%_' })).toEqual([])
    expect((await list({ q: 'олкетану', state: 'never' }))[0]).toMatchObject({ signedInAt: null, found: 1 })
    expect(await list({ q: 'олкетану', organisation: world().museumId })).toEqual([])
    expect(await list({ q: 'олкетану' }, 'otherOfficer')).toEqual([])
    const whole = await list({})
    expect(whole[0]?.roles[0]?.shortRu).toBe('Department')
    expect(whole.length).toBe(Math.min(50, whole[0]?.found ?? 0))
    expect(await list({ page: 40 })).toEqual([])
  })
})

function newcomer({ role = 'director', place = 'museum' }: { role?: Role; place?: 'museum' | 'department' }) {
  const organisationId = place === 'museum' ? world().museumId : world().departmentId
  const post = { postKk: 'Директор', postRu: 'Директор' }
  return { email: `${randomUUID()}@example.kz`, ...post, role, organisationId }
}

async function person({
  role = 'director',
  place = 'museum',
  hashed = false,
  post = role,
}: {
  role?: Role
  place?: 'museum' | 'department'
  hashed?: boolean
  post?: string
}) {
  const organisationId = place === 'museum' ? world().museumId : world().departmentId
  const { id, email, memberships } = await world().db.prisma.person.create({
    data: {
      email: `${randomUUID()}@example.kz`,
      postKk: post,
      postRu: post,
      ...(hashed ? { passwordHash } : {}),
      memberships: { create: { role, organisationId } },
    },
    select: { id: true, email: true, memberships: true },
  })
  return { id, email, membershipId: memberships[0]?.id ?? '' }
}

function asPerson({ id }: { id: string }): Context {
  const memberships = [{ role: 'director' as const, organisationId: world().museumId }]
  return { ...world().as('director'), actor: { kind: 'person', personId: id, memberships } }
}

async function enter(id: string) {
  await world().db.prisma.rateLimit.deleteMany()
  const { email } = await world().db.prisma.person.findUniqueOrThrow({ where: { id } })
  const held = await world().db.prisma.person.findUniqueOrThrow({
    where: { id },
    select: { passwordHash: true },
  })
  const resetting = await world().db.prisma.invitation.count({ where: { personId: id } })
  if (!held.passwordHash && resetting === 0)
    await world().db.prisma.person.update({ where: { id }, data: { passwordHash } })
  return openSession(world().as('anonymous'), { email, password, address: '192.0.2.20' })
}

function who(sessionId: string, now: Date) {
  return signedIn({ db: world().db, sessionId, now })
}

async function rolesOf(sessionId: string, now: Date) {
  return (await who(sessionId, now))?.memberships.map(({ role }) => role).sort()
}

function later(minutes: number): Date {
  return new Date(workingDay.getTime() + minutes * 60_000)
}
