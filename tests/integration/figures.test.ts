import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Problem } from '#/domain/problem.ts'
import { authorize } from '#/server/authorize.ts'
import type { Prisma } from '#/server/db/generated/client.ts'
import { verifyFigures } from '#/server/compliance/reads/verify.ts'
import { recordEvidence } from '#/server/evidence/record.ts'
import { giveReason } from '#/server/items/give-reason.ts'
import { checkAgain } from '#/server/items/check-again.ts'
import { pasteLinks } from '#/server/items/paste-links.ts'
import { recordVerification } from '#/server/items/record-verification.ts'
import { removeItem } from '#/server/items/remove-item.ts'
import { replyToReturn } from '#/server/items/reply-to-return.ts'
import { acknowledge } from '#/server/obligations/acknowledge.ts'
import { decideItems } from '#/server/reviews/decide-items.ts'
import { returnReport } from '#/server/reviews/return-report.ts'
import { undo } from '#/server/reviews/undo.ts'
import { submit } from '#/server/submissions/submit.ts'
import { lookNow } from '#/server/watch/look-now.ts'
import { recordWatch } from '#/server/watch/record.ts'
import { giveAccounts, handIn, makeDirective } from '../factories.ts'
import { personNames, workingDay } from '../people.ts'
import { useWorld } from '../setup/world.ts'
import { asJob, copyOf } from './evidence-calls.ts'
import { publication, seenAgain } from './watch-calls.ts'

const world = useWorld()

const verify = (now = workingDay) => {
  const context = { ...world().as('job', now), actor: { kind: 'system', job: 'zhariya' } as const }
  return verifyFigures(context, { scope: authorize(context, 'figures.verify') })
}
const afterTheDeadline = new Date('2026-12-30T10:00:00+05:00')

describe('who may verify', () => {
  it('is the operator alone', () => {
    const may = personNames.filter((name) => {
      try {
        return authorize(world().as(name), 'figures.verify')
      } catch {
        return false
      }
    })
    expect(may).toEqual([])
  })
})

/** One step of somebody, on something that may not be there any more: a refusal is as good as a change. */
type Step = (given: { obligationId: string; roll: (below: number) => number }) => Promise<unknown>

const by = (obligationId: string) =>
  obligationId === museumObligation ? world().as('director') : world().as('otherDirector')
let museumObligation = ''
let batches: string[] = []

const rows = (obligationId: string) =>
  world().db.prisma.reportItem.findMany({ where: { obligationId }, orderBy: { id: 'asc' } })
const some = async (obligationId: string, roll: (below: number) => number) => {
  const all = await rows(obligationId)
  return all.filter(() => roll(2) === 0)
}
const version = async (id: string) =>
  (await world().db.prisma.obligation.findUniqueOrThrow({ where: { id } })).version

const steps: Step[] = [
  ({ obligationId }) => acknowledge(by(obligationId), { obligationId }),
  ({ obligationId, roll }) =>
    pasteLinks(by(obligationId), {
      obligationId,
      text: `https://t.me/skomuseum/${String(roll(30))} https://museum.kz/news/${String(roll(30))}`,
    }),
  async ({ obligationId, roll }) => {
    const slots = await world().db.prisma.slot.findMany({ where: { obligationId } })
    const slot = slots[roll(slots.length)]
    return giveReason(by(obligationId), {
      obligationId,
      slotId: slot?.id ?? '',
      reason: 'Аккаунт бұғатталған',
    })
  },
  async ({ obligationId, roll }) => {
    const [item] = await some(obligationId, roll)
    return removeItem(by(obligationId), { itemId: item?.id ?? randomUUID(), removed: roll(3) > 0 })
  },
  async ({ obligationId }) => {
    const key = randomUUID()
    return submit(by(obligationId), {
      obligationId,
      version: await version(obligationId),
      idempotencyKey: key,
    })
  },
  async ({ obligationId, roll }) => {
    const items = await some(obligationId, roll)
    const done = await decideItems(world().as('officer'), {
      itemIds: items.filter(({ submissionId }) => submissionId).map(({ id }) => id),
      kind: roll(3) === 0 ? 'returned' : 'accepted',
      reasonKk: 'Түзетіңіз',
      reasonRu: 'Исправьте',
    })
    batches.push(done.batchId)
  },
  async ({ obligationId }) => {
    const given = { obligationId, version: await version(obligationId) }
    const done = await returnReport(world().as('officer'), {
      ...given,
      reasonKk: 'Толық емес',
      reasonRu: 'Неполно',
    })
    batches.push(done.batchId)
  },
  ({ roll }) => undo(world().as('officer'), { batchId: batches[roll(batches.length)] ?? randomUUID() }),
  async ({ obligationId, roll }) => {
    const [item] = (await some(obligationId, roll)).filter(({ decision }) => decision === 'returned')
    return replyToReturn(by(obligationId), {
      obligationId,
      itemId: item?.id ?? randomUUID(),
      reply: 'Дұрыс сілтеме',
    })
  },
]

const job = (name: string) => asJob({ context: world().as('job'), job: name })
/** One of the links that a finder of the worker's may come upon now. */
async function oneLink({
  obligationId,
  roll,
  where,
}: {
  obligationId: string
  roll: (below: number) => number
  where: Prisma.ReportItemWhereInput
}) {
  const links = await world().db.prisma.reportItem.findMany({
    where: { ...where, obligationId, kind: 'link' },
    orderBy: { id: 'asc' },
  })
  const link = links[roll(Math.max(1, links.length))]
  return { itemId: link?.id ?? randomUUID(), finalUrl: link?.url ?? '' }
}

/** What the worker finds, at once and later. */
const finders: Step[] = [
  async (given) => {
    const { itemId, finalUrl } = await oneLink({ ...given, where: { verdict: 'pending' } })
    const access = given.roll(4) === 0 ? ('login' as const) : ('open' as const)
    return recordVerification(job('verify-link'), { itemId, ...seenAgain({ finalUrl, access }) })
  },
  async (given) => {
    const { itemId } = await oneLink({ ...given, where: { submissionId: { not: null } } })
    return checkAgain(world().as('officer'), { itemId })
  },
  async ({ obligationId }) => {
    const { directiveId } = await world().db.prisma.obligation.findUniqueOrThrow({
      where: { id: obligationId },
    })
    return lookNow(world().as('officer'), { directiveId })
  },
  async (given) => {
    const where = { watch: { askedAt: { not: null } } }
    const { itemId, finalUrl } = await oneLink({ ...given, where })
    const seen = [
      seenAgain({ finalUrl }),
      seenAgain({ finalUrl, text: 'Мүлде басқа хабар' }),
      seenAgain({ status: 404 }),
      seenAgain({ finalUrl, access: 'login' }),
    ]
    return recordWatch(job('watch-link'), { itemId, ...(seen[given.roll(seen.length)] ?? seenAgain()) })
  },
  async (given) => {
    const { itemId } = await oneLink({ ...given, where: {} })
    return recordEvidence(job('capture-evidence'), copyOf(itemId))
  },
]

function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

describe('every number that the portal shows', () => {
  it('is what its base rows say, after random histories', async () => {
    const roll = dice(7)
    await giveAccounts(world(), [
      { platform: 'telegram', handle: 'skomuseum' },
      { platform: 'site', handle: 'museum.kz' },
    ])
    let done = 0
    for (let history = 0; history < 8; history += 1) {
      const { obligationId, otherObligationId } = await makeDirective(world())
      museumObligation = obligationId
      batches = []
      for (let turn = 0; turn < 70; turn += 1) {
        const some = turn >= 50 || roll(4) === 0 ? finders : steps
        const step = some[roll(some.length)]
        const target = roll(3) === 0 ? otherObligationId : obligationId
        try {
          await step?.({ obligationId: target, roll })
          done += 1
        } catch (error) {
          if (!(error instanceof Problem) && !(error instanceof Error && error.name === 'ZodError'))
            throw error
        }
      }
      expect((await verify()).differences).toEqual([])
      expect((await verify(afterTheDeadline)).differences).toEqual([])
    }
    expect(done).toBeGreaterThan(80)
    const { directives, figures } = await verify()
    expect(directives).toBe(8)
    expect(figures).toBeGreaterThan(8 * 22)
    const outcomes = await world().db.prisma.watchLook.groupBy({ by: ['outcome'] })
    expect(outcomes.length).toBeGreaterThanOrEqual(3)
    const states = await world().db.prisma.obligation.groupBy({ by: ['progress'], _count: { _all: true } })
    expect(states.length).toBeGreaterThanOrEqual(4)
  }, 120_000)

  it.each([
    ['a cached state', `update obligation set progress = 'accepted'`, 'progress'],
    [
      'a moment of completion',
      `update obligation set first_complete_at = first_complete_at - interval '1 day'`,
      'first complete',
    ],
    ['the last submission', 'update obligation set last_submitted_at = null', 'last submitted'],
    [
      'a decision behind the back',
      `update report_item set decision = 'accepted', decided_at = now()`,
      'waiting',
    ],
  ])('differs when somebody touches %s', async (_, sql, figure) => {
    const { obligationId } = await makeDirective(world())
    await pasteLinks(world().as('director'), { obligationId, text: 'https://t.me/skomuseum/777' })
    await handIn(world(), { obligationId, explain: 'Аккаунт жоқ' })
    const before = (await verify()).differences
    const where = sql.includes('report_item') ? 'obligation_id' : 'id'
    await world().db.prisma.$executeRawUnsafe(`${sql} where ${where} = '${obligationId}'`)
    const known = new Set(before.map((difference) => JSON.stringify(difference)))
    const seen = (await verify()).differences.filter((difference) => !known.has(JSON.stringify(difference)))
    expect(seen.map((difference) => difference.figure)).toContain(figure)
  })

  it.each([
    ['the fate', `update watch set outcome = 'gone'`, ['alive', 'lost']],
    [
      'the reasons',
      `update report_item set reasons = '[{"code":"by_kit","details":{"by":"text"}}]'`,
      ['byKit'],
    ],
    ['the first finding', 'delete from watch', ['alive', 'watched']],
  ])('differs when somebody touches %s of a link', async (_, sql, figures) => {
    const { itemId, directiveId } = await publication(world())
    const of = async () => (await verify()).differences.filter(({ subjectId }) => subjectId === directiveId)
    expect(await of()).toEqual([])
    const key = sql.includes('report_item') ? 'id' : 'item_id'
    await world().db.prisma.$executeRawUnsafe(`${sql} where ${key} = '${itemId}'`)
    expect((await of()).map(({ figure }) => figure)).toEqual(figures)
  })
})
