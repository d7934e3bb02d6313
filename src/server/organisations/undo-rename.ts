import type * as z from 'zod'
import { changedOrganisationContract } from '#/contracts/organisations.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayColumn } from '../db/dates.ts'
import { changeOf, loadOrganisation, writeOrganisation } from './internal.ts'
import { lastRenaming } from './internal/former-names.ts'

/** Takes the last renaming back: the organisation is called again what it was called before. */
export async function undoRename(
  context: Context,
  input: z.input<typeof changedOrganisationContract>,
): Promise<{ id: string; version: number }> {
  const scope = authorize(context, 'register.edit')
  const { id, version } = changedOrganisationContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const organisation = await loadOrganisation(tx, { id, scope })
    const last = await lastRenaming(tx, id)
    if (!last) throw new Problem('nothing_to_undo', {})
    const { before, after } = changeOf({ from: organisation, to: last.names })
    const written = await writeOrganisation(tx, { organisation, version, data: last.names })
    await tx.formerName.delete({
      where: { organisationId_until: { organisationId: id, until: dayColumn(last.until) } },
    })
    await audit(tx, context, {
      action: 'organisation.undo_rename',
      organisationId: id,
      subject: { type: 'organisation', id },
      before: { ...before, until: last.until },
      after,
    })
    return written
  })
}
