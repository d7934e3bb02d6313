import { beforeAll, describe, expect, it } from 'vitest'
import { loadReview } from '#/features/review/loaders.ts'
import { publicationVerdict } from '#/domain/verification/publication-verdict.ts'
import { authorize } from '#/server/authorize.ts'
import { replyToReturn } from '#/server/items/reply-to-return.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { countWaiting } from '#/server/reviews/reads.ts'
import { QUEUE_LIMIT } from '#/server/reviews/reads/queue.ts'
import { returnReport } from '#/server/reviews/return-report.ts'
import { undo } from '#/server/reviews/undo.ts'
import { giveAccounts, handIn, makeDirective, paste, report } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world: () => World = useWorld()
const back = { kind: 'returned' as const, reasonKk: 'Қазақша мәтін жоқ', reasonRu: 'Нет казахского текста' }

beforeAll(() =>
  giveAccounts(world(), [
    { platform: 'site', handle: 'museum.kz' },
    { platform: 'telegram', handle: 'museum' },
    { platform: 'media', handle: null },
  ]),
)

/** A page, a post of a stranger, and a reason for the newspaper; a page that was never sent. */
async function sent() {
  const made = await makeDirective(world(), { platforms: ['site', 'telegram', 'media'] })
  await paste(world(), { obligationId: made.obligationId, text: 'https://museum.kz/a https://t.me/museum/7' })
  await paste(world(), { obligationId: made.obligationId, text: 'https://t.me/stranger/8' })
  await handIn(world(), { obligationId: made.obligationId, explain: 'Газет бейсенбіде шығады' })
  await paste(world(), { obligationId: made.obligationId, text: 'https://museum.kz/draft' })
  await sees({ obligationId: made.obligationId, verdict: 'ok' })
  return made
}

/** What the worker found on every page of the report; nothing against its posts. */
async function sees({
  obligationId,
  verdict,
}: {
  obligationId: string
  verdict: 'ok' | 'error' | 'pending'
}) {
  const { reportItem } = world().db.prisma
  await reportItem.updateMany({ where: { obligationId, kind: 'link' }, data: { verdict: 'ok' } })
  await reportItem.updateMany({ where: { obligationId, platform: 'site' }, data: { verdict } })
}

const review = (query: Record<string, unknown>, person: PersonName = 'officer') =>
  loadReview(world().as(person), query)

describe('who may look', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['director', 'forbidden'],
    ['press', 'forbidden'],
    ['admin', 'forbidden'],
  ]
  it.each(refused)('%s is refused with %s', async (person, code) => {
    await expect(review({}, person)).rejects.toMatchObject({ code })
  })

  it('an officer of another department sees nothing of ours, by name neither', async () => {
    const { obligationId, directiveId } = await sent()
    const { items } = await report(world(), obligationId)
    const seen = await review({ directive: directiveId, item: items[0]?.id }, 'otherOfficer')
    expect(seen).toMatchObject({ queue: { lines: [], waiting: 0 }, opened: null, lines: [], expected: [] })
    expect(seen.summary).toEqual({ acceptedToday: 0, lastBatch: null, groups: [] })
    await expect(review({ report: obligationId }, 'otherOfficer')).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('an observer sees the same and decides nothing', async () => {
    const { obligationId } = await sent()
    const seen = await review({ report: obligationId }, 'observer')
    expect(seen.mayDecide).toBe(false)
    expect(seen.queue.lines).toHaveLength(4)
  })
})

describe('the queue', () => {
  it('holds what was handed in and waits, never a draft, and counts as the bar does', async () => {
    const { directiveId } = await sent()
    const { queue, opened } = await review({ directive: directiveId })
    expect(queue).toMatchObject({ waiting: 4, reasons: 1, more: 0 })
    expect(queue.lines.map(({ url }) => url)).not.toContain('https://museum.kz/draft')
    expect(opened?.line.id).toBe(queue.lines[0]?.id)
    const context = world().as('officer')
    const all = await loadReview(context, {})
    expect(all.queue.waiting).toBe(await countWaiting(context, authorize(context, 'review.read')))
  })

  it('a report handed back waits for its institution, not for the department', async () => {
    const { obligationId, directiveId } = await sent()
    const { version } = await report(world(), obligationId)
    const before = await review({})
    await returnReport(world().as('officer'), { obligationId, version, ...back })
    expect((await review({ directive: directiveId })).queue).toMatchObject({
      waiting: 0,
      reasons: 0,
      lines: [],
    })
    expect((await review({})).queue.waiting).toBe(before.queue.waiting - 4)
    expect((await review({ report: obligationId })).queue.lines.map(({ waiting }) => waiting)).not.toContain(
      true,
    )
  })

  it('of one institution, of those that need a look', async () => {
    const { directiveId } = await sent()
    expect((await review({ institution: world().libraryId })).queue.lines).toEqual([])
    const { queue } = await review({ directive: directiveId, kind: 'remarks' })
    expect(queue.lines.map(({ kind, clean }) => [kind, clean])).toEqual([
      ['reason', false],
      ['link', false],
    ])
    expect((await review({ directive: directiveId, kind: 'clean' })).queue.lines).toHaveLength(2)
  })

  it('nonsense in the address is as if it were absent', async () => {
    const { queue } = await review({ directive: 'x', item: ['a', 'b'], kind: '<b>', page: '-1' })
    expect(queue.lines.length).toBeGreaterThan(0)
  })

  it('goes on at the next line when the opened one is decided, and comes back with an undo', async () => {
    const { directiveId } = await sent()
    const [first, second] = (await review({ directive: directiveId })).queue.lines
    const address = { directive: directiveId, item: first?.id }
    const { batchId } = await decideItems(world().as('officer'), {
      itemIds: [first?.id ?? ''],
      kind: 'accepted',
    })
    const after = await review(address)
    expect(after.opened?.line.id).toBe(second?.id)
    expect(after.queue).toMatchObject({ waiting: 3 })
    await undo(world().as('officer'), { batchId })
    expect((await review(address)).opened?.line.id).toBe(first?.id)
  })
})

describe('what is accepted unopened', () => {
  const cleanOf = async (directiveId: string) =>
    (await review({ directive: directiveId })).queue.lines.filter(({ clean }) => clean).map(({ url }) => url)

  it('has no remark, is no reason and its page was read', async () => {
    const { directiveId } = await sent()
    expect(await cleanOf(directiveId)).toEqual(['https://museum.kz/a', 'https://t.me/museum/7'])
  })

  it('is by the database what it is by the rule', async () => {
    const { obligationId, directiveId } = await sent()
    const { reportItem } = world().db.prisma
    const links = await reportItem.findMany({ where: { obligationId, kind: 'link' }, select: { id: true } })
    const verdicts = ['ok', 'remark', 'error', 'pending', null] as const
    const seen = new Set<string>()
    for (const verdict of verdicts) {
      for (const [place, { id }] of links.entries()) {
        const remarks = place === 0 ? ['unknown_outlet'] : []
        await reportItem.update({ where: { id }, data: { verdict, remarks } })
      }
      const { lines } = (await review({ directive: directiveId })).queue
      for (const line of lines.filter(({ kind }) => kind === 'link')) {
        const rule = publicationVerdict(line)
        seen.add(rule)
        expect(line.clean, `${rule}, page ${verdict}`).toBe(rule === 'ok')
      }
    }
    expect(seen).toEqual(new Set(['ok', 'remark', 'error', 'unseen']))
  })

  it.each(['error', 'pending'] as const)('is no page that is %s', async (verdict) => {
    const { obligationId, directiveId } = await sent()
    await sees({ obligationId, verdict })
    expect(await cleanOf(directiveId)).toEqual(['https://t.me/museum/7'])
  })

  it('is nothing that came again after a return', async () => {
    const { obligationId, directiveId } = await sent()
    const [line] = (await review({ directive: directiveId })).queue.lines
    const itemId = line?.id ?? ''
    await decideItems(world().as('officer'), { itemIds: [itemId], ...back })
    expect(await cleanOf(directiveId)).toEqual(['https://t.me/museum/7'])
    await replyToReturn(world().as('press'), { obligationId, itemId, reply: 'Екінші бетте' })
    await handIn(world(), { obligationId })
    const { queue, opened } = await review({ directive: directiveId, item: itemId })
    expect(queue.lines.find(({ id }) => id === itemId)).toMatchObject({ cameAgain: true, clean: false })
    expect(opened?.line.reply).toBe('Екінші бетте')
    expect(opened?.report.decisions).toMatchObject([{ itemId, kind: 'returned', reasonRu: back.reasonRu }])
    const later = world().as('officer', new Date('2026-12-10T12:00:00+05:00'))
    const { batchId } = await decideItems(later, { itemIds: [itemId], kind: 'accepted' })
    expect((await loadReview(later, {})).summary.lastBatch).toEqual({ batchId, kind: 'accepted', count: 1 })
    expect(await undo(later, { batchId })).toEqual({ undone: 1 })
  })
})

describe('what stands around', () => {
  it('today: what the department accepted, and the last press of this person alone', async () => {
    const { directiveId } = await sent()
    const { lines } = (await review({ directive: directiveId })).queue
    const before = (await review({})).summary.acceptedToday
    const { batchId } = await decideItems(world().as('officer'), {
      itemIds: lines.map(({ id }) => id),
      kind: 'accepted',
    })
    const { summary } = await review({})
    expect(summary).toMatchObject({ acceptedToday: before + 4, lastBatch: { batchId, count: 4 } })
    expect((await review({}, 'observer')).summary.lastBatch).toBeNull()
    await undo(world().as('officer'), { batchId })
    expect((await review({})).summary.lastBatch?.batchId).not.toBe(batchId)
  })

  it('a report nobody has sent is empty, not absent', async () => {
    const { otherObligationId } = await makeDirective(world())
    expect(await review({ report: otherObligationId })).toMatchObject({
      report: { id: otherObligationId, progress: 'not_started' },
      queue: { lines: [] },
      opened: null,
    })
  })

  it('with nothing to decide, what may still come', async () => {
    const { queue } = await review({})
    for (const { id } of queue.lines)
      await decideItems(world().as('officer'), { itemIds: [id], kind: 'accepted', withError: true })
    const { directiveId } = await makeDirective(world(), { dueDate: '2026-12-11' })
    const seen = await review({})
    expect(seen.opened).toBeNull()
    expect(seen.expected[0]).toMatchObject({ directiveId, missing: 2, returned: 0 })
  })
})

describe('a full queue', () => {
  it('comes in pages, each of four queries at most', async () => {
    const { directiveId, obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: 'https://museum.kz/a' })
    await handIn(world(), { obligationId, explain: 'Себебі' })
    const row = (await report(world(), obligationId)).items.find(({ kind }) => kind === 'link')
    const copies = Array.from({ length: QUEUE_LIMIT + 5 }, (_, place) => ({
      obligationId,
      kind: 'link' as const,
      url: `https://museum.kz/copy/${String(place)}`,
      key: `museum.kz/copy/${String(place)}`,
      platform: 'site' as const,
      linkKind: 'page' as const,
      createdById: row?.createdById ?? '',
      submissionId: row?.submissionId ?? '',
    }))
    await world().db.prisma.reportItem.createMany({ data: copies })

    let queries = 0
    const prisma = world().db.prisma.$extends({
      query: { $allOperations: ({ args, query }) => ((queries += 1), query(args)) },
    })
    const context = world().as('officer')
    const db = { ...context.db, prisma: prisma as unknown as typeof context.db.prisma }
    const first = await loadReview({ ...context, db }, { directive: directiveId })
    expect(queries).toBeLessThanOrEqual(4)
    expect(first.queue.lines).toHaveLength(QUEUE_LIMIT)
    const total = first.queue.waiting
    expect(first.queue.more).toBe(total - QUEUE_LIMIT)
    const second = await review({ directive: directiveId, page: '2' })
    expect(second.queue.lines).toHaveLength(total - QUEUE_LIMIT)
    const seen = new Set([...first.queue.lines, ...second.queue.lines].map(({ id }) => id))
    expect(seen.size).toBe(total)
  })
})
