import type * as z from 'zod'
import { renameOrganisationContract } from '#/contracts/organisations.ts'
import { dateOf } from '#/domain/calendar/zone.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayColumn } from '../db/dates.ts'
import { refuseOn } from '../db/refusals.ts'
import { changeOf, loadOrganisation, writeOrganisation } from './internal.ts'
import { lastRenaming } from './internal/former-names.ts'

/** Gives new names from a day on, today at the latest; what was called otherwise until then keeps its names. */
export async function renameOrganisation(
  context: Context,
  input: z.input<typeof renameOrganisationContract>,
): Promise<{ id: string; version: number }> {
  const scope = authorize(context, 'register.edit')
  const { id, version, until, ...names } = renameOrganisationContract.parse(input)
  if (until > dateOf(context.now)) throw new Problem('invalid', { fields: { until: 'day_ahead' } })
  return context.db.prisma.$transaction(async (tx) => {
    const organisation = await loadOrganisation(tx, { id, scope })
    const { names: changed, before, after } = changeOf({ from: organisation, to: names })
    if (changed.length === 0) throw new Problem('nothing_changed', {})
    const last = await lastRenaming(tx, id)
    if (last && until < last.until) throw new Problem('invalid', { fields: { until: 'before_last_name' } })
    const written = await writeOrganisation(tx, { organisation, version, data: names })
    const { nameKk, nameRu, shortKk, shortRu } = organisation
    await refuseOn({
      constraint: 'former_name_pkey',
      problem: { code: 'name_date_taken', details: {} },
      work: () =>
        tx.formerName.create({
          data: { organisationId: id, until: dayColumn(until), nameKk, nameRu, shortKk, shortRu },
        }),
    })
    await audit(tx, context, {
      action: 'organisation.rename',
      organisationId: id,
      subject: { type: 'organisation', id },
      before,
      after: { ...after, until },
    })
    return written
  })
}
