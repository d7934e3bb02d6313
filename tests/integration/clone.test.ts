import { describe, expect, it } from 'vitest'
import { clone } from '#/server/directives/clone.ts'
import { discardDraft } from '#/server/directives/discard-draft.ts'
import { plannedDirectives, plannedYears } from '#/server/directives/reads/plan.ts'
import { letter } from '#/server/directives/reads.ts'
import { authorize } from '#/server/authorize.ts'
import { handIn, lastAudit, makeDirective, makeDraft } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world: () => World = useWorld()

const sightOf = (person: PersonName) => {
  const issued = authorize(world().as(person), 'directive.read')
  return { issued, drafts: person === 'observer' ? null : authorize(world().as(person), 'directive.draft') }
}
const fieldsOf = async (id: string) =>
  (await letter(world().as('officer'), { sight: sightOf('officer'), id })).fields

describe('who may begin a letter from another', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['director', 'forbidden'],
    ['press', 'forbidden'],
    ['observer', 'forbidden'],
    ['admin', 'forbidden'],
    ['otherOfficer', 'not_found'],
  ]
  it.each(refused)('%s is refused with %s', async (person, code) => {
    const { directiveId } = await makeDirective(world())
    const before = await world().db.prisma.directive.count()
    await expect(clone(world().as(person), { id: directiveId })).rejects.toMatchObject({ code })
    expect(await world().db.prisma.directive.count()).toBe(before)
  })
})

describe('a letter begun from another', () => {
  it('says the same, without a number, dated today, due as many working days later', async () => {
    // Eight working days from Wednesday the 9th to Tuesday the 22nd: the 16th is off.
    const source = await makeDirective(world(), { lockDate: '2026-12-31', sources: ['https://press.kz/1'] })
    const january = world().as('officer', new Date('2027-01-04T23:59:00+05:00'))
    const { id } = await clone(january, { id: source.directiveId })
    const { number, letterDate, dueDate, lockDate, ...rest } = await fieldsOf(id)
    const {
      number: _,
      letterDate: __,
      dueDate: ___,
      lockDate: ____,
      ...same
    } = await fieldsOf(source.directiveId)
    expect(rest).toEqual(same)
    expect({ number, letterDate, dueDate, lockDate }).toEqual({
      number: '',
      letterDate: '2027-01-04',
      dueDate: '2027-01-14',
      lockDate: null,
    })
    expect(await lastAudit(world(), id)).toMatchObject({
      action: 'directive.clone',
      after: { from: source.directiveId },
    })
  })

  it('leaves the deadline open where the other had none, and can come from a draft', async () => {
    const draft = await makeDraft(world(), { dueDate: null })
    const { id } = await clone(world().as('officer'), { id: draft.id })
    expect(await fieldsOf(id)).toMatchObject({
      dueDate: null,
      letterDate: '2026-12-10',
      subjectKk: 'Ескерту',
    })
  })

  it('does not come from a draft that was thrown away', async () => {
    const draft = await makeDraft(world())
    await discardDraft(world().as('officer'), { id: draft.id, discarded: true })
    await expect(clone(world().as('officer'), { id: draft.id })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('the plan of a year', () => {
  const plan = (person: PersonName, year: number, now?: string) =>
    plannedDirectives(world().as(person, now ? new Date(now) : undefined), { sight: sightOf(person), year })

  it('takes the year of the deadline, of the letter, of the beginning', async () => {
    const eve = await makeDirective(world(), { letterDate: '2026-12-20', dueDate: '2027-01-05' })
    const last = await makeDirective(world(), { dueDate: '2026-12-31' })
    const undated = await makeDraft(world(), { dueDate: null, letterDate: '2026-12-31' })
    const ids = async (person: PersonName, year: number) => (await plan(person, year)).map(({ id }) => id)
    expect(await ids('officer', 2027)).toContain(eve.directiveId)
    expect(await ids('officer', 2026)).toEqual(expect.arrayContaining([last.directiveId, undated.id]))
    expect(await ids('officer', 2026)).not.toContain(eve.directiveId)
    expect(await ids('observer', 2026)).toContain(last.directiveId)
    expect(await ids('observer', 2026)).not.toContain(undated.id)
    expect(await ids('otherOfficer', 2026)).toEqual([])
    expect(await plannedYears(world().as('officer'), { sight: sightOf('officer') })).toEqual({
      first: 2026,
      last: 2027,
    })
    expect(await plannedYears(world().as('otherOfficer'), { sight: sightOf('otherOfficer') })).toBeNull()
  })

  it('counts as the list does, and overdue from the first late instant', async () => {
    const { directiveId, obligationId, otherObligationId } = await makeDirective(world())
    await handIn(world(), { obligationId, explain: 'Жөндеу' })
    const at = async (now: string) => (await plan('officer', 2026, now)).find(({ id }) => id === directiveId)
    expect(await at('2026-12-22T23:59:59+05:00')).toMatchObject({
      expected: 2,
      submitted: 1,
      accepted: 0,
      overdue: 0,
      dueDate: '2026-12-22',
    })
    expect(await at('2026-12-23T00:00:00+05:00')).toMatchObject({ overdue: 1 })
    await world().db.prisma.obligation.update({
      where: { id: otherObligationId },
      data: { exemptAt: new Date() },
    })
    expect(await at('2026-12-23T00:00:00+05:00')).toMatchObject({ expected: 1, submitted: 1, overdue: 0 })
  })
})
