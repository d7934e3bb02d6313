import type * as z from 'zod'
import { nameDeputyContract } from '#/contracts/people.ts'
import { addDays, calendarDate, dateOf, startOfDay } from '#/domain/calendar/zone.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, may } from '../authorize.ts'
import type { Context } from '../context.ts'
import { deputyPerson } from './internal/deputy-person.ts'
import { directorsOf } from './internal/named.ts'
import { validAt } from './internal.ts'

/**
 * Somebody may do what a director may, from the start of the first day to the end of the last (Almaty). Named
 * by the director themselves or by staff; somebody new gets a link.
 * @throws Problem not_found, invalid (days), already_done for whoever is director there anyway
 */
export async function nameDeputy(
  context: Context,
  input: z.input<typeof nameDeputyContract>,
): Promise<{ membershipId: string; email: string; token: string | null }> {
  authorize(context, may(context, 'people.edit') ? 'people.edit' : 'deputy.name')
  const { membershipId: deputyForId, from, until, ...who } = nameDeputyContract.parse(input)
  const { now } = context
  if (until < dateOf(now)) throw new Problem('invalid', { fields: { until: 'in_the_past' } })
  const validFrom = startOfDay(calendarDate(from))
  const validTo = startOfDay(addDays({ date: calendarDate(until), days: 1 }))
  return context.db.prisma.$transaction(async (tx) => {
    const director = await tx.membership.findFirst({
      where: { id: deputyForId, ...directorsOf(context) },
      select: { organisationId: true, personId: true },
    })
    if (!director) throw new Problem('not_found', { what: 'membership' })
    const { organisationId } = director
    const { personId, email, token } = await deputyPerson(tx, { context, organisationId, ...who })
    const own = { personId, organisationId, role: 'director' as const }
    const lasting = await tx.membership.count({ where: { ...own, deputyForId: null, ...validAt(now) } })
    if (lasting > 0) throw new Problem('already_done', {})
    const time = { validFrom, validTo, deputyForId }
    const { id } = await tx.membership.upsert({
      where: { personId_organisationId_role: own },
      create: { ...own, ...time },
      update: time,
      select: { id: true },
    })
    await audit(tx, context, {
      action: 'memberships.name_deputy',
      organisationId,
      subject: { type: 'person', id: personId },
      after: { membershipId: id, deputyForId, from, until, invited: token !== null },
    })
    return { membershipId: id, email, token }
  })
}
