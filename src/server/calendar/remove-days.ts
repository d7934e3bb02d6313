import type * as z from 'zod'
import { removeDaysContract } from '#/contracts/calendar.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayColumn } from '../db/dates.ts'
import { type Day, dayColumns, dayFields, ownerOf } from './internal.ts'

/** Makes days ordinary ones again; gives them as they were. @throws Problem not_found where none of them is there */
export async function removeDays(
  context: Context,
  input: z.input<typeof removeDaysContract>,
): Promise<{ removed: Day[] }> {
  const scope = authorize(context, 'calendar.edit')
  const { dates } = removeDaysContract.parse(input)
  const where = { date: { in: dates.map(dayColumn) } }
  return context.db.prisma.$transaction(async (tx) => {
    const removed = (
      await tx.calendarDay.findMany({ where, select: dayColumns, orderBy: { date: 'asc' } })
    ).map(dayFields)
    const [first] = removed
    if (!first) throw new Problem('not_found', { what: 'day' })
    await tx.calendarDay.deleteMany({ where })
    await audit(tx, context, {
      action: 'calendar.remove_days',
      organisationId: ownerOf(scope),
      subject: { type: 'calendar_day', id: first.date },
      before: { days: removed.map((day) => ({ ...day })) },
    })
    return { removed }
  })
}
