import type * as z from 'zod'
import { readingContract } from '#/contracts/imports.ts'
import type { JudgedRow } from '#/domain/register/import-judge.ts'
import { audit } from '../audit/audit.ts'
import { authorize } from '../authorize.ts'
import type { Context } from '../context.ts'
import { loadRun } from './internal.ts'

/**
 * Keeps what a table says, batch by batch as the worker reads it, and opens the preview at its end. Begun
 * again it begins from the first row. A run that was put away in the meantime is left alone.
 */
export async function recordReading(context: Context, input: z.input<typeof readingContract>): Promise<void> {
  const scope = authorize(context, 'import.work')
  const { importId, batches, about } = readingContract.parse(input)
  const { prisma } = context.db
  const { organisationId, state } = await prisma.$transaction(async (tx) => {
    const run = await loadRun(tx, { importId, scope })
    await tx.importRow.deleteMany({ where: { importId, run: { state: 'reading' } } })
    return run
  })
  if (state !== 'reading') return
  let processed = 0
  for await (const rows of batches) {
    if (rows.length === 0) continue
    processed += rows.length
    const kept = await keepRows(context, { importId, rows, processed, total: Math.max(processed, about()) })
    if (!kept) return
  }
  await prisma.$transaction(async (tx) => {
    const count = await tx.$executeRaw`
      update import_run run set state = 'preview', total = n.total, processed = n.total, creates = n.creates,
        updates = n.updates, same = n.same, bad = n.bad
      from (select count(*)::int as total, count(*) filter (where outcome = 'create')::int as creates,
          count(*) filter (where outcome = 'update')::int as updates,
          count(*) filter (where outcome = 'same')::int as same, count(*) filter (where outcome = 'bad')::int as bad
        from import_row where import_id = ${importId}::uuid) n
      where run.id = ${importId}::uuid and run.state = 'reading'`
    if (count === 0) return
    // What is planned before the database has looked by itself takes thousands of rows for a few.
    await tx.$executeRaw`analyze import_row`
    await audit(tx, context, {
      action: 'imports.record_reading',
      organisationId,
      subject: { type: 'import_run', id: importId },
      after: { rows: processed },
    })
  })
}

/** One statement for a batch and the bar; false where the import was put away meanwhile. */
async function keepRows(
  context: Context,
  {
    importId,
    rows,
    processed,
    total,
  }: { importId: string; rows: JudgedRow[]; processed: number; total: number },
): Promise<boolean> {
  const records = rows.map(({ number, outcome, organisationId, errors, before, cells, plan }) => ({
    number,
    outcome,
    errors,
    before,
    organisation_id: organisationId,
    // What is absent is left out: in SQL a JSON null is a value like others.
    data: {
      cells: outcome === 'bad' ? cells : {},
      ...(plan && { plan: { ...plan, district: plan.district ?? undefined } }),
    },
  }))
  const count = await context.db.prisma.$executeRaw`
    with run as (
      update import_run set processed = ${processed}, total = ${total}
      where id = ${importId}::uuid and state = 'reading' returning id)
    insert into import_row (import_id, number, data, errors, outcome, organisation_id, before)
    select run.id, r.number, r.data, r.errors, r.outcome::"ImportOutcome", r.organisation_id, r.before
    from run, jsonb_to_recordset(${JSON.stringify(records)}::jsonb)
      as r(number int, data jsonb, errors jsonb, outcome text, organisation_id uuid, before jsonb)
    on conflict (import_id, number) do update set data = excluded.data, errors = excluded.errors,
      outcome = excluded.outcome, organisation_id = excluded.organisation_id, before = excluded.before`
  return count > 0
}
