import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadJournal } from '#/features/audit/loaders.ts'
import { audit } from '#/server/audit/audit.ts'
import { acknowledge } from '#/server/obligations/acknowledge.ts'
import { createDraft } from '#/server/directives/create-draft.ts'
import { makeDirective } from '../factories.ts'
import type { PersonName } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world = useWorld()
let directiveId = ''
let obligationId = ''

const journal = (query: Record<string, unknown> = {}, person: PersonName = 'admin') =>
  loadJournal(world().as(person), { query })

beforeAll(async () => {
  ;({ directiveId, obligationId } = await makeDirective(world()))
  await acknowledge(world().as('director'), { obligationId })
  await createDraft(world().as('otherOfficer'), {})
})

describe('who may look', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['director', 'forbidden'],
    ['press', 'forbidden'],
    ['observer', 'forbidden'],
    ['officer', 'forbidden'],
  ]
  it.each(refused)('%s is refused', async (person, code) => {
    await expect(journal({}, person)).rejects.toMatchObject({ code })
  })

  it('an administrator sees the own department only', async () => {
    const { entries, people } = await journal()
    const owners = new Set(entries.map(({ organisationId }) => organisationId))
    expect(owners).toEqual(new Set([world().departmentId, world().museumId]))
    expect(people.map(({ id }) => `person:${id}`)).not.toContain(
      `person:${(world().actors.otherOfficer as { personId: string }).personId}`,
    )
  })
})

describe('the journal', () => {
  it('stands newest first, with the post of whoever acted and what changed', async () => {
    const { entries } = await journal()
    expect(entries[0]).toMatchObject({ action: 'obligation.acknowledge', subjectId: obligationId })
    expect(entries.map(({ id }) => BigInt(id))).toEqual(
      entries.map(({ id }) => BigInt(id)).sort((a, b) => (a < b ? 1 : -1)),
    )
    const issued = entries.find(({ action }) => action === 'directive.issue')
    expect(issued?.postKk).toBeTruthy()
    expect(issued?.after).toMatchObject({ obligations: 2 })
  })

  it.each([
    ['an action', () => ({ action: 'directive.issue' }), ['directive.issue']],
    ['one record', () => ({ subject: obligationId }), ['obligation.acknowledge']],
    [
      'a person',
      () => ({ person: (world().actors.director as { personId: string }).personId }),
      ['obligation.acknowledge'],
    ],
    ['an institution', () => ({ organisation: world().museumId }), ['obligation.acknowledge']],
    ['a day to come', () => ({ from: '2999-01-01' }), []],
    ['a day long ago', () => ({ to: '2001-01-01' }), []],
  ])('is narrowed by %s', async (_, query, actions) => {
    const { entries } = await journal(query())
    expect(entries.map(({ action }) => action)).toEqual(actions)
  })

  it('leaves out what the portal did by itself, unless asked for it', async () => {
    const portal = world().as('job')
    const id = randomUUID()
    await portal.db.prisma.$transaction((tx) =>
      audit(tx, portal, {
        action: 'outbox.plan',
        organisationId: world().departmentId,
        subject: { type: 'outbox', id },
        after: { mails: 3 },
      }),
    )
    const actionsOf = async (query: Record<string, unknown>) =>
      (await journal(query)).entries.map(({ action }) => action)
    expect(await actionsOf({})).not.toContain('outbox.plan')
    expect(await actionsOf({ portal: '1' })).toContain('outbox.plan')
    expect(await actionsOf({ action: 'outbox.plan' })).toEqual(['outbox.plan'])
    expect(await actionsOf({ subject: id })).toEqual(['outbox.plan'])
  })

  it('goes on with older entries', async () => {
    const all = (await journal()).entries
    const older = await journal({ before: all[0]?.id })
    expect(older.entries.map(({ id }) => id)).toEqual(all.slice(1).map(({ id }) => id))
  })

  it.each([
    { action: "x' or 1=1" },
    { person: 'me' },
    { from: 'tomorrow' },
    { before: '-1' },
    { subject: '%' },
  ])('takes %o as if it were absent', async (query) => {
    const all = (await journal()).entries.length
    expect((await journal(query)).entries).toHaveLength(all)
  })

  it('verifies the own chain when asked, and only then', async () => {
    expect((await journal()).chains).toBeNull()
    const { chains } = await journal({ check: '1' })
    expect(chains?.map(({ chainId }) => chainId)).toEqual([world().departmentId])
    expect(chains?.[0]).toMatchObject({ broken: null })
    expect(directiveId).toBeTruthy()
  })
})
