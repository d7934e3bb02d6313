import type * as z from 'zod'
import { recordWatchContract } from '#/contracts/watch.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { readAddress } from '#/domain/links/read-links.ts'
import { Problem } from '#/domain/problem.ts'
import { isTold, judgeWatch, type WatchOutcome } from '#/domain/watch/outcome.ts'
import { nextWatchOn } from '#/domain/watch/schedule.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { dayColumn, dayOf } from '../db/dates.ts'
import { announce } from '../live/internal/announce.ts'
import { rowOf, seenOf } from './internal.ts'

/**
 * Keeps what a later look at a publication saw. Neither its verdict nor what staff decided changes. Null where no
 * look is awaited: a job that was begun again after its worker died comes too late.
 */
export async function recordWatch(
  context: Context,
  input: z.input<typeof recordWatchContract>,
): Promise<{ outcome: WatchOutcome } | null> {
  const scope = authorize(context, 'item.watch')
  const { itemId, ...seen } = recordWatchContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 as held from watch where item_id = ${itemId}::uuid for update`
    const item = await tx.reportItem.findFirst({
      where: { id: itemId, obligation: { institution: within(scope) } },
      select: watchedFields,
    })
    if (!item?.watch) throw new Problem('not_found', { what: 'item' })
    const { watch, obligation } = item
    if (!watch.askedAt) return null
    const today = dateOf(context.now)
    const { outcome, likeness, missingOn } = judgeWatch({
      watched: {
        ...(await seenFirst(tx, { itemId, url: item.url, known: [item.key ?? '', ...item.pageKeys] })),
        missingOn: watch.missingOn.map(dayOf),
      },
      seen: seenOf(seen),
      today,
    })
    const dueOn = nextWatchOn({ firstSeenOn: dayOf(watch.firstSeenOn), today, missingOn })
    await tx.watch.update({
      where: { itemId },
      data: {
        outcome,
        lookedAt: context.now,
        askedAt: null,
        wanted: false,
        missingOn: missingOn.map(dayColumn),
        dueOn: dueOn && dayColumn(dueOn),
        untold:
          isTold({ before: watch.outcome, now: outcome }) || (watch.untold && outcome === watch.outcome),
      },
      select: { itemId: true },
    })
    await tx.watchLook.create({
      data: { itemId, at: context.now, wanted: watch.wanted, outcome, likeness, ...rowOf(seen) },
      select: { id: true },
    })
    await announce(tx, { obligationId: obligation.id })
    await audit(tx, context, {
      action: 'watch.record',
      organisationId: obligation.institutionId,
      subject: { type: 'report_item', id: itemId },
      before: { outcome: watch.outcome },
      after: { outcome, likeness, missing: missingOn },
    })
    return { outcome }
  })
}

const watchedFields = {
  key: true,
  url: true,
  pageKeys: true,
  obligation: { select: { id: true, institutionId: true } },
  watch: {
    select: {
      askedAt: true,
      wanted: true,
      firstSeenOn: true,
      missingOn: true,
      outcome: true,
      untold: true,
    },
  },
} as const

/** Of the last check that found the page: what a person has looked at since is what counts. */
async function seenFirst(
  tx: Tx,
  { itemId, url, known }: { itemId: string; url: string | null; known: readonly string[] },
): Promise<{ keys: string[]; text: string }> {
  const row = await tx.verification.findFirst({
    where: { itemId, access: 'open' },
    orderBy: { at: 'desc' },
    select: { text: true, finalUrl: true },
  })
  const keys = [url, row?.finalUrl ?? null].map((address) => readAddress(address ?? '')?.key ?? '')
  return { keys: [...known, ...keys], text: row?.text ?? '' }
}
