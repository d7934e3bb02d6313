import type * as z from 'zod'
import { closeOrganisationContract } from '#/contracts/organisations.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { dayColumn, dayOf } from '../db/dates.ts'
import { loadOrganisation, writeOrganisation } from './internal.ts'
import { exemptOpenObligations } from './internal/closing.ts'

/**
 * Closes an organisation from a day on. In the same moment what it still owes is exempt, with the reason in
 * both languages: nobody is left to answer. What it has handed in stays.
 */
export async function closeOrganisation(
  context: Context,
  input: z.input<typeof closeOrganisationContract>,
): Promise<{ id: string; version: number; exempted: number }> {
  const scope = authorize(context, 'register.edit')
  const { id, version, closedOn } = closeOrganisationContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const organisation = await loadOrganisation(tx, { id, scope })
    if (organisation.closedOn) throw new Problem('already_done', {})
    if (organisation.openedOn && closedOn < dayOf(organisation.openedOn))
      throw new Problem('invalid', { fields: { closedOn: 'before_opening' } })
    await nothingOpenBelow(tx, id)
    const data = { closedOn: dayColumn(closedOn), closingAt: context.now }
    const written = await writeOrganisation(tx, { organisation, version, data })
    const exempted = await exemptOpenObligations(tx, { institutionId: id, closedOn, now: context.now })
    await audit(tx, context, {
      action: 'organisation.close',
      organisationId: id,
      subject: { type: 'organisation', id },
      after: { closedOn, exempted },
    })
    return { ...written, exempted: exempted.length }
  })
}

/** Whoever stands below goes elsewhere or closes first. */
async function nothingOpenBelow(tx: Tx, id: string): Promise<void> {
  const open = await tx.organisation.count({ where: { parentId: id, closedOn: null } })
  if (open > 0) throw new Problem('not_empty', { what: 'organisations' })
}
