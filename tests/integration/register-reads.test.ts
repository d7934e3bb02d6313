import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { loadInstitution, loadInstitutions, loadOwnInstitution } from '#/features/institutions/loaders.ts'
import { replyToReturn } from '#/server/items/reply-to-return.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { undo } from '#/server/reviews/undo.ts'
import { giveAccounts, handIn, makeDirective, paste, report, snapshot } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { clock, useWorld } from '../setup/world.ts'

const world: () => World = useWorld()
const list = (person: PersonName, query = {}) => loadInstitutions(world().as(person), { query, locale: 'kk' })
const one = (person: PersonName, id = world().museumId) => loadInstitution(world().as(person), { id })
const own = (person: PersonName, id?: string) => loadOwnInstitution(world().as(person), { id })
const onTime = '2026-12-11T09:00:00+05:00'
const back = { kind: 'returned' as const, reasonKk: 'Қазақша мәтін жоқ', reasonRu: 'Нет казахского текста' }

/** The museum's report of two links, received at that instant. */
async function handedIn(instant: string) {
  const made = await makeDirective(world())
  await clock(world(), instant, async (then) => {
    await paste(then, { obligationId: made.obligationId, text: 'https://museum.kz/a https://museum.kz/b' })
    await handIn(then, { ...made, explain: 'Парақша жаңартылуда' })
  })
  const { items } = await report(world(), made.obligationId)
  return { ...made, itemIds: items.map(({ id }) => id) }
}

/** Another institution of the department, with so many reports on time and so many late ones. */
async function neighbour({ name, timely, late }: { name: string; timely: number; late: number }) {
  const { directiveId } = await makeDirective(world())
  const directive = await world().db.prisma.directive.findUniqueOrThrow({ where: { id: directiveId } })
  const { id: institutionId } = await world().db.prisma.organisation.create({
    data: {
      kind: 'theatre',
      nameKk: name,
      nameRu: name,
      shortKk: name,
      shortRu: name,
      parentId: world().departmentId,
    },
  })
  const { id: _, audience, ...copied } = directive
  for (let place = 0; place < timely + late; place += 1) {
    const copy = { ...copied, audience: audience ?? {}, number: randomUUID() }
    const { id } = await world().db.prisma.directive.create({ data: copy })
    const lateFrom = new Date('2026-12-23T00:00:00+05:00')
    const firstCompleteAt = place < timely ? new Date(lateFrom.getTime() - 1) : lateFrom
    await world().db.prisma.obligation.create({
      data: { ...snapshot, directiveId: id, institutionId, lateFrom, firstCompleteAt, progress: 'submitted' },
    })
  }
  return institutionId
}

describe('who may look', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['director', 'forbidden'],
    ['press', 'forbidden'],
  ]
  it.each(refused)('%s at the register: %s', async (person, code) => {
    await expect(list(person)).rejects.toMatchObject({ code })
    await expect(one(person)).rejects.toMatchObject({ code })
  })

  it('staff of another department find nothing', async () => {
    await expect(one('otherOfficer')).rejects.toMatchObject({ code: 'not_found' })
    expect((await list('otherOfficer')).rows).toEqual([])
  })

  it('an unknown id, a wrong one and that of a department are no institutions', async () => {
    await expect(one('officer', randomUUID())).rejects.toMatchObject({ code: 'not_found' })
    await expect(one('officer', world().departmentId)).rejects.toMatchObject({ code: 'not_found' })
    await expect(one('officer', 'x')).rejects.toMatchObject({ name: 'ZodError' })
  })

  it('a director sees their own and asks for another in vain', async () => {
    expect((await own('director')).institution.id).toBe(world().museumId)
    expect((await own('press', world().museumId)).institution.id).toBe(world().museumId)
    expect((await own('otherDirector')).institution.id).toBe(world().libraryId)
    await expect(own('director', world().libraryId)).rejects.toMatchObject({ code: 'not_found' })
    await expect(own('officer')).rejects.toMatchObject({ code: 'forbidden' })
    await expect(own('anonymous')).rejects.toMatchObject({ code: 'sign_in_required' })
  })

  it('observer, officer and admin see the department, and only reviewers get a way into the report', async () => {
    await makeDirective(world())
    for (const person of ['observer', 'officer', 'admin'] as const) {
      const { institution, obligations } = await one(person)
      expect(institution.id).toBe(world().museumId)
      expect(obligations.every(({ reviewable }) => reviewable)).toBe(person !== 'admin')
    }
  })
})

describe("an institution's year", () => {
  it('counts what came in time, at the first attempt, and what the machine opened', async () => {
    await giveAccounts(world(), [
      { platform: 'site', handle: 'museum.kz' },
      { platform: 'telegram', handle: 'museum' },
    ])
    const before = (await one('officer')).figures
    const { obligationId, itemIds } = await handedIn(onTime)
    const [itemId = ''] = itemIds
    await world().db.prisma.reportItem.update({ where: { id: itemId }, data: { verdict: 'ok' } })
    const firstSeenOn = new Date('2026-12-11')
    await world().db.prisma.watch.create({ data: { itemId, firstSeenOn, dueOn: firstSeenOn } })
    const late = await handedIn('2026-12-23T00:00:00+05:00')
    await decideItems(world().as('officer'), { itemIds, kind: 'accepted' })

    const page = await one('officer')
    const obligation = (id: string) => page.obligations.find((row) => row.id === id)
    expect(obligation(obligationId)).toMatchObject({
      timeliness: 'on_time',
      state: 'accepted_on_time',
      firstPass: true,
      covered: 1,
      reasons: 1,
      links: 2,
      checkedLinks: 1,
      openLinks: 1,
    })
    expect(obligation(late.obligationId)).toMatchObject({
      timeliness: 'late',
      state: 'submitted',
      firstPass: null,
    })
    expect(page.figures.onTimeShare).toEqual({
      part: before.onTimeShare.part + 1,
      whole: before.onTimeShare.whole + 2,
    })
    expect(page.figures.links).toEqual({ part: 1, whole: 1 })
    expect((await own('director')).figures).toEqual(page.figures)
  })

  it('a return spoils the first attempt for good, one taken back does not', async () => {
    const { obligationId, itemIds } = await handedIn(onTime)
    const firstPass = async () =>
      (await one('observer')).obligations.find(({ id }) => id === obligationId)?.firstPass
    const [itemId = ''] = itemIds
    const { batchId } = await decideItems(world().as('officer'), { itemIds: [itemId], ...back })
    expect(await firstPass()).toBe(false)
    await undo(world().as('officer'), { batchId })
    expect(await firstPass()).toBeNull()
    await decideItems(world().as('officer'), { itemIds: [itemId], ...back })
    await clock(world(), onTime, async (then) => {
      await replyToReturn(then.as('press'), { obligationId, itemId, reply: 'Мәтін екінші бетте' })
      await handIn(then, { obligationId })
    })
    await decideItems(world().as('officer'), { itemIds, kind: 'accepted' })
    expect((await report(world(), obligationId)).progress).toBe('accepted')
    expect(await firstPass()).toBe(false)
  })

  it('an exempt obligation and one of another year stand apart', async () => {
    const { obligationId } = await makeDirective(world())
    const { figures } = await one('officer')
    await world().db.prisma.obligation.update({
      where: { id: obligationId },
      data: { exemptAt: new Date(onTime), exemptReasonKk: 'жөндеу', exemptReasonRu: 'ремонт' },
    })
    expect((await one('officer')).figures).toMatchObject({ total: figures.total, exempt: figures.exempt + 1 })
    await makeDirective(world(), { dueDate: '2027-01-01' })
    expect((await one('officer')).figures.total).toBe(figures.total)
    const nextYear = world().as('officer', new Date('2027-01-01T00:00:00+05:00'))
    expect((await loadInstitution(nextYear, { id: world().museumId })).figures.total).toBe(1)
  })

  it('tells the last publication of an account and its status, and posts without names or addresses', async () => {
    const { accounts, posts } = (await own('director')).institution
    const site = accounts.find(({ platform }) => platform === 'site')
    expect(site).toMatchObject({ status: 'confirmed', publishedAt: null, receivedAt: expect.any(String) })
    expect(accounts.find(({ platform }) => platform === 'telegram')?.receivedAt).toBeNull()
    expect(posts.map(({ role }) => role)).toEqual(['director', 'press'])
    expect(JSON.stringify(posts)).not.toContain('@')
  })
})

describe('the median of the others', () => {
  it('is silent among few, then hides whose it is', async () => {
    await neighbour({ name: 'Secret theatre', timely: 1, late: 1 })
    await neighbour({ name: 'Hidden theatre', timely: 1, late: 3 })
    expect((await own('director')).median).toBeNull()
    const third = await neighbour({ name: 'Third theatre', timely: 3, late: 0 })

    const page = await own('director')
    expect(page.median).toBe(0.5)
    expect((await one('observer')).median).toBe(0.5)
    const told = JSON.stringify(page)
    for (const secret of ['theatre', 'Library', third, world().libraryId]) expect(told).not.toContain(secret)
  })

  it('leaves out the institution itself', async () => {
    const { median } = await own('director')
    await handedIn('2026-12-30T00:00:00+05:00')
    expect((await own('director')).median).toBe(median)
  })
})

describe('the list', () => {
  it("agrees with each institution's page", async () => {
    const { rows, found } = await list('officer')
    expect(rows).toHaveLength(found)
    for (const row of rows) {
      const { figures, institution } = await one('observer', row.id)
      expect(row).toMatchObject({
        obligations: figures.total,
        judged: figures.onTimeShare.whole,
        onTime: figures.onTime,
        accounts: institution.accounts.length,
      })
    }
  })

  it('is searched without the letters of Kazakh and filtered by kind', async () => {
    expect((await list('officer', { q: 'MUSE' })).rows.map(({ id }) => id)).toEqual([world().museumId])
    expect((await list('officer', { kind: 'library' })).rows.map(({ id }) => id)).toEqual([world().libraryId])
    expect((await list('officer', { kind: 'library', q: 'muse' })).found).toBe(0)
  })
})
