import type * as z from 'zod'
import { createOrganisationContract } from '#/contracts/organisations.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { organisationColumns, refuseTaken, standBelow } from './internal.ts'

/** Enters an organisation below another one of the scope. */
export async function createOrganisation(
  context: Context,
  input: z.input<typeof createOrganisationContract>,
): Promise<{ id: string }> {
  const scope = authorize(context, 'register.edit')
  const { parentId, ...fields } = createOrganisationContract.parse(input)
  const data = organisationColumns({ facts: fields, closedOn: null })
  return context.db.prisma.$transaction(async (tx) => {
    await standBelow(tx, { parentId, kind: fields.kind, scope })
    const { id } = await refuseTaken(() =>
      tx.organisation.create({ data: { ...data, parentId }, select: { id: true } }),
    )
    await audit(tx, context, {
      action: 'organisation.create',
      organisationId: id,
      subject: { type: 'organisation', id },
      after: { parentId, ...fields },
    })
    return { id }
  })
}
