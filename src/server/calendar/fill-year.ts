import type * as z from 'zod'
import { fillYearContract } from '#/contracts/calendar.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayColumn, dayOf } from '../db/dates.ts'
import { ownerOf } from './internal.ts'

/** Adds the days off of a year that somebody has looked at and confirmed; a day that is there already stays.
 *  @throws Problem nothing_changed where all of them are there */
export async function fillYear(
  context: Context,
  input: z.input<typeof fillYearContract>,
): Promise<{ added: CalendarDate[] }> {
  const scope = authorize(context, 'calendar.edit')
  const { year, days } = fillYearContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const rows = await tx.calendarDay.createManyAndReturn({
      data: days.map(({ date, ...names }) => ({ ...names, date: dayColumn(date), kind: 'off' as const })),
      skipDuplicates: true,
      select: { date: true },
    })
    const added = rows.map(({ date }) => dayOf(date))
    if (added.length === 0) throw new Problem('nothing_changed', {})
    await audit(tx, context, {
      action: 'calendar.fill_year',
      organisationId: ownerOf(scope),
      subject: { type: 'calendar_year', id: String(year) },
      after: { added },
    })
    return { added }
  })
}
