import type { InstitutionsQuery } from '#/contracts/register.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { type ImportPlatform, importPlatforms } from '#/domain/register/import-columns.ts'
import type { OrganisationKind } from '#/domain/register/import-values.ts'
import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { insideOf } from '../../register/reads/conditions.ts'
import { chosenBy, namedBy } from '../../register/reads/list-conditions.ts'

/** An institution as the form writes it. */
export interface ExportedInstitution {
  nameKk: string
  nameRu: string
  shortKk: string
  shortRu: string
  kind: OrganisationKind
  bin: string | null
  /** Both names, as the form wants a district that is new: «Есіл ауданы / Есильский район». */
  district: string | null
  /** БИН of the organisation above, or its name where it has none. */
  parent: string | null
  workWeek: number[]
  phone: string | null
  openedOn: CalendarDate | null
  closedOn: CalendarDate | null
  /** Confirmed accounts. */
  accounts: Partial<Record<ImportPlatform, string[]>>
}

/** The institutions that the list shows for this filter, page by page: a region is never in memory at once. */
export async function* exportedInstitutions(
  context: Context,
  { scope, filter }: { scope: DepartmentScope; filter: InstitutionsQuery },
): AsyncGenerator<ExportedInstitution> {
  const { now, formerly } = namedBy(filter)
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const page = await context.db.prisma.$queryRaw<(ExportedInstitution & { id: string })[]>`
      select g.id, g.name_kk as "nameKk", g.name_ru as "nameRu", g.short_kk as "shortKk", g.short_ru as "shortRu",
        g.kind::text as kind, g.bin, t.name_kk || ' / ' || t.name_ru as district,
        coalesce(above.bin, above.name_ru) as parent, g.work_week as "workWeek", g.phone,
        g.opened_on::text as "openedOn", g.closed_on::text as "closedOn",
        coalesce((select jsonb_object_agg(a.platform, a.handles) from (
          select platform, jsonb_agg(handle order by created_at, id) as handles from account
          where institution_id = g.id and status = 'confirmed' and handle is not null
            and platform::text = any(${[...importPlatforms]}) group by platform) a), '{}') as accounts
      from organisation g left join district t on t.id = g.district_id
        left join organisation above on above.id = g.parent_id
      where ${insideOf(scope)} and ${chosenBy(filter)} and (${now} or ${formerly}) and g.id > ${after}::uuid
      order by g.id limit ${PAGE}`
    for (const { id: _id, ...one } of page) yield one
    after = page.at(-1)?.id ?? after
    if (page.length < PAGE) return
  }
}

const PAGE = 500
