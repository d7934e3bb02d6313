import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { SUBJECT_LIMIT } from '#/contracts/directives.ts'
import { createDraft } from '#/server/directives/create-draft.ts'
import { discardDraft } from '#/server/directives/discard-draft.ts'
import { directives, discardedDrafts, letter as letterOf } from '#/server/directives/reads.ts'
import { choices, numberTaken } from '#/server/directives/reads/choices.ts'
import { figuresByDirective } from '#/server/directives/reads/figures.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import { authorize } from '#/server/authorize.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { handIn, lastAudit, letter, makeDirective, makeDraft } from '../factories.ts'
import { type PersonName, type World, workingDay } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world: () => World = useWorld()

const refused: [PersonName, string][] = [
  ['anonymous', 'sign_in_required'],
  ['director', 'forbidden'],
  ['otherDirector', 'forbidden'],
  ['press', 'forbidden'],
  ['observer', 'forbidden'],
  ['admin', 'forbidden'],
  ['otherOfficer', 'not_found'],
]

function stored(id: string) {
  return world().db.prisma.directive.findUniqueOrThrow({ where: { id } })
}

function sightOf(person: PersonName) {
  const context = world().as(person)
  const issued = authorize(context, 'directive.read')
  return {
    context,
    sight: { issued, drafts: person === 'officer' ? authorize(context, 'directive.draft') : null },
  }
}

describe('who may write a draft', () => {
  it.each(refused)('%s is refused with %s and changes nothing', async (person, code) => {
    const draft = await makeDraft(world())
    const before = await stored(draft.id)
    const save = saveDraft(world().as(person), { ...draft, ...letter({ subjectRu: 'Чужое' }) })
    await expect(save).rejects.toMatchObject({ code })
    const discard = discardDraft(world().as(person), { id: draft.id, discarded: true })
    await expect(discard).rejects.toMatchObject({ code })
    expect(await stored(draft.id)).toEqual(before)
  })

  it.each(refused.slice(0, -1))('%s opens none: %s', async (person, code) => {
    const before = await world().db.prisma.directive.count()
    await expect(createDraft(world().as(person), {})).rejects.toMatchObject({ code })
    expect(await world().db.prisma.directive.count()).toBe(before)
  })

  it("nobody opens one in another department's name", async () => {
    const create = createDraft(world().as('officer'), { issuerId: world().otherDepartmentId })
    await expect(create).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('saving', () => {
  it('hands the version on and leaves before and after of what changed', async () => {
    const draft = await makeDraft(world())
    const fields = letter({ number: (await stored(draft.id)).number, subjectRu: 'Новая тема' })
    expect(await saveDraft(world().as('officer'), { ...draft, ...fields })).toMatchObject({
      version: draft.version + 1,
    })
    expect(await lastAudit(world(), draft.id)).toMatchObject({
      action: 'directive.save_draft',
      before: { subjectRu: 'Предупреждение' },
      after: { subjectRu: 'Новая тема' },
    })
  })

  it('the same text again changes neither version nor log', async () => {
    const draft = await makeDraft(world(), { number: 'same' })
    const entry = await lastAudit(world(), draft.id)
    const again = await saveDraft(world().as('officer'), { ...draft, ...letter({ number: ' same ' }) })
    expect(again.version).toBe(draft.version)
    expect(await lastAudit(world(), draft.id)).toEqual(entry)
  })

  it('a stale save is refused, names what differs and loses nothing', async () => {
    const draft = await makeDraft(world(), { number: 'stale' })
    const officer = world().as('officer')
    await saveDraft(officer, { ...draft, ...letter({ number: 'stale', subjectKk: 'Бірінші' }) })
    const late = saveDraft(officer, { ...draft, ...letter({ number: 'stale', textRu: 'Второй' }) })
    await expect(late).rejects.toMatchObject({
      code: 'stale',
      details: { changed: ['subjectKk', 'textRu'], version: draft.version + 1 },
    })
    expect(await stored(draft.id)).toMatchObject({ subjectKk: 'Бірінші', version: draft.version + 1 })
  })

  it('of two at once one wins', async () => {
    const draft = await makeDraft(world())
    const saves = ['А', 'Б'].map((subjectRu) =>
      saveDraft(world().as('officer'), { ...draft, ...letter({ subjectRu }) }),
    )
    const outcomes = await Promise.allSettled(saves)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await stored(draft.id)).version).toBe(draft.version + 1)
  })

  it('an issued letter is not written any more', async () => {
    const { directiveId } = await makeDirective(world())
    const { version } = await stored(directiveId)
    const save = saveDraft(world().as('officer'), { id: directiveId, version, ...letter() })
    await expect(save).rejects.toMatchObject({ code: 'directive_already_issued' })
    const discard = discardDraft(world().as('officer'), { id: directiveId, discarded: true })
    await expect(discard).rejects.toMatchObject({ code: 'directive_already_issued' })
  })
})

describe('hostile input', () => {
  it.each([
    ['an oversized text', { textRu: 'а'.repeat(40_001) }, 'textRu', 'too_long'],
    ['an oversized subject', { subjectKk: 'ә'.repeat(SUBJECT_LIMIT + 1) }, 'subjectKk', 'too_long'],
    ['a number that is none', { number: 7 }, 'number', 'wrong_form'],
    ['an object for a text', { textKk: { $ne: '' } }, 'textKk', 'wrong_form'],
    ['a day that does not exist', { dueDate: '2026-02-29' }, 'dueDate', 'not_a_date'],
    ['a time that does not exist', { dueRule: 'time', dueTime: '25:00' }, 'dueTime', 'not_a_time'],
    ['an unknown rule', { dueRule: 'never' }, 'dueRule', 'wrong_form'],
    ['an unknown platform', { platforms: ['myspace'] }, 'platforms.0', 'wrong_form'],
    ['a script for a source', { sources: ['javascript:alert(1)'] }, 'sources.0', 'not_a_link'],
    ['a file for a source', { sources: ['file:///etc/passwd'] }, 'sources.0', 'not_a_link'],
    ['too many sources', { sources: Array(11).fill('https://iz.ru/1') }, 'sources', 'too_many'],
    [
      'an id that is none',
      { audience: { institutionIds: ['1; drop table'] } },
      'audience.institutionIds.0',
      'unknown_id',
    ],
  ])('%s is refused and changes nothing', async (_what, fields, path, message) => {
    const draft = await makeDraft(world())
    const before = await stored(draft.id)
    const input = { ...draft, ...letter(), ...fields } as Parameters<typeof saveDraft>[1]
    await expect(saveDraft(world().as('officer'), input)).rejects.toMatchObject({
      issues: [expect.objectContaining({ path: pathOf(path), message })],
    })
    expect(await stored(draft.id)).toEqual(before)
  })

  it.each([randomUUID(), '00000000-0000-0000-0000-000000000000'])(
    'an unknown id %s is not found',
    async (id) => {
      const save = saveDraft(world().as('officer'), { id, version: 1, ...letter() })
      await expect(save).rejects.toMatchObject({ code: 'not_found' })
    },
  )

  it('markup stays text, unseen characters go', async () => {
    const draft = await makeDraft(world())
    const html = '<img src=x onerror=alert(1)> & "«»"'
    await saveDraft(world().as('officer'), {
      ...draft,
      ...letter({ subjectRu: `${html}\u202E\u0000`, textKk: 'бір\r\n\r\nекі' }),
    })
    expect(await stored(draft.id)).toMatchObject({ subjectRu: html, textKk: 'бір\n\nекі' })
  })

  it("another department's institution named by hand gets nothing", async () => {
    const foreign = await world().db.prisma.organisation.create({
      data: {
        kind: 'museum',
        nameKk: 'ф',
        nameRu: 'ф',
        shortKk: 'ф',
        shortRu: 'ф',
        parentId: world().otherDepartmentId,
      },
    })
    const audience = {
      kinds: ['museum' as const],
      districtIds: [],
      institutionIds: [foreign.id],
      excludedIds: [],
    }
    const { directiveId } = await makeDirective(world(), { audience })
    const got = await world().db.prisma.obligation.findMany({ where: { directiveId } })
    expect(got.map(({ institutionId }) => institutionId)).not.toContain(foreign.id)
  })
})

describe('throwing away', () => {
  it('takes a draft from the list and brings it back, with a trace of both', async () => {
    const draft = await makeDraft(world(), { textRu: 'Останется' })
    const { context, sight } = sightOf('officer')
    const listed = async () => (await directives(context, sight)).some(({ id }) => id === draft.id)
    await discardDraft(context, { id: draft.id, discarded: true })
    expect(await listed()).toBe(false)
    const gone = await discardedDrafts(context, { scope: authorize(context, 'directive.draft') })
    expect(gone.map(({ id }) => id)).toContain(draft.id)
    expect(await lastAudit(world(), draft.id)).toMatchObject({ action: 'directive.discard_draft' })
    await discardDraft(context, { id: draft.id, discarded: 'false' })
    expect(await listed()).toBe(true)
    expect(await stored(draft.id)).toMatchObject({ textRu: 'Останется', discardedAt: null })
    expect(await lastAudit(world(), draft.id)).toMatchObject({ action: 'directive.restore_draft' })
  })
})

describe('looking', () => {
  it('drafts are seen by officers of the department alone, letters by all its staff', async () => {
    const draft = await makeDraft(world())
    const { directiveId } = await makeDirective(world())
    for (const person of ['observer', 'admin'] as const) {
      const { context, sight } = sightOf(person)
      const ids = (await directives(context, sight)).map(({ id }) => id)
      expect(ids).toContain(directiveId)
      expect(ids).not.toContain(draft.id)
      await expect(letterOf(context, { sight, id: draft.id })).rejects.toMatchObject({ code: 'not_found' })
    }
    const other = sightOf('otherOfficer')
    expect(await directives(other.context, other.sight)).toEqual([])
    const look = letterOf(other.context, { sight: other.sight, id: directiveId })
    await expect(look).rejects.toMatchObject({ code: 'not_found' })
  })

  it('counts exactly what is behind the numbers, the last instant and the next', async () => {
    const { directiveId, obligationId } = await makeDirective(world())
    await handIn(world(), { obligationId, explain: 'Сайт на ремонте' })
    const at = async (instant: string) => {
      const context = world().as('observer', new Date(instant))
      return (await figuresByDirective(context, { scope: authorize(context, 'directive.read') })).get(
        directiveId,
      )
    }
    const counted = { expected: 2, submitted: 1, accepted: 0 }
    expect(await at('2026-12-22T23:59:59.999+05:00')).toEqual({ ...counted, overdue: 0 })
    expect(await at('2026-12-23T00:00:00+05:00')).toEqual({ ...counted, overdue: 1 })
  })

  it('a number is taken by an issued letter of that year, not by a draft', async () => {
    const number = `Исх-${randomUUID()}`
    const draft = await makeDraft(world(), { number })
    const context = world().as('officer')
    const scope = authorize(context, 'directive.draft')
    const taken = (year: number) =>
      numberTaken(context, { scope, draftId: draft.id, number: number.toLowerCase(), year })
    expect(await taken(2026)).toBe(false)
    await makeDirective(world(), { number })
    expect([await taken(2026), await taken(2027)]).toEqual([true, false])
  })

  it('offers only open institutions of the issuer, with their confirmed accounts', async () => {
    await world().db.prisma.account.create({
      data: { institutionId: world().libraryId, platform: 'telegram', handle: 'lib', status: 'confirmed' },
    })
    await world().db.prisma.account.create({
      data: { institutionId: world().libraryId, platform: 'vk', handle: 'lib', status: 'proposed' },
    })
    const context = world().as('officer')
    const scope = authorize(context, 'directive.draft')
    const given = { scope, issuerId: world().departmentId, on: dateOf(workingDay) }
    const offered = await choices(context, given)
    expect(offered.find(({ id }) => id === world().libraryId)?.platforms).toEqual(['telegram'])
    expect(await choices(context, { ...given, issuerId: world().otherDepartmentId })).toEqual([])
  })
})

function pathOf(path: string): (string | number)[] {
  return path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}
