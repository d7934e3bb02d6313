import { createHash, randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { invitationEnd } from '#/domain/people/invitation.ts'
import type { Context } from '#/server/context.ts'
import { acceptInvitation } from '#/server/invitations/accept.ts'
import { inviteFirstAdmin } from '#/server/invitations/first-admin.ts'
import { ANSWER_AFTER_MS, forgetPassword } from '#/server/invitations/forget-password.ts'
import { inviteAdmin } from '#/server/invitations/invite-admin.ts'
import { invitationOf } from '#/server/invitations/reads.ts'
import { renewInvitation } from '#/server/invitations/renew.ts'
import { revokeInvitation } from '#/server/invitations/revoke.ts'
import { createPerson } from '#/server/people/create.ts'
import { disablePerson } from '#/server/people/disable.ts'
import { foundPortal } from '#/server/portal/found.ts'
import { FORGOTTEN_LIMIT, INVITATION_LIMIT } from '#/server/sessions/internal/limits.ts'
import { signedIn } from '#/server/sessions/reads.ts'
import { lastAudit } from '../factories.ts'
import { workingDay } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world = useWorld()
const password = 'үш қоңыр бұзау'
const address = '192.0.2.30'

beforeEach(async () => {
  await world().db.prisma.rateLimit.deleteMany()
})

describe('A link opens nothing', () => {
  it('that nobody made, or that is too old, used, revoked, replaced, or of somebody closed out', async () => {
    const [old, used, revoked, replaced, closed] = [
      await invited(),
      await invited(),
      await invited(),
      await invited(),
      await invited(),
    ]
    await accept(used.token)
    const row = await world().db.prisma.invitation.findFirstOrThrow({ where: { personId: revoked.personId } })
    await revokeInvitation(world().as('officer'), { invitationId: row.id })
    await renewInvitation(world().as('officer'), { id: replaced.personId })
    await disablePerson(world().as('officer'), { id: closed.personId })
    const end = invitationEnd(workingDay)
    const attempts = [
      () => accept('x'.repeat(43)),
      () => accept(old.token, { now: end }),
      ...[used, revoked, replaced, closed].map(
        ({ token }) =>
          () =>
            accept(token),
      ),
    ]
    for (const attempt of attempts)
      await expect(attempt).rejects.toMatchObject({ code: 'invitation_invalid' })
    await expect(accept(old.token, { now: new Date(end.getTime() - 1) })).resolves.toBeDefined()
  })

  it('for a weak password, and stays open for a better one', async () => {
    const { token, email } = await invited()
    for (const weak of ['short', 'password123', email, '1234567890'])
      await expect(accept(token, { password: weak })).rejects.toMatchObject({ code: 'password_weak' })
    await expect(accept(token)).resolves.toBeDefined()
  })

  it('to an address that tries all day', async () => {
    for (let n = 0; n < INVITATION_LIMIT.points; n++) await accept('x'.repeat(43)).catch(() => undefined)
    const { token } = await invited()
    await expect(accept(token)).rejects.toMatchObject({ code: 'too_many_attempts' })
    await expect(accept(token, { address: '192.0.2.31' })).resolves.toBeDefined()
  })
})

describe('A link', () => {
  it('lets its person in with a password of their own, once, even pressed twice at once', async () => {
    const { token, personId } = await invited()
    const answers = await Promise.allSettled([accept(token), accept(token)])
    const [entered] = answers.filter((one) => one.status === 'fulfilled')
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const sessionId = entered?.value.sessionId ?? ''
    expect(await signedIn({ db: world().db, sessionId, now: workingDay })).toMatchObject({
      personId,
      memberships: [{ role: 'director' }],
    })
    expect(await lastAudit(world(), personId)).toMatchObject({
      actor: `person:${personId}`,
      action: 'invitations.accept',
    })
  })

  it('is known to the database by its hash alone, and to the mail until that has left', async () => {
    const { token, personId } = await invited({ mail: true })
    const row = await world().db.prisma.invitation.findFirstOrThrow({ where: { personId } })
    expect(Buffer.from(row.tokenHash).toString('hex')).toBe(createHash('sha256').update(token).digest('hex'))
    const { after } = (await lastAudit(world(), personId)) ?? {}
    expect(JSON.stringify(after)).not.toContain(token)
    const mail = await world().db.prisma.outboxMessage.findFirstOrThrow({ where: { personId } })
    expect(mail).toMatchObject({ kind: 'invitation', payload: { token } })
  })

  it('that is used ends what was open before: other links and sessions', async () => {
    const { token, personId, email } = await invited()
    const first = await accept(token)
    await forget(email)
    await forget(email)
    const open = await world().db.prisma.invitation.findMany({ where: { personId, usedAt: null } })
    expect(open).toHaveLength(2)
    const tokens = await mailedTokens(personId)
    await accept(tokens[0] ?? '')
    await expect(accept(tokens[1] ?? '')).rejects.toMatchObject({ code: 'invitation_invalid' })
    expect(await signedIn({ db: world().db, sessionId: first.sessionId, now: workingDay })).toBeNull()
  })
})

describe('A forgotten password', () => {
  it('is answered alike, never before the same time has passed, whether or not anybody has the e-mail', async () => {
    const { email } = await invited()
    const before = await world().db.prisma.outboxMessage.count()
    const times: number[] = []
    for (const one of [email, `${randomUUID()}@example.kz`]) {
      const start = performance.now()
      expect(await forget(one)).toEqual({ sent: true })
      times.push(performance.now() - start)
    }
    expect(Math.min(...times)).toBeGreaterThanOrEqual(ANSWER_AFTER_MS - 5)
    expect((await world().db.prisma.outboxMessage.count()) - before).toBe(1)
  })

  it('locks nobody out: the password and the staff’s link work until the mailed one is used', async () => {
    const { email, token } = await invited()
    await forget(email)
    await expect(accept(token)).resolves.toBeDefined()
  })

  it('mails three times an hour, and counts e-mails that nobody has as well', async () => {
    const email = `${randomUUID()}@example.kz`
    for (let n = 0; n < FORGOTTEN_LIMIT.points; n++) await forget(email)
    await expect(forget(email)).rejects.toMatchObject({ code: 'too_many_attempts', details: { minutes: 60 } })
    await expect(forget(`${randomUUID()}@example.kz`)).resolves.toBeDefined()
  })
})

describe('The operator', () => {
  it('makes an administrator of everything, new or known, closed out or not', async () => {
    const email = `${randomUUID()}@example.kz`
    const { token } = await inviteAdmin(as('zhariya'), { email: email.toUpperCase() })
    const { sessionId } = await accept(token)
    const { personId = '', memberships } =
      (await signedIn({ db: world().db, sessionId, now: workingDay })) ?? {}
    expect(memberships).toMatchObject([{ role: 'admin', organisationId: world().ministryId }])
    await world().db.prisma.person.update({ where: { id: personId }, data: { disabledAt: workingDay } })
    await accept((await inviteAdmin(as('zhariya'), { email })).token)
    expect(await world().db.prisma.person.count({ where: { email, disabledAt: null } })).toBe(1)
  })

  it('is no job of the worker', async () => {
    await expect(inviteAdmin(as('verify-link'), { email: 'a@b.kz' })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(inviteFirstAdmin(as('verify-link'), {})).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('The first administrator', () => {
  it('gets a fresh link at each start while nobody can come in, and none afterwards', async () => {
    await world().db.prisma.person.updateMany({ data: { passwordHash: null } })
    const [first, second] = [await inviteFirstAdmin(as('start'), {}), await inviteFirstAdmin(as('start'), {})]
    const who = { email: `${randomUUID()}@example.kz`, postKk: 'Әкімші', postRu: 'Администратор' }
    await expect(accept(first.token ?? '', who)).rejects.toMatchObject({ code: 'invitation_invalid' })
    const missing = { code: 'invalid', details: { fields: { postRu: 'required' } } }
    await expect(accept(second.token ?? '', { ...who, postRu: '' })).rejects.toMatchObject(missing)
    const { sessionId } = await accept(second.token ?? '', who)
    expect(await signedIn({ db: world().db, sessionId, now: workingDay })).toMatchObject({
      memberships: [{ role: 'admin', organisationId: world().ministryId }],
    })
    expect(await inviteFirstAdmin(as('start'), {})).toEqual({ token: null })
  })

  it('is nobody any more where another came in meanwhile', async () => {
    await world().db.prisma.person.updateMany({ data: { passwordHash: null } })
    const { token } = await inviteFirstAdmin(as('start'), {})
    await accept((await invited()).token)
    expect(await invitationOf(world().as('anonymous'), { token: token ?? '' })).toBeNull()
    const who = { email: `${randomUUID()}@example.kz`, postKk: 'x', postRu: 'x' }
    await expect(accept(token ?? '', who)).rejects.toMatchObject({ code: 'invitation_invalid' })
  })
})

describe('Founding', () => {
  const department = {
    kind: 'department' as const,
    nameKk: 'Басқарма',
    nameRu: 'Управление',
    shortKk: 'Басқарма',
    shortRu: 'Управление',
    bin: '',
    districtKk: '',
    districtRu: '',
  }

  it('is for an empty portal', async () => {
    await expect(foundPortal(world().as('officer'), department)).rejects.toMatchObject({
      code: 'already_done',
    })
    await expect(foundPortal(world().as('anonymous'), department)).rejects.toMatchObject({
      code: 'sign_in_required',
    })
  })

  it('wants a БИН with its check digit, and a district in both languages or in none', async () => {
    const wrong = (fields: object) =>
      expect(foundPortal(world().as('officer'), { ...department, ...fields })).rejects
    await wrong({ bin: '940140000384' }).toMatchObject({ name: 'ZodError' })
    await wrong({ districtKk: 'Петропавл' }).toMatchObject({ name: 'ZodError' })
    await wrong({ bin: '9401 4000 0385' }).toMatchObject({ code: 'already_done' })
  })
})

async function invited({ mail = false } = {}) {
  return createPerson(world().as('officer'), {
    email: `${randomUUID()}@example.kz`,
    postKk: 'Директор',
    postRu: 'Директор',
    mail,
    role: 'director',
    organisationId: world().museumId,
  })
}

function accept(
  token: string,
  { now = workingDay, ...input }: Partial<Parameters<typeof acceptInvitation>[1]> & { now?: Date } = {},
) {
  return acceptInvitation(world().as('anonymous', now), { token, password, address, ...input })
}

function forget(email: string) {
  return forgetPassword(world().as('anonymous'), { email, address })
}

async function mailedTokens(personId: string): Promise<string[]> {
  const mails = await world().db.prisma.outboxMessage.findMany({ where: { personId } })
  return mails.map(({ payload }) => (payload as { token: string }).token)
}

function as(job: string): Context {
  return { ...world().as('job'), actor: { kind: 'system', job } }
}
