import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ImportRun, Prisma } from '../db/generated/client.ts'
import type { ImportState } from '../db/generated/enums.ts'
import { refuseOn } from '../db/refusals.ts'

type Run = Pick<ImportRun, 'id' | 'organisationId' | 'state' | 'creates' | 'updates' | 'bad' | 'processed'>

/** An import inside the scope. @throws Problem not_found */
export async function loadRun(
  tx: Tx,
  { importId, scope }: { importId: string; scope: DepartmentScope },
): Promise<Run> {
  const run = await tx.importRun.findFirst({
    where: { id: importId, file: { organisation: within(scope) } },
    select: {
      id: true,
      organisationId: true,
      state: true,
      creates: true,
      updates: true,
      bad: true,
      processed: true,
    },
  })
  if (!run) throw new Problem('not_found', { what: 'import' })
  return run
}

/** Moves an import on if it still stands where the page showed it. @throws Problem already_done, import_running */
export async function moveRun(
  tx: Tx,
  {
    run,
    from,
    to,
  }: { run: Run; from: ImportState[]; to: Prisma.ImportRunUpdateManyMutationInput & { state: ImportState } },
): Promise<void> {
  const { count } = await oneRunning(() =>
    tx.importRun.updateMany({ where: { id: run.id, state: { in: from } }, data: to }),
  )
  if (count === 0) throw new Problem('already_done', {})
}

/** @throws Problem import_running where another table of the department is being read, applied or undone */
export function oneRunning<T>(work: () => Promise<T>): Promise<T> {
  return refuseOn({
    constraint: 'import_one_running',
    problem: { code: 'import_running', details: {} },
    work,
  })
}

/** One worker at a time writes a table: a second one, woken too early, waits until the first has ended. */
export async function lockImport(tx: Tx, importId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${importId}, 3))`
}

/** Moves the bar, outside of the transaction that does the work: it is seen at once and lost with nothing. */
export async function showProgress(
  context: Context,
  { importId, processed }: { importId: string; processed: number },
): Promise<void> {
  await context.db.prisma.$executeRaw`
    update import_run set processed = least(total, ${processed}) where id = ${importId}::uuid`
}

/** Rows that one statement writes: the bar moves after each. */
export const CHUNK = 1000

/** For the longest table; the job's own limit lies above it. */
export const LONG_TRANSACTION = { maxWait: 10_000, timeout: 500_000 }
