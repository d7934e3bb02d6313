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

describe('the snapshot', () => {
  it('a closed institution gets nothing; an institution without accounts owes one publication anywhere', async () => {
    const closed = await world().db.prisma.organisation.create({
      data: {
        ...{ kind: 'museum', nameKk: 'a', nameRu: 'a', shortKk: 'a', shortRu: 'a' },
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
