import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { replyToReturn } from '#/server/items/reply-to-return.ts'
import { removeItem } from '#/server/items/remove-item.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { returnReport } from '#/server/reviews/return-report.ts'
import { undo } from '#/server/reviews/undo.ts'
import { handIn, lastAudit, makeDirective, paste, report } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world: () => World = useWorld()
const back = { kind: 'returned' as const, reasonKk: 'Қазақша мәтін жоқ', reasonRu: 'Нет казахского текста' }

/** A report of two links that waits for a decision. */
async function waiting() {
  const made = await makeDirective(world())
  await paste(world(), { obligationId: made.obligationId, text: 'https://museum.kz/a https://museum.kz/b' })
  await handIn(world(), made)
  const { items } = await report(world(), made.obligationId)
  return { ...made, itemIds: items.map(({ id }) => id) }
}

describe('who may decide', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['director', 'forbidden'],
    ['press', 'forbidden'],
    ['observer', 'forbidden'],
    ['admin', 'forbidden'],
    ['otherOfficer', 'not_found'],
  ]
  it.each(refused)('%s is refused with %s', async (person, code) => {
    const { itemIds } = await waiting()
    const decided = decideItems(world().as(person), { itemIds, kind: 'accepted' })
    await expect(decided).rejects.toMatchObject({ code })
    expect(await world().db.prisma.decision.count({ where: { itemId: { in: itemIds } } })).toBe(0)
  })
})

describe('accepting', () => {
  it('every line accepted makes the report accepted, one is not enough', async () => {
    const { obligationId, itemIds } = await waiting()
    await decideItems(world().as('officer'), { itemIds: itemIds.slice(0, 1), kind: 'accepted' })
    expect(await report(world(), obligationId)).toMatchObject({ progress: 'submitted', acceptedAt: null })
    await decideItems(world().as('officer'), { itemIds, kind: 'accepted' })
    expect(await report(world(), obligationId)).toMatchObject({ progress: 'accepted' })
  })

  it('what is decided already is a stale click', async () => {
    const { itemIds } = await waiting()
    await decideItems(world().as('officer'), { itemIds, kind: 'accepted' })
    const again = decideItems(world().as('officer'), { itemIds, ...back })
    await expect(again).rejects.toMatchObject({ code: 'already_decided' })
  })

  describe('a line with an error', () => {
    /** The first page is gone, the second was read. */
    async function withError() {
      const made = await waiting()
      const [wrong = '', fine = ''] = made.itemIds
      const { reportItem } = world().db.prisma
      await reportItem.update({ where: { id: wrong }, data: { verdict: 'error' } })
      await reportItem.update({ where: { id: fine }, data: { verdict: 'ok' } })
      return { ...made, wrong, fine }
    }
    const accept = (given: { itemIds: string[]; withError?: boolean }) =>
      decideItems(world().as('officer'), { ...given, kind: 'accepted' })

    it('is left alone by an acceptance of many, which says what it took', async () => {
      const { obligationId, itemIds, wrong, fine } = await withError()
      expect(await accept({ itemIds })).toMatchObject({ decided: 1 })
      const { items, progress } = await report(world(), obligationId)
      const decisions = new Map(items.map(({ id, decision }) => [id, decision]))
      expect([decisions.get(wrong), decisions.get(fine)]).toEqual([null, 'accepted'])
      expect(progress).toBe('submitted')
    })

    it('is refused where the page did not name the error, and with others at once', async () => {
      const { itemIds, wrong } = await withError()
      await expect(accept({ itemIds: [wrong] })).rejects.toMatchObject({ code: 'has_error' })
      await expect(accept({ itemIds, withError: true })).rejects.toThrow()
    })

    it('is accepted on its own by who was shown it', async () => {
      const { obligationId, wrong, fine } = await withError()
      await accept({ itemIds: [fine] })
      expect(await accept({ itemIds: [wrong], withError: true })).toMatchObject({ decided: 1 })
      expect(await report(world(), obligationId)).toMatchObject({ progress: 'accepted' })
    })

    it('is returned like any other', async () => {
      const { itemIds } = await withError()
      expect(await decideItems(world().as('officer'), { itemIds, ...back })).toMatchObject({ decided: 2 })
    })
  })

  it('an addition after acceptance waits and takes nothing away', async () => {
    const { obligationId, itemIds } = await waiting()
    await decideItems(world().as('officer'), { itemIds, kind: 'accepted' })
    await paste(world(), { obligationId, text: 'https://museum.kz/c' })
    await handIn(world(), { obligationId })
    expect(await report(world(), obligationId)).toMatchObject({ progress: 'accepted' })
  })

  it('undo gives back what nobody has touched since', async () => {
    const { obligationId, itemIds } = await waiting()
    const { batchId } = await decideItems(world().as('officer'), { itemIds, kind: 'accepted' })
    expect(await undo(world().as('officer'), { batchId })).toEqual({ undone: 2 })
    expect(await report(world(), obligationId)).toMatchObject({ progress: 'submitted', acceptedAt: null })
    await expect(undo(world().as('officer'), { batchId })).rejects.toMatchObject({ code: 'nothing_to_undo' })
  })
})

describe('returning', () => {
  it('wants a reason', async () => {
    const { itemIds } = await waiting()
    const decided = decideItems(world().as('officer'), { itemIds, kind: 'returned' })
    await expect(decided).rejects.toMatchObject({ code: 'reason_required' })
  })

  it('is told in Kazakh: Russian alone is not enough', async () => {
    const { itemIds } = await waiting()
    const russian = { itemIds, kind: 'returned', reasonRu: 'Не та запись' } as const
    const decided = decideItems(world().as('officer'), russian)
    await expect(decided).rejects.toMatchObject({ code: 'reason_required' })
  })

  it('a new link in the slot, or an answer, brings the line back to review; on time stays on time', async () => {
    const { obligationId, itemIds } = await waiting()
    const [itemId = ''] = itemIds
    await decideItems(world().as('officer'), { itemIds: [itemId], ...back })
    const returned = await report(world(), obligationId)
    expect(returned.progress).toBe('returned')
    await replyToReturn(world().as('press'), { obligationId, itemId, reply: 'Мәтін екінші бетте' })
    expect((await report(world(), obligationId)).progress).toBe('returned')
    await handIn(world(), { obligationId })
    const after = await report(world(), obligationId)
    expect(after).toMatchObject({ progress: 'submitted', firstCompleteAt: returned.firstCompleteAt })
    expect(after.items.find(({ id }) => id === itemId)).toMatchObject({
      decision: null,
      reply: 'Мәтін екінші бетте',
    })
  })

  it('a returned line taken out stays returned until the next submission', async () => {
    const { obligationId, itemIds } = await waiting()
    const [itemId = ''] = itemIds
    await decideItems(world().as('officer'), { itemIds: [itemId], ...back })
    await removeItem(world().as('director'), { itemId, removed: true })
    expect((await report(world(), obligationId)).progress).toBe('returned')
    await handIn(world(), { obligationId })
    expect((await report(world(), obligationId)).progress).toBe('submitted')
  })

  it('a whole report goes back with its reason and comes again', async () => {
    const { obligationId } = await waiting()
    const { version } = await report(world(), obligationId)
    await returnReport(world().as('officer'), { obligationId, version, ...back })
    expect((await report(world(), obligationId)).progress).toBe('returned')
    await paste(world(), { obligationId, text: 'https://museum.kz/kk' })
    await handIn(world(), { obligationId })
    expect(await report(world(), obligationId)).toMatchObject({ progress: 'submitted', returnedAt: null })
  })

  it('a report nobody handed in cannot go back', async () => {
    const { obligationId } = await makeDirective(world())
    const sent = returnReport(world().as('officer'), { obligationId, version: 1, ...back })
    await expect(sent).rejects.toMatchObject({ code: 'not_submitted' })
  })

  it('leaves its trace with both reasons', async () => {
    const { obligationId, itemIds } = await waiting()
    await decideItems(world().as('officer'), { itemIds, ...back })
    expect(await lastAudit(world(), obligationId)).toMatchObject({
      action: 'reviews.returned',
      after: { itemIds: expect.arrayContaining(itemIds), reasonRu: back.reasonRu },
    })
  })

  it('unknown ids change nothing', async () => {
    const { itemIds } = await waiting()
    const decided = decideItems(world().as('officer'), {
      itemIds: [...itemIds, randomUUID()],
      kind: 'accepted',
    })
    await expect(decided).rejects.toMatchObject({ code: 'not_found' })
    expect(await world().db.prisma.decision.count({ where: { itemId: { in: itemIds } } })).toBe(0)
  })
})
