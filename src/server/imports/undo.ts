import type * as z from 'zod'
import { importContract } from '#/contracts/imports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { loadRun, moveRun } from './internal.ts'
import { changedSince } from './internal/undo-sql.ts'

/** Lets the worker bring back what was before an import, unless somebody has built on it since. */
export async function undo(
  context: Context,
  input: z.input<typeof importContract>,
): Promise<{ importId: string }> {
  const scope = authorize(context, 'register.import')
  const { importId } = importContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const run = await loadRun(tx, { importId, scope })
    if (run.state === 'done' && (await changedSince(tx, importId)))
      throw new Problem('import_not_undoable', {})
    await moveRun(tx, { run, from: ['done'], to: { state: 'undoing', processed: 0, problem: null } })
    await audit(tx, context, {
      action: 'imports.undo',
      organisationId: run.organisationId,
      subject: { type: 'import_run', id: importId },
      before: { creates: run.creates, updates: run.updates },
    })
    await enqueue(tx, context, { name: 'undo-import', payload: { importId } })
    return { importId }
  })
}
