import type * as z from 'zod'
import { applyImportContract } from '#/contracts/imports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { loadRun, moveRun } from './internal.ts'

/** Says yes to what the preview shows; the worker then writes all of it or nothing. */
export async function apply(
  context: Context,
  input: z.input<typeof applyImportContract>,
): Promise<{ importId: string }> {
  const scope = authorize(context, 'register.import')
  const { importId, onlyGood } = applyImportContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const run = await loadRun(tx, { importId, scope })
    const { organisationId, creates, updates, bad } = run
    if (run.state === 'preview' && bad > 0 && !onlyGood) throw new Problem('import_has_errors', { bad })
    if (run.state === 'preview' && creates + updates === 0) throw new Problem('nothing_changed', {})
    await moveRun(tx, { run, from: ['preview'], to: { state: 'applying', processed: 0 } })
    await audit(tx, context, {
      action: 'imports.apply',
      organisationId,
      subject: { type: 'import_run', id: importId },
      after: { creates, updates, leftOut: bad },
    })
    await enqueue(tx, context, { name: 'apply-import', payload: { importId } })
    return { importId }
  })
}
