import { reminderDue, reminderHorizon, type Reminder } from '#/domain/mail/reminder.ts'
import { dateOf, startOfDay } from '#/domain/calendar/zone.ts'
import { dayTable } from '../../calendar/reads.ts'
import type { Context } from '../../context.ts'

export interface Missing {
  reminder: Reminder
  lateFrom: Date
  obligationIds: string[]
}

/**
 * The obligations whose complete report is missing and that are to be reminded now, by deadline. What was
 * issued today says its deadline itself; whoever was reminded of this deadline already is left out.
 */
export async function missingReports({ db, now }: Context): Promise<Missing[]> {
  const { after, upTo } = reminderHorizon(now)
  const table = await dayTable(db.prisma)
  const groups = await db.prisma.$queryRaw<{ lateFrom: Date; workWeek: number[]; ids: string[] }[]>`
    select o.late_from as "lateFrom", g.work_week as "workWeek", array_agg(o.id) as ids
    from obligation o join directive d on d.id = o.directive_id join organisation g on g.id = o.institution_id
    where o.late_from > ${after} and o.late_from <= ${upTo} and o.first_complete_at is null
      and o.exempt_at is null and o.refused_at is null and d.withdrawn_at is null and d.closed_at is null
      and d.issued_at < ${startOfDay(dateOf(now))}
    group by o.late_from, g.work_week order by o.late_from`
  const due = groups.flatMap(({ lateFrom, workWeek, ids }) => {
    const reminder = reminderDue({ now, lateFrom, workWeek, table })
    return reminder ? [{ reminder, lateFrom, ids }] : []
  })
  const missing: Missing[] = []
  for (const { reminder, lateFrom, ids } of due) {
    const obligationIds = await notYetReminded({ db, reminder, lateFrom, ids })
    if (obligationIds.length > 0) missing.push({ reminder, lateFrom, obligationIds })
  }
  return missing
}

async function notYetReminded({
  db,
  reminder,
  lateFrom,
  ids,
}: Pick<Context, 'db'> & { reminder: Reminder; lateFrom: Date; ids: string[] }): Promise<string[]> {
  const told = await db.prisma.outboxMessage.findMany({
    where: {
      obligationId: { in: ids },
      kind: reminder,
      payload: { path: ['lateFrom'], equals: lateFrom.toISOString() },
    },
    select: { obligationId: true },
    distinct: ['obligationId'],
  })
  const known = new Set(told.map(({ obligationId }) => obligationId))
  return ids.filter((id) => !known.has(id))
}
