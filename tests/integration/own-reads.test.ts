import { beforeAll, describe, expect, it } from 'vitest'
import { loadReceipt, loadReceipts } from '#/features/receipts/loaders.ts'
import { loadObligation, loadObligations } from '#/features/obligations/loaders.ts'
import { giveReason } from '#/server/items/give-reason.ts'
import { pasteLinks } from '#/server/items/paste-links.ts'
import { removeItem } from '#/server/items/remove-item.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { giveAccounts, handIn, makeDirective, paste, report } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { useWorld } from '../setup/world.ts'

const world: () => World = useWorld()

beforeAll(async () => {
  await giveAccounts(world(), [
    { platform: 'site', handle: 'museum.kz' },
    { platform: 'telegram', handle: 'skomuseum' },
    { platform: 'media', handle: 'gazeta.kz' },
  ])
})

const site = 'https://museum.kz/ru/news/1'
const post = 't.me/skomuseum/145'
const both = `сайт ${site} және ${post}`

describe('who sees an obligation and its receipt', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['observer', 'forbidden'],
    ['officer', 'forbidden'],
    ['admin', 'forbidden'],
    ['otherDirector', 'not_found'],
  ]
  it.each(refused)('%s does not see the obligation: %s', async (person, code) => {
    const { obligationId } = await makeDirective(world())
    await expect(loadObligation(world().as(person), { id: obligationId })).rejects.toMatchObject({ code })
  })

  const strangers: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['otherDirector', 'not_found'],
    ['otherOfficer', 'not_found'],
  ]
  it.each(strangers)('%s does not see the receipt: %s', async (person, code) => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: both })
    const { id } = await handIn(world(), { obligationId })
    await expect(loadReceipt(world().as(person), { id })).rejects.toMatchObject({ code })
  })

  it.each<[PersonName, boolean]>([
    ['director', false],
    ['press', false],
    ['officer', true],
    ['observer', true],
  ])('%s sees the receipt, as staff: %s', async (person, staff) => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: both })
    const made = await handIn(world(), { obligationId })
    const { receipt, standing, ...seen } = await loadReceipt(world().as(person), { id: made.id })
    expect(seen).toMatchObject({ staff, mayAdd: !staff })
    expect(receipt).toMatchObject({ number: made.number, receivedAt: made.receivedAt })
    expect(receipt.lines.map(({ text }) => text)).toEqual([site, 'https://t.me/skomuseum/145'])
    expect(standing.kind).toBe('on_time')
  })

  it('errors and remarks are named before it is sent and on the receipt', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: `${both} https://museum.kz/gone` })
    const { reportItem } = world().db.prisma
    await reportItem.updateMany({ where: { obligationId }, data: { verdict: 'ok' } })
    const gone = { obligationId, url: 'https://museum.kz/gone' }
    await reportItem.updateMany({ where: gone, data: { verdict: 'error' } })
    await reportItem.updateMany({ where: { obligationId, url: site }, data: { remarks: ['front_page'] } })
    const { view } = await loadObligation(world().as('director'), { id: obligationId })
    expect(view.found).toEqual({ errors: 1, remarks: 1 })
    expect(view.slots.map(({ tone }) => tone)).toContain('error')
    const { id } = await handIn(world(), { obligationId })
    // What is found later does not change what was registered.
    await reportItem.updateMany({ where: { obligationId }, data: { verdict: 'error' } })
    const { receipt } = await loadReceipt(world().as('director'), { id })
    const verdicts = Object.fromEntries(receipt.lines.map(({ text, verdict }) => [text, verdict]))
    expect(verdicts).toMatchObject({ [site]: 'remark', [gone.url]: 'error' })
  })

  it('what waits for a later try is not being checked, and can be sent', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: both })
    const toneOf = async () => {
      const { view } = await loadObligation(world().as('director'), { id: obligationId })
      expect(view.outlook.sendable).toBe(true)
      return new Set(view.slots.map(({ tone }) => tone))
    }
    expect(await toneOf()).toContain('checking')
    const retryAt = new Date('2026-12-10T12:00:00+05:00')
    await world().db.prisma.reportItem.updateMany({ where: { obligationId }, data: { retryAt } })
    const tones = await toneOf()
    expect(tones).toContain('later')
    expect(tones).not.toContain('checking')
  })

  it('lists hold nothing of another institution', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: both })
    await handIn(world(), { obligationId })
    expect(await loadReceipts(world().as('otherDirector'))).toEqual([])
    const { others, urgent } = await loadObligations(world().as('otherDirector'))
    const names = [urgent, ...others].map((obligation) => obligation?.institution.shortRu)
    expect(new Set(names)).toEqual(new Set(['Library']))
  })
})

describe('the page of an obligation', () => {
  it('only a director may acknowledge and submit', async () => {
    const { obligationId } = await makeDirective(world())
    const rights = async (person: PersonName) => {
      const { mayAcknowledge, maySubmit } = await loadObligation(world().as(person), { id: obligationId })
      return [mayAcknowledge, maySubmit]
    }
    expect(await rights('director')).toEqual([true, true])
    expect(await rights('press')).toEqual([false, false])
  })

  it('the key of a submission stays while the report does', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: site })
    const key = async () => (await loadObligation(world().as('director'), { id: obligationId })).submitKey
    const first = await key()
    expect(await key()).toBe(first)
    await paste(world(), { obligationId, text: post })
    expect(await key()).not.toBe(first)
  })

  it('says what would be sent and what is missing', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: `${site} http://10.0.0.1/` })
    const { view } = await loadObligation(world().as('director'), { id: obligationId })
    expect(view.outlook).toMatchObject({ links: 1, later: 1 })
    expect(view.outlook.missing.map(({ platform }) => platform)).toEqual(['telegram'])
    expect(view.slots.map(({ tone }) => tone)).toEqual(['checking', 'none'])
  })

  describe('a returned line', () => {
    async function withReturnedPost() {
      const { obligationId } = await makeDirective(world())
      await paste(world(), { obligationId, text: both })
      await handIn(world(), { obligationId })
      const { items } = await report(world(), obligationId)
      const itemId = items.find(({ platform }) => platform === 'telegram')?.id ?? ''
      const why = { reasonKk: 'Басқа жазба', reasonRu: 'Не та запись' }
      await decideItems(world().as('officer'), { itemIds: [itemId], kind: 'returned', ...why })
      const load = async () => (await loadObligation(world().as('director'), { id: obligationId })).view
      const replace = (text: string) =>
        pasteLinks(world().as('director'), { obligationId, text, replaces: itemId })
      return { obligationId, itemId, load, replace }
    }

    it('is open again; taken out it can come back, and its required slot asks for a link or a reason', async () => {
      const { obligationId, itemId, load } = await withReturnedPost()
      expect(await load()).toMatchObject({ stand: 'returned', fixes: { n: 1, what: 'links' } })
      await removeItem(world().as('director'), { itemId, removed: true })
      const view = await load()
      expect(view.removed.map(({ id }) => id)).toEqual([itemId])
      expect(view).toMatchObject({ fixes: { n: 1 }, outlook: { sendable: false, taken: 0 } })
      await expect(handIn(world(), { obligationId })).rejects.toMatchObject({ code: 'nothing_to_submit' })
      const slotId = view.slots.find(({ slot }) => slot.platform === 'telegram')?.slot.id ?? ''
      await giveReason(world().as('director'), { obligationId, slotId, reason: 'Арна жабылды' })
      expect(await load()).toMatchObject({
        fixes: { n: 0 },
        outlook: { sendable: true, reasons: 1, taken: 1 },
      })
    })

    it('stays with its reason until its replacement is there', async () => {
      const { obligationId, itemId, load, replace } = await withReturnedPost()
      await expect(replace('мына сілтеме')).rejects.toMatchObject({ code: 'no_links_found' })
      await expect(replace('t.me/skomuseum/7 t.me/skomuseum/8')).rejects.toMatchObject({
        code: 'one_link_wanted',
      })
      await expect(replace(post)).rejects.toMatchObject({ code: 'same_link' })
      await expect(replace(site)).rejects.toMatchObject({ code: 'already_listed' })
      expect((await load()).fixes.n).toBe(1)
      await replace('t.me/skomuseum/146')
      const view = await load()
      expect(view).toMatchObject({ fixes: { n: 0 }, outlook: { sendable: true, links: 1 } })
      expect(view.removed.map(({ id }) => id)).toEqual([itemId])
      await handIn(world(), { obligationId })
      expect(await load()).toMatchObject({ stand: 'submitted', fixes: { n: 0 }, removed: [] })
    })

    it('pasted again is told to be the returned one; a new link of its platform takes its place', async () => {
      const { obligationId, itemId, load } = await withReturnedPost()
      const again = await paste(world(), { obligationId, text: `${post} t.me/skomuseum/146` })
      expect(again.links.map(({ outcome }) => outcome)).toEqual(['returned', 'added'])
      expect(again).toMatchObject({ added: 1, duplicates: 0 })
      expect((await load()).outlook).toMatchObject({ replacedIds: [itemId], links: 1, answers: 0 })
      await handIn(world(), { obligationId })
      const { items, progress } = await report(world(), obligationId)
      expect(progress).toBe('submitted')
      const old = items.find(({ id }) => id === itemId)
      expect([old?.removedAt, old?.settledAt]).toEqual([expect.any(Date), expect.any(Date)])
    })
  })
})

describe('reading a text again', () => {
  it('adds nothing and strikes nothing', async () => {
    const { obligationId } = await makeDirective(world())
    const text = `${both} ${site}`
    const first = await paste(world(), { obligationId, text })
    expect(first.links.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'duplicate'])
    const again = await paste(world(), { obligationId, text })
    expect(again.links.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'duplicate'])
    expect(again).toMatchObject({ added: 0, duplicates: 0 })
    expect((await report(world(), obligationId)).items).toHaveLength(3)
  })

  it('another spelling of the same post is a repeat', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: post })
    const again = await paste(world(), { obligationId, text: 'https://t.me/s/skomuseum/145' })
    expect(again.links.map(({ outcome }) => outcome)).toEqual(['duplicate'])
  })

  it('what was handed in is a repeat, not known', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: both })
    await handIn(world(), { obligationId })
    const again = await paste(world(), { obligationId, text: post })
    expect(again.links.map(({ outcome }) => outcome)).toEqual(['duplicate'])
  })

  it('a repeat that comes back is none when its line has gone, and is looked at', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: `${site} https://www.museum.kz/ru/news/1?utm_source=x` })
    const [line, repeat] = (await report(world(), obligationId)).items
    const director = world().as('director')
    const itemId = repeat?.id ?? ''
    const looks = async () => {
      const jobs = await world().db.prisma.$queryRaw<unknown[]>`
        select 1 from pgboss.job where name = 'verify-link' and data->>'itemId' = ${itemId}`
      return jobs.length
    }
    await removeItem(director, { itemId: line?.id ?? '', removed: true })
    expect(await looks()).toBe(0)
    await removeItem(director, { itemId, removed: false })
    const { items } = await report(world(), obligationId)
    const back = { removedAt: null, errors: [], verdict: 'pending' }
    expect(items.find(({ id }) => id === itemId)).toMatchObject(back)
    await removeItem(director, { itemId, removed: true })
    await removeItem(director, { itemId, removed: false })
    expect(await looks()).toBe(1)
  })

  it('an own account that was not asked for is no stranger', async () => {
    const { obligationId } = await makeDirective(world(), { platforms: ['site'] })
    await paste(world(), { obligationId, text: `${post} t.me/othermuseum/7` })
    const { items } = await report(world(), obligationId)
    expect(items.map(({ remarks }) => remarks)).toEqual([[], ['not_your_account']])
  })
})
