import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDirective } from '#/features/directives/loaders.ts'
import { loadDossier } from '#/features/dossier/loaders.ts'
import { loadInstitution, loadInstitutions } from '#/features/institutions/loaders.ts'
import { loadOverview } from '#/features/overview/loaders.ts'
import { figuresSheet } from '#/features/overview/figures-sheet.ts'
import { institutionsSheet } from '#/features/overview/institutions-sheet.ts'
import { askedFor, loadPublications } from '#/features/publications/loaders.ts'
import { loadReview } from '#/features/review/loaders.ts'
import { loadObligation } from '#/features/obligations/loaders.ts'
import { translator } from '#/i18n/translator.ts'
import { authorize } from '#/server/authorize.ts'
import { verifyFigures } from '#/server/compliance/reads/verify.ts'
import { close } from '#/server/directives/close.ts'
import { figuresByDirective } from '#/server/directives/reads/figures.ts'
import { withdraw } from '#/server/directives/withdraw.ts'
import { acknowledge } from '#/server/obligations/acknowledge.ts'
import { exempt } from '#/server/obligations/exempt.ts'
import { missingReports } from '#/server/outbox/internal/missing-reports.ts'
import { allPublications } from '#/server/publications/reads.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { countWaiting } from '#/server/reviews/reads.ts'
import type { Row } from '#/web/table-response.ts'
import { giveAccounts, handIn, makeDirective, paste, report } from '../factories.ts'
import type { World } from '../people.ts'
import { clock, useWorld } from '../setup/world.ts'
import { reasons } from './change-calls.ts'

/** One world in which every state stands once; each read is asked what it says of it, and none says another thing. */
const world: () => World = useWorld()
const sent = '2026-12-11T10:00:00+05:00'
/** The deadline of all lies behind. */
const after = new Date('2026-12-30T10:00:00+05:00')
const officer = (now = after) => world().as('officer', now)
const names = ['accepted', 'returned', 'waiting', 'withdrawn', 'closed'] as const
const made = {} as Record<(typeof names)[number], Awaited<ReturnType<typeof makeDirective>>>

beforeAll(async () => {
  await giveAccounts(world(), [
    { platform: 'site', handle: 'museum.kz' },
    { platform: 'telegram', handle: 'museum' },
  ])
  for (const name of names) made[name] = await makeDirective(world(), { platforms: ['site', 'telegram'] })
  await clock(world(), sent, async (then) => {
    for (const name of names) {
      const { obligationId } = made[name]
      await paste(then, { obligationId, text: `https://museum.kz/${name}` })
      await handIn(then, { obligationId, explain: 'Арна жаңартылуда' })
    }
  })
  await decide('accepted', 'accepted')
  await decide('returned', 'returned')
  // The library: a draft for the first letter, exempt from the second, silent about the third.
  await acknowledge(world().as('otherDirector'), { obligationId: made.accepted.otherObligationId })
  await exempt(officer(), { obligationId: made.returned.otherObligationId, ...reasons })
  await withdraw(officer(), { directiveId: made.withdrawn.directiveId, ...reasons })
  await close(officer(), { directiveId: made.closed.directiveId })
  // What was added to a report and not sent is nobody's yet.
  await paste(world(), { obligationId: made.waiting.obligationId, text: 'https://museum.kz/draft' })
}, 60_000)

async function decide(name: 'accepted' | 'returned', kind: 'accepted' | 'returned') {
  const { items } = await report(world(), made[name].obligationId)
  const itemIds = items.filter((item) => kind === 'accepted' || item.kind === 'link').map(({ id }) => id)
  await decideItems(officer(), { itemIds, kind, ...(kind === 'returned' ? reasons : {}) })
}

describe('what waits for the department', () => {
  it('is one number in the badge, the head of the queue, its lines and its pager', async () => {
    const review = await loadReview(officer(), {})
    const badge = await countWaiting(officer(), authorize(officer(), 'review.read'))
    // The link and the reason that wait, and the reason beside the returned link.
    expect(badge).toBe(3)
    expect(review.queue).toMatchObject({ waiting: badge, reasons: 2, more: 0 })
    expect(review.queue.lines).toHaveLength(badge)
    expect(review.opened?.around).toMatchObject({ place: 1, total: badge })
    const last = await loadReview(officer(), { item: review.queue.lines.at(-1)?.id })
    expect(last.opened?.around).toMatchObject({ place: badge, total: badge })
  })

  it('of publications alone is what the list of publications filters', async () => {
    const { queue } = await loadReview(officer(), {})
    const page = await loadPublications(officer(), { query: { state: 'waiting' }, locale: 'ru' })
    expect(page.total).toBe(queue.waiting - queue.reasons)
  })

  it('accepted today counts an accepted reason as every other line', async () => {
    const { summary } = await loadReview(officer(), {})
    expect(summary.acceptedToday).toBe(2)
  })
})

describe('the figures of a directive', () => {
  const expected = {
    accepted: { expected: 2, submitted: 1, accepted: 1, overdue: 1 },
    returned: { expected: 1, submitted: 1, accepted: 0, overdue: 0 },
    waiting: { expected: 2, submitted: 1, accepted: 0, overdue: 1 },
    withdrawn: { expected: 2, submitted: 1, accepted: 0, overdue: 1 },
    closed: { expected: 2, submitted: 1, accepted: 0, overdue: 1 },
  }

  it.each(names)('%s: list, page, dashboard, its sheet and the dossier say the same', async (name) => {
    const { directiveId: id } = made[name]
    const listed = await figuresByDirective(officer(), { scope: authorize(officer(), 'directive.read') })
    expect(listed.get(id)).toEqual(expected[name])
    const page = await loadDirective(officer(), { id, locale: 'ru' })
    const overview = await loadOverview(officer(), { query: { directive: id }, locale: 'ru' })
    const dossier = await loadDossier(officer(), { id, locale: 'ru' })
    expect(overview?.figures).toMatchObject(expected[name])
    expect(page.kind === 'issued' && page.figures).toEqual(overview?.figures)
    expect(dossier.figures).toEqual(overview?.figures)
    expect(dossier.alive).toEqual(overview?.alive)
    if (!overview) throw new Error('no dashboard')
    const t = translator({ locale: 'ru', namespace: 'overview' })
    const rows: Row[] = []
    for await (const row of figuresSheet({ overview, locale: 'ru' }).rows) rows.push(row)
    const inSheet = (figure: 'expected' | 'submitted' | 'accepted' | 'overdue') =>
      rows.find(([head]) => head === t(`figures.${figure}`))?.[1]
    for (const figure of ['expected', 'submitted', 'accepted', 'overdue'] as const)
      expect(inSheet(figure), figure).toBe(expected[name][figure])
    const institutions: Row[] = []
    for await (const row of institutionsSheet({ overview, locale: 'ru' }).rows) institutions.push(row)
    const words = [
      translator({ locale: 'ru', namespace: 'progress' }),
      translator({ locale: 'ru', namespace: 'timeliness' }),
    ] as const
    const rowsWith = (word: string) => institutions.filter((row) => row.includes(word)).length
    expect(institutions.length - rowsWith(words[0]('exempt'))).toBe(expected[name].expected)
    expect(rowsWith(words[0]('accepted'))).toBe(expected[name].accepted)
    expect(rowsWith(words[1]('overdue'))).toBe(expected[name].overdue)
    // The curve ends at what was submitted in all.
    expect(overview.curve?.counts.at(-1)).toBe(expected[name].submitted)
  })

  it.each(names)('%s: as many publications on their page, in its table and in the dossier', async (name) => {
    const { directiveId } = made[name]
    const page = await loadPublications(officer(), { directiveId, query: {}, locale: 'ru' })
    const accepted = { directiveId, query: { state: 'accepted' }, locale: 'ru' } as const
    const dossier = await loadDossier(officer(), { id: directiveId, locale: 'ru' })
    expect(dossier.publications.all).toBe(page.total)
    expect(dossier.publications.accepted).toBe((await loadPublications(officer(), accepted)).total)
    const { scope, filter } = await askedFor(officer(), { query: { directive: directiveId }, directiveId })
    const exported: string[] = []
    for await (const { id } of allPublications(officer(), { scope, filter, alphabet: 'ru' }))
      exported.push(id)
    expect(exported).toHaveLength(page.total)
    expect(page.alive).toMatchObject(dossier.alive)
  })

  it('a mail of a return names as many lines as the page asks to put right', async () => {
    const { obligationId } = made.returned
    const mails = await world().db.prisma.outboxMessage.findMany({
      where: { obligationId, kind: 'returned' },
    })
    const { view } = await loadObligation(world().as('director', after), { id: obligationId })
    expect(mails.length).toBeGreaterThan(0)
    for (const { payload } of mails) expect(payload).toMatchObject({ lines: view.fixes.n })
  })

  it('are what the base rows say', async () => {
    const job = { ...world().as('job', after), actor: { kind: 'system', job: 'zhariya' } as const }
    const { differences } = await verifyFigures(job, { scope: authorize(job, 'figures.verify') })
    expect(differences).toEqual([])
  })

  it('on the last day remind exactly those who are awaited and in force', async () => {
    const lastDay = new Date('2026-12-22T10:00:00+05:00')
    const reminded = (await missingReports(world().as('job', lastDay))).flatMap(
      ({ obligationIds }) => obligationIds,
    )
    expect([...new Set(reminded)].sort()).toEqual(
      [made.accepted.otherObligationId, made.waiting.otherObligationId].sort(),
    )
  })
})

describe('the year of an institution', () => {
  it('is one in the register and on its page; silence is not better than lateness', async () => {
    const { rows } = await loadInstitutions(officer(), { query: {}, locale: 'kk' })
    const shares = new Map<string, { part: number; whole: number }>()
    for (const row of rows) {
      const { figures } = await loadInstitution(officer(), { id: row.id })
      expect({ part: row.onTime, whole: row.judged }).toEqual(figures.onTimeShare)
      shares.set(row.id, figures.onTimeShare)
    }
    expect(shares.get(world().museumId)).toEqual({ part: 4, whole: 4 })
    expect(shares.get(world().libraryId)).toEqual({ part: 0, whole: 3 })
    const sorted = await loadInstitutions(officer(), { query: { sort: 'on_time' }, locale: 'kk' })
    expect(sorted.rows.map(({ id }) => id)).toEqual([world().libraryId, world().museumId])
  })

  it('counts nothing against it while there is time', async () => {
    const early = officer(new Date('2026-12-12T10:00:00+05:00'))
    const { figures } = await loadInstitution(early, { id: world().libraryId })
    expect(figures.onTimeShare).toEqual({ part: 0, whole: 0 })
  })

  it('covers a place by what was sent, as the dashboard does, and says that a draft is there', async () => {
    const { obligationId, directiveId } = await makeDirective(world(), { platforms: ['site', 'telegram'] })
    await paste(world(), { obligationId, text: `https://museum.kz/${randomUUID()}` })
    const { obligations } = await loadInstitution(officer(), { id: world().museumId })
    const obligation = obligations.find(({ id }) => id === obligationId)
    expect(obligation).toMatchObject({ covered: 0, drafts: 1, reasons: 0 })
    const overview = await loadOverview(officer(), { query: { directive: directiveId }, locale: 'ru' })
    const row = overview?.rows.find(({ id }) => id === obligationId)
    expect(row).toMatchObject({ covered: obligation?.covered, slotCount: obligation?.slots.length })
  })

  it('has as many links open as are there at the last look', async () => {
    const { items } = await report(world(), made.accepted.obligationId)
    const item = items.find(({ kind }) => kind === 'link')
    await world().db.prisma.reportItem.update({ where: { id: item?.id }, data: { verdict: 'remark' } })
    await world().db.prisma.watch.create({
      data: { itemId: item?.id ?? '', firstSeenOn: new Date('2026-12-11'), dueOn: new Date('2026-12-12') },
    })
    const { figures, alive } = await loadInstitution(officer(), { id: world().museumId })
    expect(figures.links.part).toBe(alive.alive)
    expect(alive.alive).toBe(1)
  })
})
