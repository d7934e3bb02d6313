import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import type { JobName, JobPayload } from '#/contracts/jobs.ts'
import { type ImportColumn, importColumns } from '#/domain/register/import-columns.ts'
import { importHead } from '#/i18n/import-words.ts'
import { openDiskStore } from '#/integrations/files/disk-store.ts'
import { storeBytes } from '#/integrations/files/store.ts'
import { csvBytes } from '#/integrations/table-out/csv.ts'
import { xlsxBytes } from '#/integrations/table-out/xlsx.ts'
import { createLogger } from '#/lib/logger.ts'
import type { Context } from '#/server/context.ts'
import type { Database } from '#/server/db/client.ts'
import type { ImportState } from '#/server/db/generated/enums.ts'
import { start } from '#/server/imports/start.ts'
import { registry } from '#/worker/registry.ts'
import type { Tools } from '#/worker/handler.ts'
import type { World } from './people.ts'

export type FormRow = Partial<Record<ImportColumn, string>>

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A table of the form as somebody would fill it in. */
export function formTable({
  rows,
  csv = false,
}: {
  rows: Iterable<FormRow>
  csv?: boolean
}): Promise<Buffer> {
  const columns = importHead('ru').map(({ label: head }) => ({ head, width: 20 }))
  const cells = (function* () {
    for (const row of rows) yield importColumns.map((column) => row[column] ?? null)
  })()
  const sheets = [{ name: 'Реестр', columns, rows: cells }]
  return buffer(Readable.from(csv ? csvBytes(sheets) : xlsxBytes(sheets)))
}

/** A store of files for one test file. */
export async function makeStore(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'zhariya-files-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Uploads bytes as that person would and begins their import. Returns its id; the job waits. */
export async function beginImport(
  context: Context,
  {
    folder,
    bytes,
    organisationId,
    mediaType = XLSX,
  }: { folder: string; bytes: Buffer; organisationId: string; mediaType?: string },
): Promise<string> {
  const { sha256, size } = await storeBytes({ store: openDiskStore(folder), bytes })
  const createdById = context.actor.kind === 'person' ? context.actor.personId : ''
  const data = { sha256: Buffer.from(sha256, 'hex'), size, mediaType, name: 'table.xlsx', createdById }
  const { id: fileId } = await context.db.prisma.file.create({ data: { ...data, organisationId } })
  const { importId } = await start(context, { fileId })
  return importId
}

/** Does a job as the worker does, without a worker. */
export async function doJob<Name extends JobName>({
  db,
  name,
  payload,
  folder,
  signal = new AbortController().signal,
  isLastTry = false,
}: {
  db: Database
  name: Name
  payload: JobPayload<Name>
  folder: string
  signal?: AbortSignal
  isLastTry?: boolean
}): Promise<void> {
  const actor = { kind: 'system' as const, job: name }
  const services = { files: openDiskStore(folder) } as Tools['services']
  const tools = { signal, log: createLogger('test'), services, isLastTry }
  await registry[name]({ actor, now: new Date(), db, requestId: `job:${name}` }, { payload, tools })
}

/** A table of the department in that state, of one new institution and a bad row; the one before it is put away. */
export async function makeImport(world: Stage, state: ImportState): Promise<string> {
  await nothingRuns(world)
  const { prisma } = world.db
  const { departmentId: organisationId } = world
  const fileId = await tableFile(world)
  const counts = { creates: 1, bad: 1, total: 2, processed: 1 }
  const { id: importId } = await prisma.importRun.create({
    data: { fileId, organisationId, state, ...counts, createdById: randomUUID() },
  })
  const id = randomUUID()
  const names = { nameKk: id, nameRu: id, shortKk: id, shortRu: id }
  const values = { ...names, kind: 'library' as const, parentId: organisationId, workWeek: [1, 2, 3, 4, 5] }
  const plan = { values, accounts: [], changes: [], version: 0 }
  await prisma.importRow.createMany({
    data: [
      { importId, number: 2, outcome: 'create', organisationId: id, data: { cells: {}, plan } },
      {
        importId,
        number: 3,
        outcome: 'bad',
        data: { cells: { nameRu: '<b>Музей</b>', bin: '12' } },
        errors: [{ column: 'bin', code: 'bin_wrong' }],
      },
    ],
  })
  if (state === 'done' || state === 'undoing') await prisma.organisation.create({ data: { id, ...values } })
  return importId
}

type Stage = Pick<World, 'db' | 'departmentId'>

/** Ends what another test has left running: a department has one table at a time. */
export async function nothingRuns({ db }: Stage): Promise<void> {
  const state = { in: ['reading', 'applying', 'undoing'] as ImportState[] }
  await db.prisma.importRun.updateMany({ where: { state }, data: { state: 'cancelled' } })
}

/** An uploaded table whose bytes are in no store. */
export async function tableFile({ db, departmentId: organisationId }: Stage): Promise<string> {
  const data = { organisationId, sha256: Buffer.alloc(32), size: 1, mediaType: 'text/csv', name: 'кесте.csv' }
  return (await db.prisma.file.create({ data: { ...data, createdById: randomUUID() } })).id
}
