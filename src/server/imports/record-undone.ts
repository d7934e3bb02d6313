import type * as z from 'zod'
import { importStepContract } from '#/contracts/imports.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { CHUNK, loadRun, lockImport, LONG_TRANSACTION, showProgress } from './internal.ts'
import {
  auditUndone,
  changedSince,
  deleteDistricts,
  deleteOrganisations,
  restoreAccounts,
  restoreOrganisations,
} from './internal/undo-sql.ts'

/**
 * Brings back what was before an import, all or nothing. Where somebody has built on it in the meantime
 * the import stays as it is and says so.
 */
export async function recordUndone(
  context: Context,
  input: z.input<typeof importStepContract>,
): Promise<void> {
  const scope = authorize(context, 'import.work')
  const { importId, signal } = importStepContract.parse(input)
  await context.db.prisma.$transaction(async (tx) => {
    await lockImport(tx, importId)
    const { organisationId, state, creates, updates } = await loadRun(tx, { importId, scope })
    if (state !== 'undoing') return
    const changed = await changedSince(tx, importId)
    if (!changed) {
      await restoreOrganisations(tx, importId)
      await restoreAccounts(tx, importId)
      await removeCreated(context, { tx, importId, signal })
      await deleteDistricts(tx, importId)
      await auditUndone(tx, context, { importId, organisationId })
    }
    const to = changed ? { state: 'done' as const, problem: 'not_undoable' } : { state: 'undone' as const }
    const undoneAt = changed ? null : context.now
    await tx.importRun.updateMany({ where: { id: importId, state: 'undoing' }, data: { ...to, undoneAt } })
    await audit(tx, context, {
      action: 'imports.record_undone',
      organisationId,
      subject: { type: 'import_run', id: importId },
      before: { creates, updates },
      after: { undone: !changed },
    })
  }, LONG_TRANSACTION)
}

async function removeCreated(
  context: Context,
  { tx, importId, signal }: { tx: Tx; importId: string; signal: AbortSignal | undefined },
): Promise<void> {
  const { _max: last } = await tx.importRow.aggregate({ where: { importId }, _max: { number: true } })
  const end = last.number ?? 0
  for (let to = end + 1; to > 1; to -= CHUNK) {
    signal?.throwIfAborted()
    await deleteOrganisations(tx, { importId, from: to - CHUNK, to })
    await showProgress(context, { importId, processed: end - to + CHUNK })
  }
}
