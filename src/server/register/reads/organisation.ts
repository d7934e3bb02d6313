import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'
import type { OrganisationKind } from '#/domain/register/tree.ts'
import { Problem } from '#/domain/problem.ts'
import { type DepartmentScope, type Scope, within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { dayOf } from '../../db/dates.ts'
import { insideOf } from './conditions.ts'

/** A node of the tree as a way to it shows it. */
export interface Node {
  id: string
  kind: OrganisationKind
  shortKk: string
  shortRu: string
}

export interface FormerName {
  /** The first day of the next name. */
  until: CalendarDate
  nameKk: string
  nameRu: string
  shortKk: string
  shortRu: string
}

/** What stands above an organisation, as far as the scope reaches, the top first; and directly below it. */
export interface Surroundings {
  above: Node[]
  below: Node[]
  /** All that stand directly below: `below` names the first of them. */
  belowCount: number
  /** What it was called before, the newest first. */
  formerNames: FormerName[]
}

/** More are found in the list. */
const BELOW_SHOWN = 30

export async function surroundings(
  context: Context,
  { scope, id }: { scope: Scope; id: string },
): Promise<Surroundings> {
  const [row] = await context.db.prisma.$queryRaw<Surroundings[]>`
    select coalesce((select json_agg(json_build_object('id', g.id, 'kind', g.kind, 'shortKk', g.short_kk,
          'shortRu', g.short_ru) order by cardinality(g.ancestor_ids))
        from organisation g where g.id = any(own.ancestor_ids) and g.id <> own.id and ${insideOf(scope)}), '[]') as above,
      coalesce((select json_agg(b) from (select g.id, g.kind, g.short_kk as "shortKk", g.short_ru as "shortRu"
        from organisation g where g.parent_id = own.id and ${insideOf(scope)}
        order by g.kind, g.short_kk collate "kk-x-icu", g.id limit ${BELOW_SHOWN}) b), '[]') as below,
      (select count(*)::int from organisation g where g.parent_id = own.id) as "belowCount",
      coalesce((select json_agg(json_build_object('until', f.until, 'nameKk', f.name_kk, 'nameRu', f.name_ru,
          'shortKk', f.short_kk, 'shortRu', f.short_ru) order by f.until desc)
        from former_name f where f.organisation_id = own.id), '[]') as "formerNames"
    from organisation own where own.id = ${id}::uuid`
  return row ?? { above: [], below: [], belowCount: 0, formerNames: [] }
}

/** An organisation with everything that its form holds. @throws Problem not_found */
export async function organisationIn(
  context: Context,
  { scope, id }: { scope: DepartmentScope; id: string },
) {
  const found = await context.db.prisma.organisation.findFirst({
    where: { id, ...within(scope) },
    select: {
      id: true,
      parentId: true,
      kind: true,
      version: true,
      districtId: true,
      bin: true,
      phone: true,
      nameKk: true,
      nameRu: true,
      shortKk: true,
      shortRu: true,
      workWeek: true,
      openedOn: true,
      closedOn: true,
      _count: {
        select: {
          children: true,
          accounts: true,
          memberships: true,
          issued: true,
          formerNames: true,
          obligations: true,
        },
      },
    },
  })
  if (!found) throw new Problem('not_found', { what: 'organisation' })
  const { _count, openedOn, closedOn, ...facts } = found
  return {
    ...facts,
    openedOn: openedOn && dayOf(openedOn),
    closedOn: closedOn && dayOf(closedOn),
    /** Nothing hangs on it: it may have been entered by mistake. */
    isBare: Object.values(_count).every((count) => count === 0),
  }
}
export type Organisation = Awaited<ReturnType<typeof organisationIn>>

/** What the organisation owes and has not handed in: closing it exempts them. */
export function openObligations(
  context: Context,
  { scope, organisationId }: { scope: DepartmentScope; organisationId: string },
): Promise<number> {
  return context.db.prisma.obligation.count({
    where: {
      institutionId: organisationId,
      institution: within(scope),
      exemptAt: null,
      firstCompleteAt: null,
      directive: { withdrawnAt: null, closedAt: null },
    },
  })
}

/** Below whom an organisation can stand: those that issue, each after the one above it. */
export async function issuingNodes(context: Context, { scope }: { scope: DepartmentScope }) {
  const rows = await context.db.prisma.organisation.findMany({
    where: { kind: { notIn: [...institutionKinds] }, closedOn: null, ...within(scope) },
    select: { id: true, kind: true, shortKk: true, shortRu: true, ancestorIds: true },
  })
  const names = new Map(rows.map(({ id, shortKk }) => [id, shortKk]))
  return rows
    .map(({ ancestorIds, ...node }) => {
      const way = ancestorIds.filter((one) => names.has(one))
      return { ...node, depth: way.length - 1, way: way.map((one) => names.get(one) ?? '').join('\n') }
    })
    .sort((a, b) => kazakh.compare(a.way, b.way))
    .map(({ way: _, ...node }) => node)
}
export type IssuingNode = Awaited<ReturnType<typeof issuingNodes>>[number]

/** Districts that may be chosen: those of the scope's organisations, and those in which nothing lies yet. */
export async function districtChoices(context: Context, { scope }: { scope: DepartmentScope }) {
  const rows = await context.db.prisma.district.findMany({
    where: { OR: [{ organisations: { some: within(scope) } }, { organisations: { none: {} } }] },
    select: {
      id: true,
      nameKk: true,
      nameRu: true,
      version: true,
      _count: { select: { organisations: true } },
    },
  })
  return rows
    .map(({ _count, ...district }) => ({ ...district, organisations: _count.organisations }))
    .sort((a, b) => kazakh.compare(a.nameKk, b.nameKk))
}
export type DistrictChoice = Awaited<ReturnType<typeof districtChoices>>[number]

const kazakh = new Intl.Collator('kk')
