import type * as z from 'zod'
import { editOrganisationContract } from '#/contracts/organisations.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { changeOf, loadOrganisation, organisationColumns, writeOrganisation } from './internal.ts'
import { becomes } from './internal/kinds.ts'

/** Corrects what the register holds; names that were wrong from the start leave no former name. */
export async function editOrganisation(
  context: Context,
  input: z.input<typeof editOrganisationContract>,
): Promise<{ id: string; version: number }> {
  const scope = authorize(context, 'register.edit')
  const { id, version, ...fields } = editOrganisationContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const organisation = await loadOrganisation(tx, { id, scope })
    const data = organisationColumns({ facts: fields, closedOn: organisation.closedOn })
    const { names, before, after } = changeOf({ from: organisation, to: data })
    if (names.length === 0) return { id, version: organisation.version }
    if (names.includes('kind')) await becomes(tx, { id, kind: fields.kind })
    const written = await writeOrganisation(tx, { organisation, version, data })
    await audit(tx, context, {
      action: 'organisation.edit',
      organisationId: id,
      subject: { type: 'organisation', id },
      before,
      after,
    })
    return written
  })
}
