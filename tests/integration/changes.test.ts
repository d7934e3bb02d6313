import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { timelinessOf } from '#/domain/obligations/timeliness.ts'
import { authorize } from '#/server/authorize.ts'
import { amend } from '#/server/directives/amend.ts'
import { close } from '#/server/directives/close.ts'
import { changeLog, editionsOf } from '#/server/directives/reads/changes.ts'
import { figuresByDirective } from '#/server/directives/reads/figures.ts'
import { reopen } from '#/server/directives/reopen.ts'
import { restore } from '#/server/directives/restore.ts'
import { withdraw } from '#/server/directives/withdraw.ts'
import { pasteLinks } from '#/server/items/paste-links.ts'
import { acknowledge } from '#/server/obligations/acknowledge.ts'
import { exempt } from '#/server/obligations/exempt.ts'
import { refuseReport } from '#/server/obligations/refuse-report.ts'
import { takeBackRefusal } from '#/server/obligations/take-back-refusal.ts'
import { revokeExemption } from '#/server/obligations/revoke-exemption.ts'
import { obligationsOfYear } from '#/server/register/reads/obligations.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { countWaiting } from '#/server/reviews/reads.ts'
import { undo } from '#/server/reviews/undo.ts'
import { submit } from '#/server/submissions/submit.ts'
import { handIn, lastAudit, makeDirective, paste, report } from '../factories.ts'
import type { World } from '../people.ts'
import { useWorld } from '../setup/world.ts'
import { reasons } from './change-calls.ts'

const world: () => World = useWorld()
const officer = () => world().as('officer')

/** A report of one link that waits for a decision. */
async function waiting() {
  const made = await makeDirective(world())
  await paste(world(), { obligationId: made.obligationId, text: 'https://museum.kz/a' })
  await handIn(world(), made)
  const { items, version } = await report(world(), made.obligationId)
  return { ...made, version, itemIds: items.map(({ id }) => id) }
}

async function tryToSubmit(obligationId: string) {
  const { version } = await report(world(), obligationId)
  return submit(world().as('director'), { obligationId, version, idempotencyKey: randomUUID() })
}

const waitingNow = () => countWaiting(officer(), authorize(officer(), 'review.read'))

describe('a directive off control', () => {
  it('takes and decides nothing; reopened, everything goes on', async () => {
    const { directiveId, obligationId, itemIds } = await waiting()
    await close(officer(), { directiveId })
    const shut = { code: 'directive_closed' }
    const more = { obligationId, text: 'https://museum.kz/b' }
    await expect(pasteLinks(world().as('director'), more)).rejects.toMatchObject(shut)
    await expect(decideItems(officer(), { itemIds, kind: 'accepted' })).rejects.toMatchObject(shut)
    await reopen(officer(), { directiveId })
    await pasteLinks(world().as('director'), more)
    await decideItems(officer(), { itemIds, kind: 'accepted' })
  })

  it('refuses what was pasted before it was closed', async () => {
    const { directiveId, obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: 'https://museum.kz/a' })
    await close(officer(), { directiveId })
    await expect(tryToSubmit(obligationId)).rejects.toMatchObject({ code: 'directive_closed' })
    await reopen(officer(), { directiveId })
    await tryToSubmit(obligationId)
  })

  it('leaves the queue, and its figures stay as they were on the day', async () => {
    const before = await waitingNow()
    const { directiveId } = await waiting()
    expect(await waitingNow()).toBe(before + 1)
    await close(officer(), { directiveId })
    expect(await waitingNow()).toBe(before)
    const afterwards = world().as('officer', new Date('2027-03-01T10:00:00+05:00'))
    const scope = authorize(afterwards, 'directive.read')
    const figures = await figuresByDirective(afterwards, { scope })
    expect(figures.get(directiveId)).toMatchObject({ expected: 2, submitted: 1, overdue: 0 })
    await reopen(officer(), { directiveId })
    expect((await figuresByDirective(afterwards, { scope })).get(directiveId)).toMatchObject({ overdue: 1 })
  })

  it('keeps decisions from being undone', async () => {
    const { directiveId, itemIds } = await waiting()
    const { batchId } = await decideItems(officer(), { itemIds, kind: 'accepted' })
    await close(officer(), { directiveId })
    await expect(undo(officer(), { batchId })).rejects.toMatchObject({ code: 'directive_closed' })
  })

  it('is closed once', async () => {
    const { directiveId } = await makeDirective(world())
    await close(officer(), { directiveId })
    await expect(close(officer(), { directiveId })).rejects.toMatchObject({ code: 'already_done' })
    expect(await lastAudit(world(), directiveId)).toMatchObject({
      action: 'directive.close',
      organisationId: world().departmentId,
    })
  })
})

describe('a withdrawn directive', () => {
  it('with submissions counts in no year, wants nothing and comes back whole', async () => {
    const { directiveId, obligationId } = await waiting()
    const obligations = async () => {
      const scope = authorize(world().as('director'), 'obligation.read')
      const given = { scope, reviewScope: null, institutionId: world().museumId, year: 2026 }
      return (await obligationsOfYear(world().as('director'), given)).some(({ id }) => id === obligationId)
    }
    expect(await obligations()).toBe(true)
    await withdraw(officer(), { directiveId, ...reasons })
    expect(await obligations()).toBe(false)
    const more = { obligationId, text: 'https://museum.kz/b' }
    await expect(pasteLinks(world().as('director'), more)).rejects.toMatchObject({
      code: 'directive_withdrawn',
    })
    expect(await report(world(), obligationId)).toMatchObject({ progress: 'submitted' })
    await restore(officer(), { directiveId })
    expect(await obligations()).toBe(true)
    await pasteLinks(world().as('director'), more)
  })

  it('is off control again when it had been closed before', async () => {
    const { directiveId } = await makeDirective(world())
    await close(officer(), { directiveId })
    await withdraw(officer(), { directiveId, ...reasons })
    await expect(reopen(officer(), { directiveId })).rejects.toMatchObject({ code: 'directive_withdrawn' })
    await restore(officer(), { directiveId })
    await reopen(officer(), { directiveId })
  })

  it('tells those who owe, and keeps the reason in the journal', async () => {
    const { directiveId } = await makeDirective(world())
    await withdraw(officer(), { directiveId, ...reasons })
    const where = { directiveId, kind: 'withdrawn' }
    // The director and the press of the museum, and the director of the library.
    expect(await world().db.prisma.outboxMessage.count({ where })).toBe(3)
    expect(await lastAudit(world(), directiveId)).toMatchObject({
      action: 'directive.withdraw',
      after: reasons,
    })
  })
})

describe('an amendment', () => {
  const words = { subjectKk: 'Ескерту', subjectRu: 'Уточнённое предупреждение', sources: [] }
  const texts = { textKk: 'Жаңа мәтін.', textRu: 'Новый текст.' }
  const version = async (id: string) =>
    (await world().db.prisma.directive.findUniqueOrThrow({ where: { id } })).version

  it('keeps every wording and asks to acknowledge afresh; no report goes back', async () => {
    const { directiveId, obligationId } = await waiting()
    const input = { directiveId, version: await version(directiveId), ...words, ...texts, ...reasons }
    expect(await amend(officer(), input)).toMatchObject({ edition: 2 })
    const scope = authorize(officer(), 'directive.read')
    const editions = await editionsOf(officer(), { scope, directiveId })
    expect(editions.map(({ number, textRu, reasonRu }) => [number, textRu, reasonRu])).toEqual([
      [1, 'Необходимо разместить пресс-релиз.', null],
      [2, 'Новый текст.', reasons.reasonRu],
    ])
    const before = await report(world(), obligationId)
    expect(before).toMatchObject({ progress: 'submitted', acknowledgedEdition: 1 })
    await acknowledge(world().as('director'), { obligationId })
    expect(await report(world(), obligationId)).toMatchObject({
      progress: 'submitted',
      acknowledgedEdition: 2,
    })
  })

  it('of an older version, or of nothing, is refused', async () => {
    const { directiveId } = await makeDirective(world())
    const current = await version(directiveId)
    const stale = { directiveId, version: current - 1, ...words, ...texts, ...reasons }
    await expect(amend(officer(), stale)).rejects.toMatchObject({ code: 'stale' })
    const { subjectKk, subjectRu, textKk, textRu } = await world().db.prisma.directive.findUniqueOrThrow({
      where: { id: directiveId },
    })
    const same = { subjectKk, subjectRu, textKk, textRu, sources: [] }
    const nothing = { directiveId, version: current, ...same, ...reasons }
    await expect(amend(officer(), nothing)).rejects.toMatchObject({ code: 'nothing_changed' })
  })
})

describe('an exemption', () => {
  it('after submission takes the report out of figures and queue, and back', async () => {
    const before = await waitingNow()
    const { directiveId, obligationId, itemIds } = await waiting()
    await exempt(officer(), { obligationId, ...reasons })
    expect(await waitingNow()).toBe(before)
    const scope = authorize(officer(), 'directive.read')
    const figures = async () => (await figuresByDirective(officer(), { scope })).get(directiveId)
    expect(await figures()).toMatchObject({ expected: 1, submitted: 0 })
    await expect(decideItems(officer(), { itemIds, kind: 'accepted' })).rejects.toMatchObject({
      code: 'report_exempt',
    })
    await revokeExemption(officer(), { obligationId })
    expect(await figures()).toMatchObject({ expected: 2, submitted: 1 })
    expect(await report(world(), obligationId)).toMatchObject({ progress: 'submitted', exemptReasonRu: null })
  })

  it('is given once and leaves its trace', async () => {
    const { obligationId } = await makeDirective(world())
    await exempt(officer(), { obligationId, ...reasons })
    await expect(exempt(officer(), { obligationId, ...reasons })).rejects.toMatchObject({
      code: 'already_done',
    })
    expect(await lastAudit(world(), obligationId)).toMatchObject({
      action: 'obligation.exempt',
      organisationId: world().museumId,
      after: reasons,
    })
  })
})

describe('a refusal for good', () => {
  it('counts as returned, takes nothing more, and can be taken back', async () => {
    const { obligationId, version, itemIds } = await waiting()
    await refuseReport(officer(), { obligationId, version, ...reasons })
    expect(await report(world(), obligationId)).toMatchObject({ progress: 'returned' })
    const more = { obligationId, text: 'https://museum.kz/b' }
    await expect(pasteLinks(world().as('director'), more)).rejects.toMatchObject({ code: 'report_refused' })
    await expect(decideItems(officer(), { itemIds, kind: 'accepted' })).rejects.toMatchObject({
      code: 'report_refused',
    })
    await takeBackRefusal(officer(), { obligationId })
    expect(await report(world(), obligationId)).toMatchObject({ progress: 'submitted' })
    await decideItems(officer(), { itemIds, kind: 'accepted' })
  })

  it('of an accepted report gives the acceptance back when it is taken back', async () => {
    const { obligationId, itemIds } = await waiting()
    await decideItems(officer(), { itemIds, kind: 'accepted' })
    const { version } = await report(world(), obligationId)
    await refuseReport(officer(), { obligationId, version, ...reasons })
    expect((await report(world(), obligationId)).progress).toBe('returned')
    await takeBackRefusal(officer(), { obligationId })
    expect((await report(world(), obligationId)).progress).toBe('accepted')
  })

  it('wants a complete report, and the one that was seen', async () => {
    const { obligationId } = await makeDirective(world())
    const empty = { obligationId, version: 1, ...reasons }
    await expect(refuseReport(officer(), empty)).rejects.toMatchObject({ code: 'nothing_submitted' })
    const made = await waiting()
    const unseen = { obligationId: made.obligationId, version: made.version - 1, ...reasons }
    await expect(refuseReport(officer(), unseen)).rejects.toMatchObject({ code: 'stale' })
    expect(timelinessOf({ ...(await report(world(), made.obligationId)), now: new Date() })).toBe('on_time')
  })
})

it('the history of a directive tells all of it, the newest first, to its department alone', async () => {
  const { directiveId, obligationId } = await waiting()
  await exempt(officer(), { obligationId, ...reasons })
  await revokeExemption(officer(), { obligationId })
  await close(officer(), { directiveId })
  const told = async (person: 'officer' | 'otherOfficer') => {
    const context = world().as(person)
    const scope = authorize(context, 'directive.read')
    return (await changeLog(context, { scope, directiveId, limit: 10 })).map(({ action }) => action)
  }
  expect(await told('officer')).toEqual([
    'directive.close',
    'obligation.unexempt',
    'obligation.exempt',
    'directive.issue',
  ])
  expect(await told('otherOfficer')).toEqual([])
})
