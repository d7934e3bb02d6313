import { describe, expect, it } from 'vitest'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { loadDraft } from '#/server/directives/internal.ts'
import { begin } from '#/server/letters/begin.ts'
import { cancel } from '#/server/letters/cancel.ts'
import { letterOfDraft, letterReading } from '#/server/letters/reads.ts'
import { recordProgress } from '#/server/letters/record-progress.ts'
import { recordRefusal } from '#/server/letters/record-refusal.ts'
import { record } from '#/server/letters/record.ts'
import { lastAudit } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { useWorld } from '../setup/world.ts'
import { readingOf, waitingLetter } from './letter-calls.ts'

const world: () => World = useWorld()
const worker = (): Context => ({ ...world().as('job'), actor: { kind: 'system', job: 'read-letter' } })
const row = (id: string) => world().db.prisma.letterReading.findUniqueOrThrow({ where: { id } })
const draftOf = (id: string) => {
  const scope = authorize(world().as('officer'), 'directive.draft')
  return loadDraft(world().db.prisma, { id, scope })
}
const day = (date: string) => new Date(`${date}T00:00:00Z`)

async function recorded(said?: string): Promise<{ readingId: string; directiveId: string }> {
  const readingId = await waitingLetter(world(), said)
  const { directiveId } = await record(worker(), { readingId, ...readingOf(said) })
  if (!directiveId) throw new Error('no draft')
  return { readingId, directiveId }
}

describe('who may begin and put away', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['director', 'forbidden'],
    ['observer', 'forbidden'],
    ['job', 'forbidden'],
    ['otherOfficer', 'not_found'],
  ]
  it.each(refused)('%s is refused with %s', async (person, code) => {
    const readingId = await waitingLetter(world())
    const context = world().as(person)
    const { departmentId: issuerId } = world()
    await expect(begin(context, { text: 'Письмо', issuerId })).rejects.toMatchObject({ code })
    await expect(cancel(context, { readingId })).rejects.toMatchObject({ code })
    expect(await row(readingId)).toMatchObject({ state: 'waiting' })
  })

  it('a file of another department is none', async () => {
    const fileId = '0198f000-0000-7000-8000-000000000000'
    await expect(begin(world().as('officer'), { fileId })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a letter that was read', () => {
  it('is a draft with everything that was found, and its words stay beside it', async () => {
    const { readingId, directiveId } = await recorded()
    expect(await draftOf(directiveId)).toMatchObject({
      number: '05-14/77',
      letterDate: day('2026-12-01'),
      dueDate: day('2026-12-22'),
      dueRule: 'inclusive',
      languages: 'both',
      textKk: '',
      issuedAt: null,
    })
    const { platforms, audience } = await draftOf(directiveId)
    expect(platforms).toContain('telegram')
    expect((audience as { kinds: string[] }).kinds).toContain('museum')
    const officer = world().as('officer')
    const scope = authorize(officer, 'directive.draft')
    expect(await letterReading(officer, { scope, id: readingId })).toMatchObject({
      state: 'done',
      directiveId,
    })
    const letter = await letterOfDraft(officer, { scope, directiveId })
    expect(letter?.reading.deadline?.text).toContain('22 декабря')
    expect(await lastAudit(world(), directiveId)).toMatchObject({ action: 'letters.record' })
  })

  it.each([
    ['with an alarm', 'Просим в срок до 31 ноября 2026 года направить ссылки на публикации.'],
    ['on a day off', 'Просим в срок до 20 декабря 2026 года направить ссылки на публикации.'],
  ])('a deadline %s is left to a person', async (_, said) => {
    const { directiveId } = await recorded(said)
    expect(await draftOf(directiveId)).toMatchObject({ dueDate: null })
    expect(readingOf(said).reading.deadline?.alarms).not.toEqual([])
  })

  it('becomes one draft, however often it is read', async () => {
    const { readingId } = await recorded()
    const before = await world().db.prisma.directive.count()
    expect(await record(worker(), { readingId, ...readingOf() })).toEqual({ directiveId: null })
    expect(await recordRefusal(worker(), { readingId, problem: 'no_text' })).toEqual({ recorded: false })
    expect(await world().db.prisma.directive.count()).toBe(before)
  })

  it('by two workers at once it becomes one too', async () => {
    const readingId = await waitingLetter(world())
    const both = await Promise.all([1, 2].map(() => record(worker(), { readingId, ...readingOf() })))
    expect(both.filter(({ directiveId }) => directiveId !== null)).toHaveLength(1)
  })
})

describe('a letter that was put away', () => {
  it('is read no further and becomes nothing', async () => {
    const readingId = await waitingLetter(world())
    await cancel(world().as('officer'), { readingId })
    expect(await recordProgress(worker(), { readingId, processed: 1, total: 2 })).toEqual({ goesOn: false })
    expect(await record(worker(), { readingId, ...readingOf() })).toEqual({ directiveId: null })
    expect(await row(readingId)).toMatchObject({ state: 'cancelled', directiveId: null })
    await expect(cancel(world().as('officer'), { readingId })).rejects.toMatchObject({ code: 'already_done' })
    expect(await lastAudit(world(), readingId)).toMatchObject({ action: 'letters.cancel' })
  })
})
