import type * as z from 'zod'
import { startImportContract } from '#/contracts/imports.ts'
import { Problem } from '#/domain/problem.ts'
import { audit } from '../audit/audit.ts'
import { authorize, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { personOf } from '../people/internal.ts'
import { oneRunning } from './internal.ts'

/** Lets the worker read an uploaded table; nothing of the register changes. The same file may be read again. */
export async function start(
  context: Context,
  input: z.input<typeof startImportContract>,
): Promise<{ importId: string }> {
  const scope = authorize(context, 'register.import')
  const { fileId } = startImportContract.parse(input)
  return context.db.prisma.$transaction(async (tx) => {
    const file = await tx.file.findFirst({
      where: { id: fileId, organisation: within(scope) },
      select: { organisationId: true, name: true },
    })
    if (!file) throw new Problem('not_found', { what: 'file' })
    const { organisationId } = file
    const { id: importId } = await oneRunning(() =>
      tx.importRun.create({
        data: { fileId, organisationId, createdById: personOf(context) },
        select: { id: true },
      }),
    )
    await audit(tx, context, {
      action: 'imports.start',
      organisationId,
      subject: { type: 'import_run', id: importId },
      after: { fileId, name: file.name },
    })
    await enqueue(tx, context, { name: 'read-import', payload: { importId } })
    return { importId }
  })
}
