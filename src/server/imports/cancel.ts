import type * as z from 'zod'
import { importContract } from '#/contracts/imports.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { loadRun, moveRun } from './internal.ts'

/** Puts a table away before anything of it was written. The file stays: it can be read again. */
export async function cancel(
  context: Context,
  input: z.input<typeof importContract>,
): Promise<{ importId: string }> {
  const scope = authorize(context, 'register.import')
  const { importId } = importContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const run = await loadRun(tx, { importId, scope })
    await moveRun(tx, { run, from: ['reading', 'preview'], to: { state: 'cancelled' } })
    await tx.importRow.deleteMany({ where: { importId } })
    await audit(tx, context, {
      action: 'imports.cancel',
      organisationId: run.organisationId,
      subject: { type: 'import_run', id: importId },
      before: { state: run.state },
    })
    return { importId }
  })
}
