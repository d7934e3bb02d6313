import { buffer } from 'node:stream/consumers'
import { emptyMemory, judgeRow, type JudgedRow, matchOf } from '#/domain/register/import-judge.ts'
import type { RegisterIndex } from '#/domain/register/import-register.ts'
import { type ReadRow, readRow } from '#/domain/register/import-row.ts'
import { MAX_TABLE_ROWS } from '#/domain/register/table-faults.ts'
import { importWords } from '#/i18n/import-words.ts'
import { openTable } from '#/integrations/table-in/open-table.ts'
import { refused } from '#/integrations/table-in/refuse.ts'
import { belowHeader } from '#/integrations/table-in/table-head.ts'
import type { TableIn } from '#/integrations/table-in/table.ts'
import { stableId } from '#/lib/stable-id.ts'
import { authorize, type DepartmentScope } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import { existingOrganisations, importToRead, registerIndex } from '#/server/imports/reads.ts'
import { recordReading } from '#/server/imports/record-reading.ts'
import type { Handler } from '#/worker/handler.ts'
import { refusing } from '#/worker/jobs/refuse-import.ts'

/** Reads an uploaded table, row by row, and keeps what would become of each. */
export const readImport: Handler<'read-import'> = (context, { payload: { importId }, tools }) =>
  refusing(context, {
    importId,
    tools,
    work: async () => {
      const scope = authorize(context, 'import.work')
      const run = await importToRead(context, { importId, scope })
      if (!run) return
      const stored = await tools.services.files.open(run.sha256)
      if (!stored) throw refused('file_missing')
      const table = await openTable({ bytes: await buffer(stored.stream), mediaType: run.mediaType })
      const index = await registerIndex(context, { scope, organisationId: run.organisationId })
      const rows = understood({ table, signal: tools.signal })
      const batches = judged(context, { rows, index, scope, importId })
      await recordReading(context, { importId, batches, about: table.about })
      tools.log.info({ importId, rows: table.about() }, 'table read')
    },
  })

/** The rows below the header. @throws Problem table_refused */
async function* understood({
  table,
  signal,
}: {
  table: TableIn
  signal: AbortSignal
}): AsyncGenerator<ReadRow> {
  const words = importWords()
  let rows = 0
  for await (const { row: raw, header } of belowHeader({ table: table.rows(), words })) {
    signal.throwIfAborted()
    const row = readRow({ row: raw, header, words, epoch: table.epoch })
    if (!row) continue
    rows += 1
    if (rows > MAX_TABLE_ROWS) throw refused('too_many_rows')
    yield row
  }
  if (rows === 0) throw refused('no_rows')
}

/** Compares with the register by batches: its keys are in memory, what they lead to is loaded for each. */
async function* judged(
  context: Context,
  {
    rows,
    index,
    scope,
    importId,
  }: { rows: AsyncIterable<ReadRow>; index: RegisterIndex; scope: DepartmentScope; importId: string },
): AsyncGenerator<JudgedRow[]> {
  const memory = emptyMemory()
  const idFor = (...parts: string[]) => stableId(importId, ...parts)
  for await (const batch of inBatches(rows)) {
    const ids = batch.flatMap((row) => matchOf({ row, index }).id ?? [])
    const known = await existingOrganisations(context, { scope, ids })
    yield batch.map((row) => {
      const { id } = matchOf({ row, index })
      return judgeRow({ row, index, memory, existing: (id !== null && known.get(id)) || null, idFor })
    })
  }
}

const BATCH = 500

async function* inBatches<T>(items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
