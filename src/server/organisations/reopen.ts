import type * as z from 'zod'
import { changedOrganisationContract } from '#/contracts/organisations.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../db/dates.ts'
import { loadOrganisation, writeOrganisation } from './internal.ts'
import { oweAgain } from './internal/closing.ts'

/** Opens a closed organisation again; what its closing exempted is owed again, other exemptions stay. */
export async function reopenOrganisation(
  context: Context,
  input: z.input<typeof changedOrganisationContract>,
): Promise<{ id: string; version: number; owed: number }> {
  const scope = authorize(context, 'register.edit')
  const { id, version } = changedOrganisationContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const organisation = await loadOrganisation(tx, { id, scope })
    const { closedOn, closingAt } = organisation
    if (!closedOn) throw new Problem('already_done', {})
    const data = { closedOn: null, closingAt: null }
    const written = await writeOrganisation(tx, { organisation, version, data })
    const owed = closingAt ? await oweAgain(tx, { institutionId: id, closingAt }) : []
    await audit(tx, context, {
      action: 'organisation.reopen',
      organisationId: id,
      subject: { type: 'organisation', id },
      before: { closedOn: dayOf(closedOn) },
      after: { owed },
    })
    return { ...written, owed: owed.length }
  })
}
