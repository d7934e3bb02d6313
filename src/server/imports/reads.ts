import { importPlatforms } from '#/domain/register/import-columns.ts'
import {
  addDistrict,
  addOrganisation,
  emptyIndex,
  type ExistingOrganisation,
  type IndexedOrganisation,
  type RegisterIndex,
} from '#/domain/register/import-register.ts'
import { type DepartmentScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import type { ImportState } from '../db/generated/enums.ts'
import { insideOf } from '../register/reads/conditions.ts'

/** A table that the worker is to read; null for one that is not waiting to be read. */
export async function importToRead(
  context: Context,
  { importId, scope }: { importId: string; scope: DepartmentScope },
): Promise<{ organisationId: string; sha256: string; mediaType: string } | null> {
  const state: ImportState = 'reading'
  const run = await context.db.prisma.importRun.findFirst({
    where: { id: importId, state, file: { organisation: within(scope) } },
    select: { organisationId: true, file: { select: { sha256: true, mediaType: true } } },
  })
  if (!run) return null
  const { sha256, mediaType } = run.file
  return { organisationId: run.organisationId, mediaType, sha256: Buffer.from(sha256).toString('hex') }
}

/** The keys of everything below a department, read page by page. */
export async function registerIndex(
  context: Context,
  { scope, organisationId }: { scope: DepartmentScope; organisationId: string },
): Promise<RegisterIndex> {
  const { prisma } = context.db
  const beyond = await prisma.$queryRaw<{ bin: string }[]>`
    select g.bin from organisation g
    where g.bin is not null and not g.ancestor_ids @> array[${organisationId}]::uuid[]`
  const index = emptyIndex({ rootId: organisationId, elsewhere: beyond.map(({ bin }) => bin) })
  const districts = await prisma.district.findMany({ select: { id: true, nameKk: true, nameRu: true } })
  for (const district of districts) addDistrict({ index, district })
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const page = await prisma.$queryRaw<IndexedOrganisation[]>`
      select g.id, g.parent_id as "parentId", g.kind::text as kind, g.bin, g.name_kk as "nameKk", g.name_ru as "nameRu"
      from organisation g
      where g.ancestor_ids @> array[${organisationId}]::uuid[] and ${insideOf(scope)} and g.id > ${after}::uuid
      order by g.id limit ${PAGE}`
    for (const own of page) addOrganisation({ index, own })
    after = page.at(-1)?.id ?? after
    if (page.length < PAGE) return index
  }
}

const PAGE = 2000

/** These organisations with everything that a row of the form can change. */
export async function existingOrganisations(
  context: Context,
  { scope, ids }: { scope: DepartmentScope; ids: readonly string[] },
): Promise<Map<string, ExistingOrganisation>> {
  if (ids.length === 0) return new Map()
  const found = await context.db.prisma.$queryRaw<ExistingOrganisation[]>`
    select g.id, g.version, g.name_kk as "nameKk", g.name_ru as "nameRu", g.short_kk as "shortKk",
      g.short_ru as "shortRu", g.kind::text as kind, g.bin, g.district_id as "districtId", g.parent_id as "parentId",
      g.work_week as "workWeek", g.phone, g.opened_on::text as "openedOn", g.closed_on::text as "closedOn",
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'platform', a.platform, 'handle', a.handle,
          'status', a.status) order by a.id)
        from account a where a.institution_id = g.id and a.handle is not null
          and a.platform::text = any(${[...importPlatforms]})), '[]') as accounts
    from organisation g where g.id = any(${[...ids]}::uuid[]) and ${insideOf(scope)}`
  return new Map(found.map((one) => [one.id, one]))
}
