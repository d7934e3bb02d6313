import type { CellItem } from '#/domain/compliance/cells.ts'
import type { Progress } from '#/domain/obligations/progress.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import { type DepartmentScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../db/dates.ts'
import { Prisma } from '../db/generated/client.ts'
import { headColumns, stateColumns } from '../directives/internal.ts'
import { verdictSql } from '../reviews/reads/lines.ts'

/** One line of the matrix. */
export interface ReportRow {
  id: string
  institutionId: string
  shortKk: string
  shortRu: string
  kind: string
  districtId: string | null
  phone: string | null
  progress: Progress
  lateFrom: Date
  firstCompleteAt: Date | null
  acknowledgedAt: Date | null
  lastSubmittedAt: Date | null
  exempt: boolean
  exemptReasonKk: string | null
  exemptReasonRu: string | null
  /** The oldest return without an answer. */
  returnedAt: Date | null
  /** Arrival of the oldest remark without a decision, and how many there are. */
  remarkSince: Date | null
  remarks: number
  draftAt: Date | null
  /** Platform, and the live lines in its slots; one entry for each slot. */
  slots: { platform: SlotPlatform; items: CellItem[] }[]
}

/**
 * The whole dashboard in one query: every obligation of a directive with what its slots hold, the districts
 * they lie in, and when the reports of an earlier directive became complete, for comparison.
 */
export async function dashboard(
  context: Context,
  {
    scope,
    directiveId,
    previousId,
  }: { scope: DepartmentScope; directiveId: string; previousId: string | null },
): Promise<{ rows: ReportRow[]; districts: District[]; previous: Date[] }> {
  const [packed] = await context.db.prisma.$queryRaw<[PackedDashboard]>`
    with line as (
      select i.obligation_id, min(i.decided_at) filter (where i.decision = 'returned' and i.replied_at is null) as returned_at,
        min(b.received_at) filter (where j.undecided) as remark_since,
        count(*) filter (where j.undecided)::int as remarks,
        max(i.created_at) filter (where i.submission_id is null) as draft_at,
        string_agg(chr(64 + s.position) || chr(64 + (i.kind = 'reason')::int + 2 * (i.submission_id is not null)::int
          + 4 * r.remarked::int + 8 * coalesce(i.decision = 'accepted', false)::int
          + 16 * coalesce(i.decision = 'returned', false)::int), '') as items
      from report_item i join obligation o on o.id = i.obligation_id left join slot s on s.id = i.slot_id
        left join submission b on b.id = i.submission_id
        cross join lateral (select i.kind <> 'reason' and ${verdictSql} in ('remark', 'error') as remarked) r
        cross join lateral (select r.remarked and i.submission_id is not null and i.decision is null as undecided) j
      where o.directive_id = ${directiveId}::uuid and i.removed_at is null
      group by i.obligation_id
    ), held as (
      select s.obligation_id, string_agg(chr(64 + s.position) || s.platform::text, ' ') as slots
      from slot s join obligation o on o.id = s.obligation_id
      where o.directive_id = ${directiveId}::uuid group by s.obligation_id
    ), report as (
      select o.id, g.id as "institutionId", o.short_kk as "shortKk", o.short_ru as "shortRu", g.kind::text as kind,
      g.district_id as "districtId", g.phone, o.progress::text as progress, o.late_from as "lateFrom",
      o.first_complete_at as "firstCompleteAt", o.acknowledged_at as "acknowledgedAt",
      o.last_submitted_at as "lastSubmittedAt", o.exempt_at is not null as exempt,
      o.exempt_reason_kk as "exemptReasonKk", o.exempt_reason_ru as "exemptReasonRu",
      case when o.refused_at is null then least(l.returned_at,
        case when o.replied_at is null or o.replied_at < o.returned_at then o.returned_at end) end as "returnedAt", l.remark_since as "remarkSince", coalesce(l.remarks, 0) as remarks, l.draft_at as "draftAt",
      coalesce(h.slots, '') as slots, coalesce(l.items, '') as items
    from obligation o join organisation g on g.id = o.institution_id
      join directive d on d.id = o.directive_id join organisation r on r.id = d.issuer_id
      left join line l on l.obligation_id = o.id left join held h on h.obligation_id = o.id
    where o.directive_id = ${directiveId}::uuid and ${issuedInside(scope)}
    )
    select coalesce((select json_agg(report) from report), '[]') as rows,
      coalesce((select json_agg(json_build_object('id', t.id, 'nameKk', t.name_kk, 'nameRu', t.name_ru)) from district t
        where t.id in (select "districtId" from report)), '[]') as districts,
      coalesce((select json_agg(o.first_complete_at) from obligation o join directive d on d.id = o.directive_id
        join organisation r on r.id = d.issuer_id where o.directive_id = ${previousId}::uuid and o.exempt_at is null
        and o.first_complete_at is not null and ${issuedInside(scope)}), '[]') as previous`
  const { rows, districts, previous } = packed
  return { rows: rows.map(unpackReport), districts, previous: previous.map((text) => new Date(text)) }
}

export interface District {
  id: string
  nameKk: string
  nameRu: string
}

interface PackedDashboard {
  rows: PackedReport[]
  districts: District[]
  previous: string[]
}

/** A row as JSON carries it: one value for the driver to read instead of twenty columns of hundreds of rows. */
type PackedReport = Omit<ReportRow, Instant | 'slots'> &
  Record<Instant, string | null> & { slots: string; items: string }
type Instant =
  | 'lateFrom'
  | 'firstCompleteAt'
  | 'acknowledgedAt'
  | 'lastSubmittedAt'
  | 'returnedAt'
  | 'remarkSince'
  | 'draftAt'

function unpackReport({ items, ...row }: PackedReport): ReportRow {
  return {
    ...row,
    lateFrom: new Date(row.lateFrom ?? ''),
    firstCompleteAt: instant(row.firstCompleteAt),
    acknowledgedAt: instant(row.acknowledgedAt),
    lastSubmittedAt: instant(row.lastSubmittedAt),
    returnedAt: instant(row.returnedAt),
    remarkSince: instant(row.remarkSince),
    draftAt: instant(row.draftAt),
    slots: unpackSlots({ slots: row.slots, items }),
  }
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}

/** «@site Amedia» and «@BAJ» as the query packs them: a letter for each place, and one for each of its lines. */
function unpackSlots({ slots, items }: { slots: string; items: string }): ReportRow['slots'] {
  if (slots === '') return []
  const held = new Map<string, ReportRow['slots'][number]>()
  for (const slot of slots.split(' ').sort()) {
    held.set(slot.charAt(0), { platform: slot.slice(1) as SlotPlatform, items: [] })
  }
  for (let at = 0; at < items.length; at += 2) {
    held.get(items.charAt(at))?.items.push(unpackItem(items.charAt(at + 1)))
  }
  return [...held.values()]
}

function unpackItem(letter: string): CellItem {
  const bits = letter.charCodeAt(0) - 64
  return {
    kind: bits & 1 ? 'reason' : 'link',
    sent: (bits & 2) > 0,
    remarked: (bits & 4) > 0,
    decision: bits & 8 ? 'accepted' : bits & 16 ? 'returned' : null,
  }
}

/** The directives that a department can look at, the latest deadline first. */
export async function issuedDirectives(context: Context, { scope }: { scope: DepartmentScope }) {
  const rows = await context.db.prisma.directive.findMany({
    where: { issuer: within(scope), issuedAt: { not: null } },
    select: {
      id: true,
      ...headColumns,
      ...stateColumns,
      lateFrom: true,
      _count: { select: { obligations: { where: { exemptAt: null, firstCompleteAt: null } } } },
    },
    orderBy: { lateFrom: 'desc' },
    take: 200,
  })
  return rows.flatMap(({ letterDate, dueDate, dueRule, dueTime, issuedAt, lateFrom, _count, ...rest }) => {
    // The database wants all of them of an issued letter; the types cannot know.
    if (!letterDate || !dueDate || !issuedAt || !lateFrom) return []
    const due = { date: dayOf(dueDate), rule: dueRule, time: dueTime }
    return [{ ...rest, letterDate: dayOf(letterDate), issuedAt, lateFrom, due, awaited: _count.obligations }]
  })
}
export type IssuedDirective = Awaited<ReturnType<typeof issuedDirectives>>[number]

function issuedInside({ organisationIds }: DepartmentScope): Prisma.Sql {
  return organisationIds === null
    ? Prisma.sql`true`
    : Prisma.sql`r.ancestor_ids && ${[...organisationIds]}::uuid[]`
}
