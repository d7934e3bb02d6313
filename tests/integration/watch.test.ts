import { beforeAll, describe, expect, it } from 'vitest'
import { loadDossier } from '#/features/dossier/loaders.ts'
import { loadInstitution, loadOwnInstitution } from '#/features/institutions/loaders.ts'
import { loadOverview } from '#/features/overview/loaders.ts'
import { loadPublications } from '#/features/publications/loaders.ts'
import { loadReview } from '#/features/review/loaders.ts'
import { authorize } from '#/server/authorize.ts'
import { attachEvidence } from '#/server/evidence/attach.ts'
import { detachEvidence } from '#/server/evidence/detach.ts'
import { keepUploaded } from '#/server/evidence/internal.ts'
import { recordEvidence } from '#/server/evidence/record.ts'
import { addOffline } from '#/server/items/add-offline.ts'
import { ownObligation } from '#/server/obligations/reads.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { lookNow } from '#/server/watch/look-now.ts'
import { planWatch } from '#/server/watch/plan.ts'
import { aliveOfDirective } from '#/server/watch/reads.ts'
import { recordWatch } from '#/server/watch/record.ts'
import { tellWatch } from '#/server/watch/tell.ts'
import { giveAccounts, handIn, lastAudit, makeDirective, paste } from '../factories.ts'
import type { PersonName } from '../people.ts'
import { useWorld } from '../setup/world.ts'
import { asJob, copyOf, photographOf } from './evidence-calls.ts'
import { publication, seenAgain, seenLink, WORDS } from './watch-calls.ts'

const world = useWorld()
beforeAll(() => giveAccounts(world(), [{ platform: 'site', handle: 'museum.kz' }]))

const at = (day: string, time = '12:00') => new Date(`${day}T${time}:00+05:00`)
const job = (name: string, now: Date) => asJob({ context: world().as('job', now), job: name })
const plan = (now: Date) => planWatch(job('plan-watch', now), {})
const tell = (now: Date) => tellWatch(job('plan-watch', now), {})
const watchOf = (itemId: string) => world().db.prisma.watch.findUniqueOrThrow({ where: { itemId } })
const dueOn = async (itemId: string) => (await watchOf(itemId)).dueOn?.toISOString().slice(0, 10) ?? null
const looksOf = (itemId: string) =>
  world().db.prisma.watchLook.findMany({ where: { itemId }, orderBy: { at: 'asc' } })
const jobsFor = async (itemId: string) => {
  const rows = await world().db.prisma.$queryRaw<unknown[]>`
    select 1 from pgboss.job where name = 'watch-link' and data->>'itemId' = ${itemId}`
  return rows.length
}
/** One planned look on a day. */
async function look(itemId: string, day: string, seen: Parameters<typeof seenAgain>[0] = {}) {
  await world().db.prisma.watch.update({ where: { itemId }, data: { askedAt: at(day) } })
  return recordWatch(job('watch-link', at(day)), { itemId, ...seenAgain(seen), ...here(itemId, seen) })
}
const urls = new Map<string, string>()
function here(itemId: string, seen: Parameters<typeof seenAgain>[0]) {
  const finalUrl = seen?.finalUrl ?? urls.get(itemId) ?? ''
  const made = seenAgain({ ...seen, finalUrl })
  return { answer: made.answer }
}
async function watchedLink() {
  const made = await publication(world(), { now: at('2026-12-01') })
  const item = await world().db.prisma.reportItem.findUniqueOrThrow({ where: { id: made.itemId } })
  urls.set(made.itemId, item.url ?? '')
  return made
}

describe('who may look at all links now', () => {
  it.each<[PersonName, string]>([
    ['anonymous', 'sign_in_required'],
    ['director', 'forbidden'],
    ['observer', 'forbidden'],
    ['otherOfficer', 'not_found'],
  ])('%s: %s', async (person, code) => {
    const { directiveId } = await watchedLink()
    await expect(lookNow(world().as(person), { directiveId })).rejects.toMatchObject({ code })
  })
})

describe('the plan', () => {
  it('asks for a link on its day, once', async () => {
    const { itemId } = await watchedLink()
    expect(await dueOn(itemId)).toBe('2026-12-02')
    // The last minute of the day in the portal's zone, which is another day in UTC only later.
    await plan(at('2026-12-01', '23:59'))
    expect(await jobsFor(itemId)).toBe(0)
    await Promise.all([plan(at('2026-12-02', '00:00')), plan(at('2026-12-02', '00:00'))])
    await plan(at('2026-12-02', '00:10'))
    expect(await jobsFor(itemId)).toBe(1)
  })

  it('asks again for a look that nobody reported for a day', async () => {
    const { itemId } = await watchedLink()
    await plan(at('2026-12-02'))
    await plan(at('2026-12-03', '11:59'))
    expect(await jobsFor(itemId)).toBe(1)
    await plan(at('2026-12-03', '12:00'))
    expect(await jobsFor(itemId)).toBe(2)
  })

  it('leaves alone what was not handed in', async () => {
    const { obligationId } = await makeDirective(world())
    const itemId = await seenLink(world(), { obligationId, now: at('2026-12-01') })
    await plan(at('2026-12-02'))
    expect(await jobsFor(itemId)).toBe(0)
  })

  it('goes on after 7, 30 and 90 days', async () => {
    const { itemId } = await watchedLink()
    for (const [day, next] of [
      ['2026-12-02', '2026-12-08'],
      ['2026-12-08', '2026-12-31'],
      ['2026-12-31', '2027-03-01'],
      ['2027-03-01', null],
    ] as const) {
      expect(await look(itemId, day)).toEqual({ outcome: 'ok' })
      expect(await dueOn(itemId)).toBe(next)
    }
    expect(await looksOf(itemId)).toHaveLength(4)
  })
})

describe('a look', () => {
  it('is written once, and changes neither verdict nor decision', async () => {
    const { itemId } = await watchedLink()
    await decideItems(world().as('officer'), { itemIds: [itemId], kind: 'accepted' })
    const line = () => world().db.prisma.reportItem.findUniqueOrThrow({ where: { id: itemId } })
    const before = await line()
    expect(await look(itemId, '2026-12-02', { text: 'Мүлде басқа хабар' })).toEqual({ outcome: 'changed' })
    expect(await line()).toEqual(before)
    const again = { itemId, ...seenAgain() }
    expect(await recordWatch(job('watch-link', at('2026-12-02')), again)).toBe(null)
    expect(await looksOf(itemId)).toHaveLength(1)
    expect(await lastAudit(world(), itemId)).toMatchObject({
      action: 'watch.record',
      after: { outcome: 'changed', likeness: 0 },
    })
    await expect(world().db.prisma.watchLook.deleteMany({ where: { itemId } })).rejects.toThrow()
  })

  it('tells what moved from what stayed', async () => {
    const { itemId } = await watchedLink()
    const finalUrl = 'https://museum.kz/archive/2026'
    expect(await look(itemId, '2026-12-02', { finalUrl })).toEqual({ outcome: 'moved' })
    expect(await look(itemId, '2026-12-08', { access: 'login' })).toEqual({ outcome: 'wall' })
    expect(await look(itemId, '2026-12-31', { text: `${WORDS} Жаңа сөз` })).toEqual({ outcome: 'ok' })
  })

  it('calls a page gone only on the third day', async () => {
    const { itemId } = await watchedLink()
    expect(await look(itemId, '2026-12-08', { status: 404 })).toEqual({ outcome: 'missing' })
    expect(await look(itemId, '2026-12-08', { status: 404 })).toEqual({ outcome: 'missing' })
    expect(await dueOn(itemId)).toBe('2026-12-09')
    expect(await look(itemId, '2026-12-09', { status: 404 })).toEqual({ outcome: 'missing' })
    expect(await look(itemId, '2026-12-10', { status: 404 })).toEqual({ outcome: 'gone' })
    expect(await dueOn(itemId)).toBe('2026-12-31')
  })
})

describe('looking now', () => {
  it('asks for every link of the directive once, and says so', async () => {
    const { itemId, directiveId } = await watchedLink()
    expect(await lookNow(world().as('officer'), { directiveId })).toEqual({ links: 1 })
    expect(await watchOf(itemId)).toMatchObject({ wanted: true })
    await expect(lookNow(world().as('officer'), { directiveId })).rejects.toMatchObject({
      code: 'already_done',
    })
    expect(await jobsFor(itemId)).toBe(1)
    expect(await lastAudit(world(), directiveId)).toMatchObject({
      action: 'watch.look_now',
      after: { links: 1 },
    })
    await recordWatch(job('watch-link', at('2026-12-02')), { itemId, ...seenAgain() })
    expect((await looksOf(itemId))[0]).toMatchObject({ wanted: true })
  })
})

it('shows institution and staff on the line what the last look found', async () => {
  const { itemId, obligationId } = await watchedLink()
  const director = world().as('director')
  const fateOf = ({ fate, lookedAt }: { fate: string | null; lookedAt: Date | null }) => ({ fate, lookedAt })
  const seenBy = async () => {
    const scope = authorize(director, 'obligation.read')
    const { items } = await ownObligation(director, { id: obligationId, scope })
    const { lines } = await loadReview(world().as('officer'), { report: obligationId })
    return [items, lines].map((all) => all.filter(({ id }) => id === itemId).map(fateOf))
  }
  const nothing = [{ fate: null, lookedAt: null }]
  expect(await seenBy()).toEqual([nothing, nothing])
  await look(itemId, '2026-12-02', { text: 'Мүлде басқа хабар' })
  const changed = [{ fate: 'changed', lookedAt: at('2026-12-02') }]
  expect(await seenBy()).toEqual([changed, changed])
})

it('counts what is there today and what a copy proves', async () => {
  const { itemId, directiveId } = await watchedLink()
  const officer = world().as('officer')
  const figures = () => aliveOfDirective(officer, { scope: authorize(officer, 'review.read'), directiveId })
  expect(await figures()).toEqual({ links: 1, alive: 1, proven: 0, lost: 0, byKit: 0, watched: 1, asked: 0 })
  await recordEvidence(job('capture-evidence', at('2026-12-01')), copyOf(itemId))
  await lookNow(officer, { directiveId })
  expect(await figures()).toMatchObject({ proven: 1, asked: 1 })
  await look(itemId, '2026-12-02', { status: 404 })
  expect(await figures()).toEqual({ links: 1, alive: 0, proven: 1, lost: 1, byKit: 0, watched: 1, asked: 0 })
  await look(itemId, '2026-12-03', { access: 'login' })
  expect(await figures()).toMatchObject({ alive: 0, lost: 0 })
})

it('says the same on the dashboard, whose numbers open lists of as many lines', async () => {
  const officer = world().as('officer')
  const { itemId, directiveId } = await watchedLink()
  const shown = async () => {
    const query = { directive: directiveId }
    const alive = (await loadOverview(officer, { query, locale: 'ru' }))?.alive
    const of = async (filter: Record<string, string>) =>
      (await loadPublications(officer, { directiveId, query: filter, locale: 'ru' })).total
    const lists = [await of({ fate: 'alive' }), await of({ fate: 'lost' }), await of({ kit: 'yes' })]
    expect([alive?.alive, alive?.lost, alive?.byKit]).toEqual(lists)
    return lists
  }
  expect(await shown()).toEqual([1, 0, 0])
  await look(itemId, '2026-12-02', { finalUrl: 'https://museum.kz/archive/2026' })
  expect(await shown()).toEqual([1, 0, 0])
  await look(itemId, '2026-12-08', { status: 404 })
  expect(await shown()).toEqual([0, 1, 0])
  const reasons = [{ code: 'by_kit', details: { by: 'text' } }]
  await world().db.prisma.reportItem.update({ where: { id: itemId }, data: { reasons } })
  expect(await shown()).toEqual([0, 1, 1])
})

it('opens what it has never seen: links alone, and of those that are still asked for', async () => {
  const [officer, director] = [world().as('officer'), world().as('director')]
  const { obligationId, directiveId } = await makeDirective(world())
  await seenLink(world(), { obligationId, now: at('2026-12-01') })
  await paste(world(), { obligationId, text: 'https://museum.kz/never-seen' })
  const poster = { medium: 'poster' as const, place: 'Музей', title: 'Жар', publishedOn: '2026-12-01' }
  await addOffline(director, { obligationId, ...poster })
  await handIn(world(), { obligationId, explain: 'Жөндеу' })
  const query = { directive: directiveId }
  const unseen = async () => {
    const alive = (await loadOverview(officer, { query, locale: 'ru' }))?.alive
    const filter = { fate: 'unwatched' }
    const { total } = await loadPublications(officer, { directiveId, query: filter, locale: 'ru' })
    return [(alive?.links ?? 0) - (alive?.watched ?? 0), total]
  }
  expect(await unseen()).toEqual([1, 1])
  const exempt = { exemptAt: new Date(), exemptReasonKk: 'Жөндеу', exemptReasonRu: 'Ремонт' }
  await world().db.prisma.obligation.update({ where: { id: obligationId }, data: exempt })
  expect(await unseen()).toEqual([0, 0])
})

it('says the same of a directive on its dossier and of a year on the page of the institution', async () => {
  const officer = world().as('officer')
  const ofYear = async () => (await loadInstitution(officer, { id: world().museumId })).alive
  const before = await ofYear()
  const { itemId, directiveId } = await watchedLink()
  await recordEvidence(job('capture-evidence', at('2026-12-01')), copyOf(itemId))
  await look(itemId, '2026-12-02', { text: 'Мүлде басқа хабар' })
  const lost = { links: 1, alive: 0, proven: 1, lost: 1 }
  expect((await loadDossier(officer, { id: directiveId, locale: 'ru' })).alive).toMatchObject(lost)
  const names = ['links', 'alive', 'proven', 'lost'] as const
  const after = await ofYear()
  expect(names.map((name) => after[name] - before[name])).toEqual(names.map((name) => lost[name]))
  expect((await loadOwnInstitution(world().as('director'), {})).alive).toEqual(after)
})

it('takes an upload that was taken off for no proof', async () => {
  const { itemId, directiveId } = await watchedLink()
  const [officer, director] = [world().as('officer'), world().as('director')]
  const scope = authorize(officer, 'review.read')
  const proven = async () => (await aliveOfDirective(officer, { scope, directiveId })).proven
  const fileId = await photographOf(world())
  const { attachmentId } = await attachEvidence(director, { itemId, fileId })
  const pages = [{ width: 900, height: 600, sha256: 'ab'.repeat(32), size: 900 }]
  await world().db.prisma.$transaction((tx) => keepUploaded(tx, director, { fileId, pages }))
  expect(await proven()).toBe(1)
  await detachEvidence(director, { attachmentId, removed: true })
  expect(await proven()).toBe(0)
})

describe('telling', () => {
  const mails = (obligationId: string) =>
    world().db.prisma.outboxMessage.findMany({ where: { obligationId, kind: 'publications_lost' } })

  it('is one message a person, a report and a day', async () => {
    const { obligationId } = await makeDirective(world())
    const ids = [
      await seenLink(world(), { obligationId, now: at('2026-12-01') }),
      await seenLink(world(), { obligationId, now: at('2026-12-01') }),
      await seenLink(world(), { obligationId, now: at('2026-12-01') }),
    ]
    await handIn(world(), { obligationId, explain: 'Жөндеу' })
    const [first = '', second = '', third = ''] = ids
    await look(first, '2026-12-02', { text: 'Мүлде басқа хабар осы жерде' })
    await look(second, '2026-12-02', { text: 'Мүлде басқа хабар осы жерде' })
    await tell(at('2026-12-02', '08:59'))
    expect(await mails(obligationId)).toEqual([])
    await tell(at('2026-12-02', '09:00'))
    const sent = await mails(obligationId)
    const readers = sent.map(({ payload }) => (payload as { reader: string }).reader)
    expect(new Set(readers)).toEqual(new Set(['institution', 'department']))
    expect(sent[0]?.payload).toMatchObject({ gone: 0, changed: 2, links: [{ outcome: 'changed' }, {}] })
    await look(third, '2026-12-02', { text: 'Мүлде басқа хабар осы жерде' })
    await tell(at('2026-12-02', '12:00'))
    expect(await mails(obligationId)).toHaveLength(sent.length)
    await tell(at('2026-12-03', '12:00'))
    expect(await mails(obligationId)).toHaveLength(sent.length * 2)
    await look(third, '2026-12-04', { text: 'Мүлде басқа хабар осы жерде' })
    await tell(at('2026-12-04', '12:00'))
    expect(await mails(obligationId)).toHaveLength(sent.length * 2)
    expect(await lastAudit(world(), obligationId)).toMatchObject({
      action: 'watch.tell',
      after: { changed: 1 },
    })
  })

  it('says nothing of what came back before the hour', async () => {
    const { itemId, obligationId } = await watchedLink()
    await look(itemId, '2026-12-02', { text: 'Мүлде басқа хабар осы жерде' })
    await look(itemId, '2026-12-02')
    await tell(at('2026-12-02', '12:00'))
    expect(await mails(obligationId)).toEqual([])
  })
})
