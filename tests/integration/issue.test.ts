import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { issue } from '#/server/directives/issue.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import { giveAccounts, lastAudit, letter, makeDirective, makeDraft, report } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world: () => World = useWorld()

describe('who may issue', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['director', 'forbidden'],
    ['press', 'forbidden'],
    ['observer', 'forbidden'],
    ['admin', 'forbidden'],
    ['otherOfficer', 'not_found'],
  ]
  it.each(refused)('%s is refused with %s', async (person, code) => {
    const draft = await makeDraft(world())
    await expect(issue(world().as(person), draft)).rejects.toMatchObject({ code })
    expect(await world().db.prisma.obligation.count({ where: { directiveId: draft.id } })).toBe(0)
  })
})

describe('what may be issued', () => {
  it('a letter with gaps names them all', async () => {
    const draft = await makeDraft(world(), { number: '', textKk: '', dueDate: null, platforms: [] })
    await expect(issue(world().as('officer'), draft)).rejects.toMatchObject({
      code: 'directive_incomplete',
      details: { missing: ['number', 'textKk', 'dueDate', 'platforms'] },
    })
  })

  it.each([
    ['no_addressees', { audience: { kinds: [], districtIds: [], institutionIds: [], excludedIds: [] } }],
    ['due_in_past', { dueDate: '2026-12-09' }],
    ['lock_before_due', { lockDate: '2026-12-20' }],
  ])('%s', async (code, fields) => {
    const draft = await makeDraft(world(), fields)
    await expect(issue(world().as('officer'), draft)).rejects.toMatchObject({ code })
  })

  it('a number is free once a year and issuer, whatever its case', async () => {
    const number = `Исх-${randomUUID()}`
    await makeDirective(world(), { number })
    const again = await makeDraft(world(), { number: number.toUpperCase() })
    await expect(issue(world().as('officer'), again)).rejects.toMatchObject({
      code: 'number_taken',
      details: { year: 2026 },
    })
    await makeDirective(world(), { number, letterDate: '2025-12-09' })
  })

  it('goes out once: the second click is refused', async () => {
    const draft = await makeDraft(world())
    await issue(world().as('officer'), draft)
    await expect(issue(world().as('officer'), draft)).rejects.toMatchObject({
      code: 'directive_already_issued',
    })
  })

  it('a draft that changed since it was seen is refused as stale', async () => {
    const draft = await makeDraft(world())
    await saveDraft(world().as('officer'), { ...draft, ...letter() })
    await expect(issue(world().as('officer'), draft)).rejects.toMatchObject({ code: 'stale' })
  })
})

describe('a deadline on a day off', () => {
  // The 19th is a Saturday, the 16th a holiday; a Monday is no day off for a department.
  const asked = (dueDate: string, lastDay: string | null, fields = {}) =>
    makeDraft(world(), { dueDate, ...fields }).then((draft) =>
      issue(world().as('officer'), { ...draft, lastDay }).then(() => draft.id),
    )
  const stored = async (directiveId: string) => {
    const { dueDate, lateFrom } = await world().db.prisma.directive.findUniqueOrThrow({
      where: { id: directiveId },
    })
    const obligation = await world().db.prisma.obligation.findFirstOrThrow({ where: { directiveId } })
    expect(obligation).toMatchObject({ dueDate, lateFrom })
    return [dueDate?.toISOString().slice(0, 10), lateFrom?.toISOString()]
  }

  it.each([
    ['2026-12-19', null],
    ['2026-12-19', '2026-12-22'],
    ['2026-12-16', null],
  ])('%s is not taken silently (answer %s)', async (dueDate, lastDay) => {
    await expect(asked(dueDate, lastDay)).rejects.toMatchObject({
      code: 'due_on_day_off',
      details: { date: dueDate },
    })
  })

  it.each([
    ['kept', '2026-12-19', '2026-12-19', ['2026-12-19', '2026-12-19T19:00:00.000Z']],
    ['moved on', '2026-12-19', '2026-12-21', ['2026-12-21', '2026-12-21T19:00:00.000Z']],
    ['moved back', '2026-12-16', '2026-12-15', ['2026-12-15', '2026-12-15T19:00:00.000Z']],
  ])('is %s as the officer says', async (_, dueDate, lastDay, result) => {
    expect(await stored(await asked(dueDate, lastDay))).toEqual(result)
  })

  it('means the last good day, so «before Monday» asks about Sunday', async () => {
    const fields = { dueRule: 'exclusive' as const }
    await expect(asked('2026-12-21', null, fields)).rejects.toMatchObject({ details: { date: '2026-12-20' } })
    const moved = await asked('2026-12-21', '2026-12-21', fields)
    expect(await stored(moved)).toEqual(['2026-12-22', '2026-12-21T19:00:00.000Z'])
  })

  it('is no question on a Saturday that works by decree', async () => {
    const date = new Date('2026-12-12')
    await world().db.prisma.calendarDay.create({ data: { date, kind: 'working', nameKk: 'к', nameRu: 'п' } })
    expect(await stored(await asked('2026-12-12', null))).toEqual(['2026-12-12', '2026-12-12T19:00:00.000Z'])
  })
})

describe('the snapshot', () => {
  it('a closed institution gets nothing; an institution without accounts owes one publication anywhere', async () => {
    const closed = await world().db.prisma.organisation.create({
      data: {
        kind: 'museum',
        nameKk: 'a',
        nameRu: 'a',
        shortKk: 'a',
        shortRu: 'a',
        parentId: world().departmentId,
        closedOn: new Date('2026-12-10'),
      },
    })
    const { directiveId, otherObligationId } = await makeDirective(world())
    const addressed = await world().db.prisma.obligation.findMany({ where: { directiveId } })
    expect(addressed.map(({ institutionId }) => institutionId)).not.toContain(closed.id)
    expect((await report(world(), otherObligationId)).slots.map(({ platform }) => platform)).toEqual(['any'])
  })

  it('an account of later does not move it', async () => {
    const { obligationId } = await makeDirective(world())
    const before = (await report(world(), obligationId)).slots.length
    await giveAccounts(world(), [{ platform: 'instagram', handle: randomUUID() }])
    expect((await report(world(), obligationId)).slots).toHaveLength(before)
  })

  it('leaves its trace', async () => {
    const { directiveId } = await makeDirective(world())
    expect(await lastAudit(world(), directiveId)).toMatchObject({
      action: 'directive.issue',
      after: { obligations: 2, lateFrom: '2026-12-22T19:00:00.000Z' },
    })
  })
})
