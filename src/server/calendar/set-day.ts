import { setDayContract, type SetDayInput } from '#/contracts/calendar.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayColumn } from '../db/dates.ts'
import { refuseOn } from '../db/refusals.ts'
import { type Day, dayFields, ownerOf } from './internal.ts'

/**
 * Adds a day that differs from the ordinary week, or changes one. Deadlines of issued letters stay where they are.
 * Gives the day as it was, so that the step can be taken back. @throws Problem date_taken, not_found
 */
export async function setDay(
  context: Context,
  input: SetDayInput,
): Promise<{ before: Day | null; after: Day }> {
  const scope = authorize(context, 'calendar.edit')
  const { was, date, ...rest } = setDayContract.parse(input)
  const after: Day = { date, ...rest }
  return refuseOn({
    constraint: 'calendar_day_pkey',
    problem: { code: 'date_taken', details: {} },
    work: () =>
      context.db.prisma.$transaction(async (tx) => {
        const row = { ...rest, date: dayColumn(date) }
        const found = was ? await tx.calendarDay.findUnique({ where: { date: dayColumn(was) } }) : null
        if (was && !found) throw new Problem('not_found', { what: 'day' })
        if (found) await tx.calendarDay.update({ where: { date: found.date }, data: row })
        else await tx.calendarDay.create({ data: row })
        const before = found && dayFields(found)
        await audit(tx, context, {
          action: 'calendar.set_day',
          organisationId: ownerOf(scope),
          subject: { type: 'calendar_day', id: date },
          ...(before ? { before: { ...before } } : {}),
          after: { ...after },
        })
        return { before, after }
      }),
  })
}
