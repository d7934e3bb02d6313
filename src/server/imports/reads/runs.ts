import type { CellError } from '#/domain/register/import-columns.ts'
import type { RowPlan } from '#/domain/register/import-register.ts'
import type { ReadRow } from '#/domain/register/import-row.ts'
import type { OrganisationValues } from '#/domain/register/import-values.ts'
import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import type { ImportOutcome } from '../../db/generated/enums.ts'

/** The newest imports of the person's departments. */
export async function importRuns(context: Context, { scope }: { scope: DepartmentScope }) {
  return context.db.prisma.importRun.findMany({
    where: { file: { organisation: within(scope) } },
    select: columns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
  })
}

const SHOWN = 50

/** One import with its counts. @throws Problem not_found */
export async function importRun(context: Context, { scope, id }: { scope: DepartmentScope; id: string }) {
  const run = await context.db.prisma.importRun.findFirst({
    where: { id, file: { organisation: within(scope) } },
    select: { ...columns, fileId: true },
  })
  if (!run) throw new Problem('not_found', { what: 'import' })
  const by = await context.db.prisma.person.findUnique({
    where: { id: run.createdById },
    select: { postKk: true, postRu: true },
  })
  return { ...run, by }
}
export type ImportRunData = Awaited<ReturnType<typeof importRun>>

/** A row of the preview; places and districts by their ids. */
export interface PreviewRow {
  number: number
  outcome: ImportOutcome
  organisationId: string | null
  cells: ReadRow['cells']
  errors: CellError[]
  plan: RowPlan | null
  before: OrganisationValues | null
  /** What the organisation is called in the register, where it stands there. */
  knownKk: string | null
  knownRu: string | null
}

/** Rows of one outcome of an import that the scope has been found to hold. */
export async function importRows(
  context: Context,
  { run, outcome, page, size }: { run: { id: string }; outcome: ImportOutcome; page: number; size: number },
): Promise<PreviewRow[]> {
  return context.db.prisma.$queryRaw<PreviewRow[]>`
    select r.number, r.outcome::text as outcome, r.organisation_id as "organisationId", r.data -> 'cells' as cells,
      r.errors, r.data -> 'plan' as plan, r.before, g.name_kk as "knownKk", g.name_ru as "knownRu"
    from import_row r left join organisation g on g.id = r.organisation_id
    where r.import_id = ${run.id}::uuid and r.outcome::text = ${outcome}
    order by r.number limit ${size} offset ${(page - 1) * size}`
}

/** What the ids of these rows are called; an organisation that the import itself makes, by its plan. */
export async function namesOfRows(
  context: Context,
  { run, rows }: { run: { id: string }; rows: PreviewRow[] },
) {
  const all = rows.flatMap(({ plan, before }) => [plan?.values, before].filter((values) => values != null))
  const districtIds = all.flatMap(({ districtId }) => districtId ?? [])
  const parentIds = all.map(({ parentId }) => parentId)
  const { prisma } = context.db
  const [districts, organisations, planned] = await Promise.all([
    prisma.district.findMany({
      where: { id: { in: districtIds } },
      select: { id: true, nameKk: true, nameRu: true },
    }),
    prisma.organisation.findMany({
      where: { id: { in: parentIds } },
      select: { id: true, nameKk: true, nameRu: true },
    }),
    prisma.$queryRaw<{ id: string; nameKk: string; nameRu: string }[]>`
      select organisation_id as id, data #>> '{plan,values,nameKk}' as "nameKk",
        data #>> '{plan,values,nameRu}' as "nameRu"
      from import_row where import_id = ${run.id}::uuid and outcome = 'create'
        and organisation_id = any(${parentIds}::uuid[])`,
  ])
  const added = all.length > 0 ? rows.flatMap(({ plan }) => plan?.district ?? []) : []
  return new Map([...added, ...districts, ...planned, ...organisations].map((one) => [one.id, one]))
}

const columns = {
  id: true,
  state: true,
  total: true,
  processed: true,
  problem: true,
  createdById: true,
  creates: true,
  updates: true,
  same: true,
  bad: true,
  createdAt: true,
  appliedAt: true,
  undoneAt: true,
  file: { select: { name: true } },
} as const
