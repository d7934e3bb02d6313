import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { isExemptedByClosing } from '#/domain/register/closing.ts'
import { formatDate } from '#/i18n/dates.ts'
import { translator } from '#/i18n/translator.ts'
import type { Tx } from '../../db/client.ts'

/** Exempts what the institution owes of directives under control, at the instant of the closing; gives their ids. */
export async function exemptOpenObligations(
  tx: Tx,
  { institutionId, closedOn, now }: { institutionId: string; closedOn: CalendarDate; now: Date },
): Promise<string[]> {
  // The lock waits for a report that is being sent at this moment: it counts, not the exemption.
  const open = await tx.$queryRaw<{ id: string; lateFrom: Date; firstCompleteAt: Date | null }[]>`
    select o.id, o.late_from as "lateFrom", o.first_complete_at as "firstCompleteAt"
    from obligation o join directive d on d.id = o.directive_id
    where o.institution_id = ${institutionId}::uuid and o.exempt_at is null
      and d.withdrawn_at is null and d.closed_at is null
    order by o.id for update of o`
  const ids = open
    .filter((obligation) => isExemptedByClosing({ ...obligation, closedOn, now }))
    .map(({ id }) => id)
  await tx.obligation.updateMany({
    where: { id: { in: ids } },
    data: { exemptAt: now, ...reasonOf(closedOn), version: { increment: 1 } },
  })
  return ids
}

/** Takes back exactly what the closing of that instant exempted; gives their ids. */
export async function oweAgain(
  tx: Tx,
  { institutionId, closingAt }: { institutionId: string; closingAt: Date },
): Promise<string[]> {
  const rows = await tx.obligation.updateManyAndReturn({
    where: { institutionId, exemptAt: closingAt },
    data: { exemptAt: null, exemptReasonKk: null, exemptReasonRu: null, version: { increment: 1 } },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

function reasonOf(closedOn: CalendarDate) {
  const words = (locale: 'kk' | 'ru') =>
    translator({ locale, namespace: 'register' })('closing.reason', {
      date: formatDate({ date: closedOn, locale, style: 'long' }),
    })
  return { exemptReasonKk: words('kk'), exemptReasonRu: words('ru') }
}
