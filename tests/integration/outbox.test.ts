import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { MailKind } from '#/domain/mail/mail.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { queueMail } from '#/server/outbox/internal.ts'
import { planMail } from '#/server/outbox/plan.ts'
import { mailList } from '#/server/outbox/reads.ts'
import { resend } from '#/server/outbox/resend.ts'
import { sendMessage } from '#/server/outbox/send-message.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { returnReport } from '#/server/reviews/return-report.ts'
import { undo } from '#/server/reviews/undo.ts'
import { handIn, lastAudit, makeDirective, paste, report } from '../factories.ts'
import type { PersonName } from '../people.ts'
import { useWorld } from '../setup/world.ts'
import { mailOf } from './mail-calls.ts'

const world = useWorld()

const mails = (kind: MailKind, obligationId: string) =>
  world().db.prisma.outboxMessage.findMany({ where: { kind, obligationId }, orderBy: { id: 'asc' } })

const message = (id: string) => world().db.prisma.outboxMessage.findUniqueOrThrow({ where: { id } })

const asJob = (now = new Date('2026-12-10T10:00:00+05:00')): Context => ({
  ...world().as('job', now),
  actor: { kind: 'system', job: 'send-mail' },
})

const send = (messageId: string, kind: 'delivered' | 'refused' | 'failed' = 'delivered', lastTry = false) =>
  sendMessage(asJob(), { messageId, lastTry, deliver: () => Promise.resolve({ kind, reason: 'away' }) })

/** A report of the museum with two lines that wait for a decision. */
async function waiting() {
  const made = await makeDirective(world())
  await paste(world(), { ...made, text: 'https://museum.kz/a https://museum.kz/b' })
  await handIn(world(), made)
  const { items, version } = await report(world(), made.obligationId)
  return { ...made, version, itemIds: items.map(({ id }) => id) }
}

describe('resend', () => {
  test.each([
    ['anonymous', 'sign_in_required'],
    ['director', 'forbidden'],
    ['observer', 'forbidden'],
    ['otherOfficer', 'not_found'],
  ] satisfies [PersonName, string][])('%s is refused with %s', async (person, code) => {
    const messageId = await mailOf(world())
    await expect(resend(world().as(person), { messageId })).rejects.toMatchObject({ code })
  })

  test('gives a failed one its tries again, and leaves the reason in the trace', async () => {
    const messageId = await mailOf(world())
    expect(await send(messageId, 'refused')).toBe('failed')
    await resend(world().as('officer'), { messageId })
    expect(await message(messageId)).toMatchObject({ failedAt: null, lastError: null, attempts: 0 })
    expect(await lastAudit(world(), messageId)).toMatchObject({
      action: 'outbox.resend',
      before: { lastError: 'away' },
    })
    expect(await send(messageId)).toBe('sent')
  })

  test('not a sent one, nor one that still waits, nor a lost secret', async () => {
    const again = (messageId: string) => resend(world().as('officer'), { messageId })
    const messageId = await mailOf(world())
    await expect(again(messageId)).rejects.toMatchObject({ code: 'already_done' })
    await send(messageId)
    await expect(again(messageId)).rejects.toMatchObject({ code: 'message_sent' })
    const failed = await invitation()
    await send(failed, 'refused')
    await expect(again(failed)).rejects.toMatchObject({ code: 'invitation_invalid' })
    expect(JSON.stringify(await message(failed))).not.toContain('a-secret')
  })
})

async function invitation(): Promise<string> {
  const cause = randomUUID()
  const payload = { token: 'a-secret', expiresAt: new Date(Date.now() + 3_600_000).toISOString() }
  const organisationId = world().museumId
  await world().db.prisma.$transaction((tx) =>
    queueMail(tx, world().as('admin'), {
      kind: 'invitation',
      payload,
      organisationId,
      cause,
      to: { address: 'new@example.kz' },
    }),
  )
  const where = { dedupeKey: { contains: cause } }
  return (await world().db.prisma.outboxMessage.findFirstOrThrow({ where })).id
}

describe('one try', () => {
  test('a failed transport asks for another one, the last one gives up', async () => {
    const messageId = await mailOf(world())
    expect(await send(messageId, 'failed')).toBe('later')
    expect(await message(messageId)).toMatchObject({ lastError: 'away', failedAt: null, attempts: 1 })
    expect(await send(messageId, 'failed', true)).toBe('failed')
    expect(await message(messageId)).toMatchObject({ lastError: 'away', failedAt: expect.any(Date) as Date })
    expect(await send(messageId)).toBe('over')
  })

  test('while one job is at it another one stays away', async () => {
    const messageId = await mailOf(world())
    const outcomes: string[] = []
    await sendMessage(asJob(), {
      messageId,
      lastTry: false,
      deliver: async () => {
        outcomes.push(await send(messageId))
        return { kind: 'delivered' }
      },
    })
    expect(outcomes).toEqual(['busy'])
    expect(await message(messageId)).toMatchObject({ attempts: 1, sentAt: expect.any(Date) as Date })
  })
})

describe('decisions', () => {
  test('one mail for each reader of a report and its batch, however many lines came back', async () => {
    const { obligationId, itemIds } = await waiting()
    const why = { reasonKk: 'Мәтін жоқ', reasonRu: 'Нет текста' }
    await decideItems(world().as('officer'), { itemIds, kind: 'returned', ...why })
    const queued = await mails('returned', obligationId)
    expect(queued).toHaveLength(2)
    expect(queued[0]?.payload).toMatchObject({ ...why, lines: 2 })
  })

  test('an undone return is not told', async () => {
    const { obligationId, version } = await waiting()
    const { batchId } = await returnReport(world().as('officer'), {
      obligationId,
      version,
      reasonKk: 'Мәтін жоқ',
      reasonRu: 'Нет текста',
    })
    await undo(world().as('officer'), { batchId })
    const [mail] = await mails('returned', obligationId)
    expect(await send(mail?.id ?? '')).toBe('over')
    expect(await message(mail?.id ?? '')).toMatchObject({
      cancelledAt: expect.any(Date) as Date,
      sentAt: null,
    })
    expect(await lastAudit(world(), mail?.id ?? '')).toMatchObject({ action: 'outbox.cancel' })
  })

  test('of returns in a row only the last is told', async () => {
    const { obligationId, itemIds } = await waiting()
    for (const itemId of itemIds)
      await decideItems(world().as('officer'), {
        itemIds: [itemId],
        kind: 'returned',
        reasonKk: 'Мәтін жоқ',
        reasonRu: 'Нет текста',
      })
    const [first, , third] = await mails('returned', obligationId)
    expect(await send(first?.id ?? '')).toBe('over')
    expect(await send(third?.id ?? '')).toBe('sent')
  })

  test('acceptance is told once the whole report is accepted, unless it was undone', async () => {
    const { obligationId, itemIds } = await waiting()
    const [one = '', two = ''] = itemIds
    await decideItems(world().as('officer'), { itemIds: [one], kind: 'accepted' })
    expect(await mails('accepted', obligationId)).toEqual([])
    const { batchId } = await decideItems(world().as('officer'), { itemIds: [two], kind: 'accepted' })
    const [first, second] = await mails('accepted', obligationId)
    expect(await send(first?.id ?? '')).toBe('sent')
    await undo(world().as('officer'), { batchId })
    expect(await send(second?.id ?? '')).toBe('over')
  })
})

describe('reminders', () => {
  const due = new Date('2026-12-17T12:00:00+05:00')
  const plan = (now = due) => planMail(asJob(now), {})

  test('go to who has not handed in, once for a deadline', async () => {
    const [missing, done] = [await makeDirective(world()), await waiting()]
    await plan()
    await plan(new Date('2026-12-17T12:05:00+05:00'))
    expect(await mails('three_days_left', missing.obligationId)).toHaveLength(2)
    expect(await mails('three_days_left', missing.otherObligationId)).toHaveLength(1)
    expect(await mails('three_days_left', done.obligationId)).toEqual([])
  })

  test('an extension starts anew', async () => {
    const { obligationId } = await makeDirective(world())
    await plan()
    const lateFrom = new Date('2026-12-30T00:00:00+05:00')
    await world().db.prisma.obligation.update({ where: { id: obligationId }, data: { lateFrom } })
    const [stale] = await mails('three_days_left', obligationId)
    expect(await send(stale?.id ?? '')).toBe('over')
    await plan(new Date('2026-12-24T12:00:00+05:00'))
    expect(await mails('three_days_left', obligationId)).toHaveLength(4)
  })

  test('not with an exemption', async () => {
    const { obligationId } = await makeDirective(world())
    await world().db.prisma.obligation.update({ where: { id: obligationId }, data: { exemptAt: due } })
    await plan()
    expect(await mails('three_days_left', obligationId)).toEqual([])
  })

  test.each(['withdrawnAt', 'closedAt'] as const)('not with %s', async (column) => {
    const { directiveId, obligationId } = await makeDirective(world())
    await world().db.prisma.directive.update({ where: { id: directiveId }, data: { [column]: due } })
    await plan()
    expect(await mails('three_days_left', obligationId)).toEqual([])
  })

  test('not on the day of issue, at night, or on a holiday of the table', async () => {
    const { directiveId, obligationId } = await makeDirective(world())
    await world().db.prisma.directive.update({
      where: { id: directiveId },
      data: { issuedAt: new Date('2026-12-17T09:30:00+05:00') },
    })
    await plan()
    await world().db.prisma.directive.update({
      where: { id: directiveId },
      data: { issuedAt: new Date('2026-12-16T23:59:59+05:00') },
    })
    await plan(new Date('2026-12-17T08:59:59+05:00'))
    await plan(new Date('2026-12-17T18:00:00+05:00'))
    const day = { date: new Date('2026-12-17'), kind: 'off' as const, nameKk: 'Мереке', nameRu: 'Праздник' }
    await world().db.prisma.calendarDay.create({ data: day })
    await plan()
    expect(await mails('three_days_left', obligationId)).toEqual([])
    await world().db.prisma.calendarDay.delete({ where: { date: day.date } })
    await plan()
    expect(await mails('three_days_left', obligationId)).toHaveLength(2)
  })

  test('leave their trace', async () => {
    await makeDirective(world())
    const context = asJob(due)
    expect(await planMail(context, {})).toBe(3)
    expect(await lastAudit(world(), context.requestId)).toMatchObject({
      action: 'outbox.plan',
      after: { kind: 'three_days_left', mails: 3 },
    })
  })
})

describe('the list', () => {
  const list = (person: PersonName, filter = {}, limit = 50) => {
    const context = world().as(person)
    return mailList(context, { scope: authorize(context, 'outbox.read'), filter, limit })
  }

  test('is not for institutions or observers', () => {
    for (const person of ['director', 'press', 'observer'] as const)
      expect(() => authorize(world().as(person), 'outbox.read')).toThrow('forbidden')
  })

  test("shows the department's own mails to its officers and above, none to the neighbour", async () => {
    const id = await mailOf(world())
    for (const person of ['officer', 'admin', 'ministryOfficer'] as const)
      expect((await list(person)).map((mail) => mail.id)).toContain(id)
    expect((await list('otherOfficer')).map((mail) => mail.id)).not.toContain(id)
  })

  test('filters by state, kind and directive', async () => {
    const id = await mailOf(world())
    await send(id, 'refused')
    const { directiveId } = await message(id)
    const directive = directiveId ?? ''
    const ids = async (filter: object) =>
      (await list('officer', { directive, ...filter })).map((mail) => mail.id)
    expect(await ids({ state: 'failed' })).toEqual([id])
    expect(await ids({ state: 'sent' })).toEqual([])
    expect(await ids({ kind: 'closed', state: 'waiting' })).toHaveLength(1)
    expect(await ids({ kind: 'issued' })).toHaveLength(3)
  })

  test('is paged without a gap or a repeat', async () => {
    const all = await list('officer', {}, 500)
    const seen: string[] = []
    for (let before: string | undefined; ; before = seen.at(-1)) {
      const page = await list('officer', { before }, 7)
      seen.push(...page.slice(0, 7).map((mail) => mail.id))
      if (page.length <= 7) break
    }
    expect(seen).toEqual(all.map((mail) => mail.id))
  })

  test("shows no invitation's secret", async () => {
    const id = await invitation()
    expect((await message(id)).payload).toMatchObject({ token: 'a-secret' })
    const shown = (await list('officer')).find((mail) => mail.id === id)
    expect(shown?.mail.payload).toMatchObject({ token: null })
  })
})
