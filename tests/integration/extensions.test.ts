import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { timelinessOf } from '#/domain/obligations/timeliness.ts'
import { authorize } from '#/server/authorize.ts'
import { close } from '#/server/directives/close.ts'
import { reopen } from '#/server/directives/reopen.ts'
import { extendAll } from '#/server/extensions/extend-all.ts'
import { extendOne } from '#/server/extensions/extend-one.ts'
import { grantExtension } from '#/server/extensions/grant.ts'
import { countRequests, ownExtensions } from '#/server/extensions/reads.ts'
import { refuseExtension } from '#/server/extensions/refuse.ts'
import { requestExtension } from '#/server/extensions/request.ts'
import { undoExtension } from '#/server/extensions/undo.ts'
import { withdrawRequest } from '#/server/extensions/withdraw-request.ts'
import { exempt } from '#/server/obligations/exempt.ts'
import { submit } from '#/server/submissions/submit.ts'
import { lastAudit, makeDirective, paste, report } from '../factories.ts'
import type { World } from '../people.ts'
import { clock, useWorld } from '../setup/world.ts'
import { reasons } from './change-calls.ts'

const world: () => World = useWorld()
const officer = (now?: Date) => world().as('officer', now)
const director = (now?: Date) => world().as('director', now)
const reason = 'Көрме кейін ашылады'
// The letter is due on Tuesday 22 December; these are a Friday, a Monday and a Tuesday.
const [friday, monday, tuesday] = ['2026-12-25', '2026-12-28', '2026-12-29']
const dueOf = async (id: string) => (await report(world(), id)).dueDate.toISOString().slice(0, 10)
const lateAfter = (day: string) => new Date(`${day}T00:00:00+05:00`)

describe('asking', () => {
  it('is answered once: granted as asked, with the trace and a mail to each side', async () => {
    const { obligationId, otherObligationId } = await makeDirective(world())
    const { extensionId } = await requestExtension(director(), { obligationId, dueDate: monday, reason })
    await expect(
      requestExtension(director(), { obligationId, dueDate: tuesday, reason }),
    ).rejects.toMatchObject({ code: 'request_open' })
    await grantExtension(officer(), { extensionId })
    expect(await report(world(), obligationId)).toMatchObject({ lateFrom: lateAfter(tuesday) })
    expect(await dueOf(otherObligationId)).toBe('2026-12-22')
    await expect(grantExtension(officer(), { extensionId })).rejects.toMatchObject({
      code: 'already_decided',
    })
    expect(await lastAudit(world(), obligationId)).toMatchObject({
      action: 'extension.grant',
      organisationId: world().museumId,
      before: { date: '2026-12-22' },
      after: { extensionId, date: monday, requestedDate: monday },
    })
    const mails = await world().db.prisma.outboxMessage.findMany({
      where: { obligationId, kind: { startsWith: 'extension' } },
      orderBy: { kind: 'asc' },
    })
    expect(new Set(mails.map(({ kind }) => kind))).toEqual(
      new Set(['extension_decided', 'extension_requested']),
    )
  })

  it('may be granted with another day, or refused with a reason and asked again', async () => {
    const { obligationId } = await makeDirective(world())
    const first = await requestExtension(director(), { obligationId, dueDate: tuesday, reason })
    await refuseExtension(officer(), { ...first, ...reasons })
    const second = await requestExtension(director(), { obligationId, dueDate: tuesday, reason })
    await grantExtension(officer(), { ...second, dueDate: friday })
    expect(await dueOf(obligationId)).toBe(friday)
    const scope = authorize(director(), 'obligation.read')
    const own = await ownExtensions(director(), { scope, obligationId })
    expect(own.map(({ state, reasonRu }) => [state, reasonRu])).toEqual([
      ['granted', null],
      ['refused', reasons.reasonRu],
    ])
  })

  it('can be taken back until it is decided', async () => {
    const { obligationId } = await makeDirective(world())
    const request = await requestExtension(director(), { obligationId, dueDate: monday, reason })
    await withdrawRequest(director(), request)
    await expect(grantExtension(officer(), request)).rejects.toMatchObject({ code: 'already_decided' })
    await expect(withdrawRequest(director(), request)).rejects.toMatchObject({ code: 'already_decided' })
  })

  it('wants a later day, ahead of now, and an answer about a day off', async () => {
    const { obligationId } = await makeDirective(world())
    const ask = (dueDate: string, more = {}) =>
      requestExtension(director(), { obligationId, dueDate, reason, ...more })
    await expect(ask('2026-12-22')).rejects.toMatchObject({ code: 'due_not_later' })
    const saturday = ask('2026-12-26')
    await expect(saturday).rejects.toMatchObject({
      code: 'due_on_day_off',
      details: { date: '2026-12-26', next: monday },
    })
    const { extensionId } = await ask('2026-12-26', { lastDay: monday })
    await grantExtension(officer(), { extensionId })
    expect(await dueOf(obligationId)).toBe(monday)
    const late = new Date('2026-12-30T10:00:00+05:00')
    const past = { obligationId, dueDate: tuesday, reason }
    await expect(requestExtension(director(late), past)).rejects.toMatchObject({ code: 'due_in_past' })
  })

  it('waits for nobody while the door is shut', async () => {
    const { directiveId, obligationId } = await makeDirective(world())
    const request = await requestExtension(director(), { obligationId, dueDate: monday, reason })
    const scope = authorize(officer(), 'directive.read')
    const count = () => countRequests(officer(), { scope, directiveId })
    expect(await count()).toBe(1)
    await close(officer(), { directiveId })
    expect(await count()).toBe(0)
    await expect(grantExtension(officer(), request)).rejects.toMatchObject({ code: 'directive_closed' })
    await reopen(officer(), { directiveId })
    expect(await count()).toBe(1)
    await exempt(officer(), { obligationId, ...reasons })
    expect(await count()).toBe(0)
    await expect(grantExtension(officer(), request)).rejects.toMatchObject({ code: 'report_exempt' })
  })
})

describe('giving', () => {
  it('to all moves everybody but who has a later deadline; undone, that one keeps it', async () => {
    const { directiveId, obligationId, otherObligationId } = await makeDirective(world())
    const own = await extendOne(officer(), { obligationId, dueDate: tuesday, ...reasons })
    const all = await extendAll(officer(), { directiveId, dueDate: friday, ...reasons })
    expect([await dueOf(obligationId), await dueOf(otherObligationId)]).toEqual([tuesday, friday])
    await undoExtension(officer(), all)
    expect([await dueOf(obligationId), await dueOf(otherObligationId)]).toEqual([tuesday, '2026-12-22'])
    await undoExtension(officer(), own)
    expect(await dueOf(obligationId)).toBe('2026-12-22')
    await expect(undoExtension(officer(), own)).rejects.toMatchObject({ code: 'nothing_to_undo' })
  })

  it('undone in the order in which it was given leaves what the later one gave', async () => {
    const { directiveId, obligationId, otherObligationId } = await makeDirective(world())
    const all = await extendAll(officer(), { directiveId, dueDate: friday, ...reasons })
    const own = await extendOne(officer(), { obligationId, dueDate: monday, ...reasons })
    await undoExtension(officer(), own)
    expect(await dueOf(obligationId)).toBe(friday)
    const further = await extendAll(officer(), { directiveId, dueDate: tuesday, ...reasons })
    await undoExtension(officer(), all)
    expect(await dueOf(otherObligationId)).toBe(tuesday)
    await undoExtension(officer(), further)
    const directive = await world().db.prisma.directive.findUniqueOrThrow({ where: { id: directiveId } })
    expect(directive.dueDate?.toISOString().slice(0, 10)).toBe('2026-12-22')
    expect(await dueOf(otherObligationId)).toBe('2026-12-22')
  })

  it('to one who asked is the answer', async () => {
    const { obligationId } = await makeDirective(world())
    const request = await requestExtension(director(), { obligationId, dueDate: monday, reason })
    expect(await extendOne(officer(), { obligationId, dueDate: friday, ...reasons })).toEqual(request)
    await expect(withdrawRequest(director(), request)).rejects.toMatchObject({ code: 'already_decided' })
  })

  it('pushes the lock where it would come first, and gives it back', async () => {
    const { obligationId } = await makeDirective(world(), { lockDate: '2026-12-24' })
    const extension = await extendOne(officer(), { obligationId, dueDate: monday, ...reasons })
    expect((await report(world(), obligationId)).lockAt).toEqual(lateAfter(tuesday))
    await undoExtension(officer(), extension)
    expect((await report(world(), obligationId)).lockAt).toEqual(lateAfter(friday))
  })

  it('after a late report makes it one on time; its receipt keeps what it was judged by', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: 'https://museum.kz/a' })
    const { version } = await report(world(), obligationId)
    await clock(world(), '2026-12-24T12:00:00+05:00', async (late) => {
      await submit(late.as('director'), { obligationId, version, idempotencyKey: randomUUID() })
    })
    const now = new Date('2026-12-30T10:00:00+05:00')
    const timeliness = async () => timelinessOf({ ...(await report(world(), obligationId)), now })
    expect(await timeliness()).toBe('late')
    const extension = await extendOne(officer(now), { obligationId, dueDate: friday, ...reasons })
    expect(await timeliness()).toBe('on_time')
    const receipt = await world().db.prisma.submission.findFirstOrThrow({ where: { obligationId } })
    expect(receipt.lateFrom).toEqual(new Date('2026-12-23T00:00:00+05:00'))
    await undoExtension(officer(now), extension)
    expect(await timeliness()).toBe('late')
  })
})
