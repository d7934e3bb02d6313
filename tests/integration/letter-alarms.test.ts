import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { dateOf } from '#/domain/calendar/zone.ts'
import { loadDirective } from '#/features/directives/loaders.ts'
import { issue } from '#/server/directives/issue.ts'
import { saveDraft } from '#/server/directives/save-draft.ts'
import type { AlarmKey } from '#/domain/letters/taken.ts'
import { formInput } from '#/web/form-input.ts'
import { lastAudit, letter, makeDraft } from '../factories.ts'
import { draftFromLetter } from '../letters.ts'
import type { World } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world: () => World = useWorld()
const officer = () => world().as('officer')

/** A whole draft of a letter whose halves name different days, and different numbers. */
async function draftThatDiffers() {
  const id = await draftFromLetter({ world: world(), words: 'Ескертеміз.', apart: '40 адам' })
  const { version } = await world().db.prisma.directive.findUniqueOrThrow({ where: { id } })
  const saved = await saveDraft(officer(), { id, version, ...letter() })
  return { id, version: saved.version }
}

/** Its day is a Sunday, years away. */
const all = ['halves:deadline', 'halves:numbers', 'deadline:far_away', 'deadline:day_off'] as const
const [deadline, numbers, far, off] = all

describe('a letter whose halves differ', () => {
  it.each<[string, AlarmKey[], AlarmKey[]]>([
    ['nothing', [], [...all]],
    ['one', [deadline], [numbers, far, off]],
    ['all but one', [numbers, far, off], [deadline]],
    [
      'alarms that it has not',
      ['halves:links', 'deadline:no_year', 'deadline:repeats', 'halves:date'],
      [...all],
    ],
  ])('does not go out with %s confirmed', async (_, alarmsSeen, alarms) => {
    const draft = await draftThatDiffers()
    await expect(issue(officer(), { ...draft, alarmsSeen })).rejects.toMatchObject({
      code: 'alarms_unseen',
      details: { alarms },
    })
    expect(await world().db.prisma.obligation.count({ where: { directiveId: draft.id } })).toBe(0)
  })

  it('goes out once everything was looked at; the journal says what', async () => {
    const draft = await draftThatDiffers()
    await issue(officer(), { ...draft, alarmsSeen: ['deadline:no_year', off, numbers, far, deadline] })
    expect(await lastAudit(world(), draft.id)).toMatchObject({
      action: 'directive.issue',
      after: { alarmsSeen: all },
    })
  })

  it('goes out by the form without script', async () => {
    const { id, version } = await draftThatDiffers()
    const form = new FormData()
    form.append('id', id)
    form.append('version', String(version))
    form.append('alarmsSeen', deadline)
    const input = () => formInput(form) as unknown as Parameters<typeof issue>[1]
    await expect(issue(officer(), input())).rejects.toMatchObject({
      details: { alarms: [numbers, far, off] },
    })
    for (const key of [numbers, far, off]) form.append('alarmsSeen', key)
    await expect(issue(officer(), input())).resolves.toMatchObject({ id })
  })

  it('takes no name that no alarm has', async () => {
    const draft = await draftThatDiffers()
    const alarmsSeen = ['everything'] as unknown as AlarmKey[]
    await expect(issue(officer(), { ...draft, alarmsSeen })).rejects.toThrow('wrong_form')
  })
})

it('a link that a scan did not give for certain is looked at before the letter goes out', async () => {
  const id = await draftFromLetter({
    world: world(),
    words: 'Ескертеміз.',
    unclear: [{ field: 'link', page: 1, line: 7, text: 'https://iz.ru/l996945' }],
  })
  const { version } = await world().db.prisma.directive.findUniqueOrThrow({ where: { id } })
  const draft = await saveDraft(officer(), { id, version, ...letter() })
  const others = ['halves:deadline', 'deadline:far_away', 'deadline:day_off'] as const
  const missing = issue(officer(), { id, version: draft.version, alarmsSeen: [...others] })
  await expect(missing).rejects.toMatchObject({ code: 'alarms_unseen', details: { alarms: ['scan:link'] } })
  const alarmsSeen = ['scan:link', ...others] as const
  await expect(
    issue(officer(), { id, version: draft.version, alarmsSeen: [...alarmsSeen] }),
  ).resolves.toMatchObject({ id })
})

it('a draft of no letter has nothing to confirm', async () => {
  const draft = await makeDraft(world())
  await issue(officer(), { ...draft, alarmsSeen: [deadline] })
  const { after } = (await lastAudit(world(), draft.id)) as { after: object }
  expect(after).not.toHaveProperty('alarmsSeen')
})

describe('what a letter lacks', () => {
  const proposal = async (fields: Partial<ReturnType<typeof letter>>) => {
    const id = await draftFromLetter({ world: world(), words: 'Ескертеміз.' })
    const { version } = await world().db.prisma.directive.findUniqueOrThrow({ where: { id } })
    await saveDraft(officer(), { id, version, ...letter(), number: '', letterDate: null, ...fields })
    const loaded = await loadDirective(officer(), { id, locale: 'ru' })
    return loaded.kind === 'draft' ? loaded.said?.proposal : undefined
  }

  it('is proposed by its name: the number that was read is never said to be missing', async () => {
    const number = `05-14/${randomUUID().slice(0, 8)}`
    const offered = await proposal({ number })
    expect(offered).toMatchObject({ number, date: dateOf(officer().now) })
    expect(offered?.words.date).toMatch(/^В письме нет даты\./)
    expect(offered?.words.date).not.toContain(number)
    expect(await proposal({ number, letterDate: dateOf(officer().now) })).toBe(null)
  })

  it('no number that another letter has is offered', async () => {
    const one = { number: 'б/н', letterDate: '2031-02-03', dueDate: '2031-12-22' }
    const first = await makeDraft(world(), letter(one))
    await issue(officer(), first)
    // Nothing follows a number without digits.
    expect(await proposal({ letterDate: '2031-02-04', dueDate: '2031-12-22' })).toBe(null)
  })
})
