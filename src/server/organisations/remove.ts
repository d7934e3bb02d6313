import type * as z from 'zod'
import { changedOrganisationContract } from '#/contracts/organisations.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { loadOrganisation, plain, writeOrganisation } from './internal.ts'

/** Takes an organisation out that was entered by mistake: nothing hangs on it yet. Otherwise it is closed. */
export async function removeOrganisation(
  context: Context,
  input: z.input<typeof changedOrganisationContract>,
): Promise<{ id: string; parentId: string | null }> {
  const scope = authorize(context, 'register.edit')
  const { id, version } = changedOrganisationContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const organisation = await loadOrganisation(tx, { id, scope })
    // Raises the version first: whoever holds an older one is refused, and nobody else can write any more.
    await writeOrganisation(tx, { organisation, version, data: {} })
    await nothingHangs(tx, id)
    await audit(tx, context, {
      action: 'organisation.remove',
      organisationId: organisation.parentId,
      subject: { type: 'organisation', id },
      before: plain(organisation),
    })
    await tx.organisation.delete({ where: { id } })
    return { id, parentId: organisation.parentId }
  })
}

async function nothingHangs(tx: Tx, id: string): Promise<void> {
  const { _count } = await tx.organisation.findUniqueOrThrow({
    where: { id },
    select: {
      _count: {
        select: {
          children: true,
          accounts: true,
          memberships: true,
          issued: true,
          obligations: true,
          formerNames: true,
        },
      },
    },
  })
  const held = Object.entries(_count).find(([, count]) => count > 0)
  if (held) throw new Problem('not_empty', { what: held[0] })
}
