import type * as z from 'zod'
import { refusalContract } from '#/contracts/imports.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { loadRun } from './internal.ts'

/** Ends an import whose table cannot be taken; nothing of it was written. */
export async function recordRefusal(context: Context, input: z.input<typeof refusalContract>): Promise<void> {
  const scope = authorize(context, 'import.work')
  const { importId, problem } = refusalContract.parse(input)
  await context.db.prisma.$transaction(async (tx) => {
    const { organisationId } = await loadRun(tx, { importId, scope })
    const { count } = await tx.importRun.updateMany({
      where: { id: importId, state: { in: ['reading', 'applying'] } },
      data: { state: 'failed', problem },
    })
    if (count === 0) return
    await audit(tx, context, {
      action: 'imports.record_refusal',
      organisationId,
      subject: { type: 'import_run', id: importId },
      after: { problem },
    })
  })
}
