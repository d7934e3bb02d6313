import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../authorize.ts'
import type { Tx } from '../db/client.ts'

/** A reading inside the scope, locked until the transaction ends. @throws Problem not_found */
export async function openReading(
  tx: Tx,
  { readingId, scope }: { readingId: string; scope: DepartmentScope },
) {
  await tx.$executeRaw`select 1 from letter_reading where id = ${readingId}::uuid for update`
  const reading = await tx.letterReading.findFirst({
    where: { id: readingId, department: within(scope) },
    select: { departmentId: true, fileId: true, createdById: true, state: true },
  })
  if (!reading) throw new Problem('not_found', { what: 'letter' })
  return { ...reading, isOpen: reading.state === 'waiting' || reading.state === 'reading' }
}
