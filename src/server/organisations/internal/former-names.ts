import type { CalendarDate } from '#/domain/calendar/zone.ts'
import type { Tx } from '../../db/client.ts'
import { dayOf } from '../../db/dates.ts'

/** The newest of the names that the organisation had before, with the first day of the next one. */
export async function lastRenaming(
  tx: Tx,
  organisationId: string,
): Promise<{ until: CalendarDate; names: Names } | null> {
  const row = await tx.formerName.findFirst({
    where: { organisationId },
    select: { until: true, nameKk: true, nameRu: true, shortKk: true, shortRu: true },
    orderBy: { until: 'desc' },
  })
  if (!row) return null
  const { until, ...names } = row
  return { until: dayOf(until), names }
}

type Names = Record<'nameKk' | 'nameRu' | 'shortKk' | 'shortRu', string>
