import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { submit } from '#/server/submissions/submit.ts'
import { giveAccounts, handIn, lastAudit, makeDirective, paste, report } from '../factories.ts'
import type { PersonName, World } from '../people.ts'
import { clock, useWorld } from '../setup/world.ts'

const world: () => World = useWorld()

beforeAll(() =>
  giveAccounts(world(), [
    { platform: 'site', handle: 'museum.kz' },
    { platform: 'telegram', handle: 'skomuseum' },
  ]),
)

const bothLinks = 'сайт https://museum.kz/ru/news/1 және t.me/skomuseum/145'

describe('who may hand in', () => {
  const refused: [PersonName, string][] = [
    ['anonymous', 'sign_in_required'],
    ['press', 'forbidden'],
    ['observer', 'forbidden'],
    ['officer', 'forbidden'],
    ['admin', 'forbidden'],
    ['otherDirector', 'not_found'],
  ]
  it.each(refused)('%s is refused with %s and nothing changes', async (person, code) => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: bothLinks })
    const { version } = await report(world(), obligationId)
    const sent = submit(world().as(person), { obligationId, version, idempotencyKey: randomUUID() })
    await expect(sent).rejects.toMatchObject({ code })
    expect(await world().db.prisma.submission.count({ where: { obligationId } })).toBe(0)
  })
})

describe('what is handed in', () => {
  it('nothing is refused', async () => {
    const { obligationId } = await makeDirective(world())
    await expect(handIn(world(), { obligationId })).rejects.toMatchObject({ code: 'nothing_to_submit' })
  })

  it('every required slot filled is complete and gets a receipt with number and time', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: bothLinks })
    const receipt = await handIn(world(), { obligationId })
    expect(receipt.number).toMatch(/^ЖР-\d{4}-\d{5,}$/)
    const after = await report(world(), obligationId)
    expect(after).toMatchObject({ progress: 'submitted', firstCompleteAt: receipt.receivedAt })
    expect(after.items.every(({ submissionId }) => submissionId === receipt.id)).toBe(true)
  })

  it('a reason fills a slot, an empty slot leaves the report incomplete', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: 't.me/skomuseum/145' })
    await handIn(world(), { obligationId })
    expect(await report(world(), obligationId)).toMatchObject({
      progress: 'in_progress',
      firstCompleteAt: null,
    })
    await handIn(world(), { obligationId, explain: 'Сайт жөнделуде' })
    expect(await report(world(), obligationId)).toMatchObject({ progress: 'submitted' })
  })

  it('a line with an error stays behind', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: `${bothLinks} http://192.168.0.1/news` })
    await handIn(world(), { obligationId })
    const { items } = await report(world(), obligationId)
    expect(items.filter(({ submissionId }) => submissionId === null).map(({ url }) => url)).toEqual([
      'http://192.168.0.1/news',
    ])
  })
})

describe('once and only once', () => {
  it('the same key gives the same receipt: double click, retry, two tabs', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: bothLinks })
    const { version } = await report(world(), obligationId)
    const press = { obligationId, version, idempotencyKey: randomUUID() }
    const receipts = await Promise.all(Array.from({ length: 6 }, () => submit(world().as('director'), press)))
    expect(new Set(receipts.map(({ number }) => number)).size).toBe(1)
    expect(await submit(world().as('director'), press)).toEqual(receipts[0])
    expect(await world().db.prisma.submission.count({ where: { obligationId } })).toBe(1)
  })

  it('a report that changed since it was seen is refused as stale', async () => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: 't.me/skomuseum/145' })
    const { version } = await report(world(), obligationId)
    await paste(world(), { obligationId, text: 'https://museum.kz/ru/news/1' })
    const sent = submit(world().as('director'), { obligationId, version, idempotencyKey: randomUUID() })
    await expect(sent).rejects.toMatchObject({ code: 'stale', details: { changed: ['report'] } })
  })
})

describe('the clock of the database decides', () => {
  const lastInstant = '2026-12-22T23:59:59.999+05:00'
  const nextInstant = '2026-12-23T00:00:00.000+05:00'

  it.each([
    [lastInstant, true],
    [nextInstant, false],
  ])('received at %s, on time: %s', async (instant, onTime) => {
    const { obligationId } = await makeDirective(world())
    await paste(world(), { obligationId, text: bothLinks })
    const { version } = await report(world(), obligationId)
    await clock(world(), instant, async (late) => {
      await submit(late.as('director'), { obligationId, version, idempotencyKey: randomUUID() })
    })
    const { firstCompleteAt, lateFrom } = await report(world(), obligationId)
    expect(firstCompleteAt).toEqual(new Date(instant))
    expect(firstCompleteAt && firstCompleteAt < lateFrom).toBe(onTime)
  })

  it('after the lock nothing is taken, whatever the caller says the time is', async () => {
    const { obligationId } = await makeDirective(world(), { lockDate: '2026-12-25' })
    await paste(world(), { obligationId, text: bothLinks })
    const { version } = await report(world(), obligationId)
    await clock(world(), '2026-12-26T00:00:00+05:00', async (late) => {
      const sent = submit(late.as('director'), { obligationId, version, idempotencyKey: randomUUID() })
      await expect(sent).rejects.toMatchObject({ code: 'report_locked' })
    })
    expect(await world().db.prisma.submission.count({ where: { obligationId } })).toBe(0)
  })
})

it('leaves its trace', async () => {
  const { obligationId } = await makeDirective(world())
  await paste(world(), { obligationId, text: bothLinks })
  const { id } = await handIn(world(), { obligationId })
  expect(await lastAudit(world(), id)).toMatchObject({
    action: 'submissions.submit',
    organisationId: world().museumId,
    after: { obligationId, sent: 2, complete: true },
  })
})
