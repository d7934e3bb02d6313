import type * as z from 'zod'
import { importStepContract } from '#/contracts/imports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { refuseOn } from '../db/refusals.ts'
import { CHUNK, loadRun, lockImport, LONG_TRANSACTION, showProgress } from './internal.ts'
import {
  auditSlice,
  insertOrganisations,
  type Slice,
  updateOrganisations,
  writeAccounts,
} from './internal/apply-sql.ts'

/**
 * Writes a table into the register: one transaction, all or nothing, however often it is begun. The bar beside
 * it moves on a connection of its own. A run that is not being applied any more is left alone.
 * @throws Problem table_refused register_changed when the register is not what the preview saw
 */
export async function recordApplied(
  context: Context,
  input: z.input<typeof importStepContract>,
): Promise<void> {
  const scope = authorize(context, 'import.work')
  const { importId, signal } = importStepContract.parse(input)
  const { prisma } = context.db
  await prisma.$transaction(async (tx) => {
    await lockImport(tx, importId)
    const { organisationId, state, creates, updates } = await loadRun(tx, { importId, scope })
    if (state !== 'applying') return
    const { _max: last } = await tx.importRow.aggregate({ where: { importId }, _max: { number: true } })
    for (let from = 1; from <= (last.number ?? 0); from += CHUNK) {
      signal?.throwIfAborted()
      const slice = { importId, from, to: from + CHUNK }
      await asPreviewed(() => writeSlice(tx, slice))
      await auditSlice(tx, context, slice)
      await showProgress(context, { importId, processed: from + CHUNK - 1 })
    }
    await tx.$executeRaw`
      update import_run set state = 'done', processed = total, applied_at = portal_now(), problem = null
      where id = ${importId}::uuid and state = 'applying'`
    // The register may be many times as long as a minute ago.
    await tx.$executeRaw`analyze organisation, account`
    await audit(tx, context, {
      action: 'imports.record_applied',
      organisationId,
      subject: { type: 'import_run', id: importId },
      after: { creates, updates },
    })
  }, LONG_TRANSACTION)
}

async function writeSlice(tx: Tx, slice: Slice): Promise<void> {
  const expected = await tx.importRow.count({
    where: { importId: slice.importId, number: { gte: slice.from, lt: slice.to }, outcome: 'update' },
  })
  await insertOrganisations(tx, slice)
  const updated = await updateOrganisations(tx, slice)
  const { owed, done } = await writeAccounts(tx, slice)
  if (updated !== expected || owed !== done) throw new Problem('table_refused', { why: 'register_changed' })
}

/** A number or an account that came in meanwhile, a parent or a district that is gone, a circle. */
async function asPreviewed(work: () => Promise<void>): Promise<void> {
  const problem = { code: 'table_refused' as const, details: { why: 'register_changed' } }
  const guards = ['_key', '_fkey', 'organisation cannot stand below itself']
  return guards.reduce((inner, constraint) => () => refuseOn({ constraint, problem, work: inner }), work)()
}
