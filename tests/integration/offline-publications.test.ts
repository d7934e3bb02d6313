import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { addOfflineContract } from '#/contracts/reports.ts'
import { authorize } from '#/server/authorize.ts'
import { verifyFigures } from '#/server/compliance/reads/verify.ts'
import { attachEvidence } from '#/server/evidence/attach.ts'
import { detachEvidence } from '#/server/evidence/detach.ts'
import { addOffline } from '#/server/items/add-offline.ts'
import { removeItem } from '#/server/items/remove-item.ts'
import { ownObligation } from '#/server/obligations/reads.ts'
import { publicationsPage } from '#/server/publications/reads.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { reportLines } from '#/server/reviews/reads/report.ts'
import { ownReceipts } from '#/server/submissions/reads.ts'
import { giveAccounts, handIn, lastAudit, makeDirective, report } from '../factories.ts'
import type { PersonName } from '../people.ts'
import { useWorld } from '../setup/world.ts'
import { photographOf } from './evidence-calls.ts'

const world = useWorld()
type Offline = z.input<typeof addOfflineContract>
const newspaper = {
  medium: 'newspaper',
  title: '«Солтүстік Қазақстан»',
  publishedOn: '2026-12-10',
  place: '3-бет',
} as const
const add = (input: Partial<Offline> & { obligationId: string }, who: PersonName = 'director') =>
  addOffline(world().as(who), { ...newspaper, ...input })
const lineOf = (itemId: string) => world().db.prisma.reportItem.findUniqueOrThrow({ where: { id: itemId } })

describe('A publication without a link', () => {
  it('is added by the institution alone', async () => {
    const { obligationId } = await makeDirective(world())
    for (const who of ['otherDirector', 'observer', 'officer'] as const) {
      await expect(add({ obligationId }, who), who).rejects.toMatchObject({
        code: expect.stringMatching(/not_found|not_allowed|forbidden/) as string,
      })
    }
  })

  it('fills the place for any publication, waits for a person, and is never looked at by the machine', async () => {
    const { obligationId } = await makeDirective(world())
    const { itemId } = await add({ obligationId })
    const { slots } = await report(world(), obligationId)
    expect(await lineOf(itemId)).toMatchObject({
      kind: 'offline',
      slotId: slots[0]?.id,
      publishedSource: 'declared',
      publishedAt: null,
      verdict: null,
      remarks: ['by_hand', 'no_proof'],
    })
    expect(await lastAudit(world(), itemId)).toMatchObject({ action: 'items.add_offline' })
  })

  it('is one line, however often the button is pressed', async () => {
    const { obligationId } = await makeDirective(world())
    const first = await add({ obligationId })
    expect(await add({ obligationId, title: '«СОЛТҮСТІК Қазақстан»' })).toEqual(first)
    expect(await add({ obligationId, place: '4-бет' })).not.toEqual(first)
  })

  it('refuses a day that has not come, and remarks one outside of the letter', async () => {
    const { obligationId } = await makeDirective(world())
    await expect(add({ obligationId, publishedOn: '2026-12-11' })).rejects.toMatchObject({
      details: { fields: { publishedOn: 'day_ahead' } },
    })
    const { itemId } = await add({ obligationId, publishedOn: '2026-12-08' })
    expect((await lineOf(itemId)).remarks).toContain('published_before_letter')
    const sameDay = await add({ obligationId, publishedOn: '2026-12-09' })
    expect((await lineOf(sameDay.itemId)).remarks).not.toContain('published_before_letter')
  })

  it('lacks its proof until a photograph is attached, and again when it is taken off', async () => {
    const { obligationId } = await makeDirective(world())
    const { itemId } = await add({ obligationId })
    const director = world().as('director')
    const { attachmentId } = await attachEvidence(director, { itemId, fileId: await photographOf(world()) })
    expect((await lineOf(itemId)).remarks).toEqual(['by_hand'])
    await detachEvidence(director, { attachmentId, removed: true })
    expect((await lineOf(itemId)).remarks).toEqual(['by_hand', 'no_proof'])
    await detachEvidence(director, { attachmentId, removed: false })
    expect((await lineOf(itemId)).remarks).toEqual(['by_hand'])
  })

  it('can be taken out and brought back', async () => {
    const { obligationId } = await makeDirective(world())
    const { itemId } = await add({ obligationId })
    await removeItem(world().as('director'), { itemId, removed: true })
    const scope = authorize(world().as('director'), 'obligation.read')
    const obligation = await ownObligation(world().as('director'), { id: obligationId, scope })
    expect(obligation.items.map(({ id }) => id)).toContain(itemId)
    await removeItem(world().as('director'), { itemId, removed: false })
    expect(await lineOf(itemId)).toMatchObject({ removedAt: null })
  })

  it('does not come back beside the same one that was added meanwhile', async () => {
    const { obligationId } = await makeDirective(world())
    const { itemId } = await add({ obligationId })
    await removeItem(world().as('director'), { itemId, removed: true })
    const again = await add({ obligationId })
    expect(again.itemId).not.toBe(itemId)
    await expect(removeItem(world().as('director'), { itemId, removed: false })).rejects.toMatchObject({
      code: 'already_listed',
    })
    expect((await lineOf(itemId)).removedAt).not.toBeNull()
  })

  it('falls into the place of its newspaper; a poster into none of the media', async () => {
    await giveAccounts(world(), [{ platform: 'media', handle: null }])
    await world().db.prisma.account.updateMany({
      where: { platform: 'media' },
      data: { title: 'Солтүстік Қазақстан' },
    })
    const { obligationId } = await makeDirective(world(), { platforms: ['media'] })
    const { slots } = await report(world(), obligationId)
    const media = slots.find(({ platform }) => platform === 'media')
    expect(await lineOf((await add({ obligationId })).itemId)).toMatchObject({ slotId: media?.id })
    const poster = await add({ obligationId, medium: 'poster' })
    expect(await lineOf(poster.itemId)).toMatchObject({ slotId: null })
  })

  it('counts as a publication: handed in, reviewed, listed, on the receipt, and every figure agrees', async () => {
    const { obligationId } = await makeDirective(world())
    const { itemId } = await add({ obligationId })
    await handIn(world(), { obligationId, explain: 'Сайт жоқ' })
    const scope = authorize(world().as('director'), 'obligation.read')
    const [receipt] = await ownReceipts(world().as('director'), { scope, limit: 1 })
    expect(receipt?.lines).toContainEqual(
      expect.objectContaining({
        kind: 'offline',
        medium: 'newspaper',
        text: '«Солтүстік Қазақстан», 10.12.2026, 3-бет',
      }),
    )
    const officer = world().as('officer')
    const staff = authorize(officer, 'review.read')
    const lines = await reportLines(officer, { scope: staff, obligationId })
    expect(lines.find(({ id }) => id === itemId)).toMatchObject({
      medium: 'newspaper',
      clean: false,
      waiting: true,
    })
    const filter = { sort: 'submitted' as const }
    const listed = await publicationsPage(officer, {
      scope: staff,
      filter,
      alphabet: 'kk',
      limit: 10,
      offset: 0,
    })
    expect(listed.rows[0]).toMatchObject({ id: itemId, url: null, publishedDay: '2026-12-10' })
    await agree()
    await decideItems(officer, { itemIds: [itemId], kind: 'accepted' })
    await agree()
  })
})

async function agree() {
  const context = { ...world().as('job'), actor: { kind: 'system', job: 'zhariya' } as const }
  const verified = await verifyFigures(context, { scope: authorize(context, 'figures.verify') })
  expect(verified.differences).toEqual([])
}
