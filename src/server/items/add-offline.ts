import type * as z from 'zod'
import { addOfflineContract, ITEMS_LIMIT } from '#/contracts/reports.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { offlineSlot, remarksOfOffline } from '#/domain/obligations/offline.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayColumn, dayOf } from '../db/dates.ts'
import { openReport, touchReport } from '../obligations/internal.ts'
import { personOf } from '../people/internal.ts'
import { liveItems } from './internal.ts'

/**
 * A publication without a link: in a newspaper, on air, on a wall. It counts as a publication and is never judged by
 * the machine: its remark sends it to a person. The same words twice are one line.
 */
export async function addOffline(
  context: Context,
  input: z.input<typeof addOfflineContract>,
): Promise<{ itemId: string }> {
  const scope = authorize(context, 'report.edit')
  const { obligationId, medium, title, publishedOn, place = '' } = addOfflineContract.parse(input)
  if (publishedOn > dateOf(context.now))
    throw new Problem('invalid', { fields: { publishedOn: 'day_ahead' } })
  return context.db.prisma.$transaction(async (tx) => {
    const obligation = await openReport(tx, { obligationId, scope, now: context.now })
    const live = await liveItems(tx, obligationId)
    const data = { medium, title, publishedDay: dayColumn(publishedOn), place: place || null }
    const same = await tx.reportItem.findFirst({
      where: {
        obligationId,
        medium,
        publishedDay: data.publishedDay,
        removedAt: null,
        title: { equals: title, mode: 'insensitive' },
        place: place ? { equals: place, mode: 'insensitive' } : null,
      },
      select: { id: true },
    })
    if (same) return { itemId: same.id }
    if (live.length >= ITEMS_LIMIT) throw new Problem('report_too_long', { limit: ITEMS_LIMIT })
    const filled = new Set(live.filter(({ errors }) => errors.length === 0).map(({ slotId }) => slotId))
    const slots = obligation.slots.map((slot) => ({ ...slot, filled: filled.has(slot.id) }))
    const letterDate = dayOf(obligation.directive.letterDate ?? context.now)
    const item = await tx.reportItem.create({
      data: {
        obligationId,
        kind: 'offline',
        ...data,
        publishedSource: 'declared',
        slotId: offlineSlot({ offline: { medium, title }, slots }),
        remarks: remarksOfOffline({ day: publishedOn, letterDate, lateFrom: obligation.lateFrom }),
        createdAt: context.now,
        createdById: personOf(context),
      },
      select: { id: true, slotId: true },
    })
    await touchReport(tx, obligationId)
    await audit(tx, context, {
      action: 'items.add_offline',
      organisationId: obligation.institutionId,
      subject: { type: 'report_item', id: item.id },
      after: { medium, title, publishedOn, place, slotId: item.slotId },
    })
    return { itemId: item.id }
  })
}
