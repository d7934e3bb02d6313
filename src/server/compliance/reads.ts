import type { CellItem } from '#/domain/compliance/cells.ts'
import type { Progress } from '#/domain/obligations/progress.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import { type DepartmentScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../db/dates.ts'
import { Prisma } from '../db/generated/client.ts'

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

/** Every obligation of a directive with what its slots hold: the whole dashboard in one query. */
export async function reportRows(
  context: Context,
  { scope, directiveId }: { scope: DepartmentScope; directiveId: string },
): Promise<ReportRow[]> {
  const [packed] = await context.db.prisma.$queryRaw<[{ rows: PackedReport[] }]>`
    with line as (
      select i.obligation_id, i.slot_id, i.kind, i.decision, i.decided_at, i.replied_at, i.created_at,
        i.submission_id is not null as sent, b.received_at,
        (cardinality(i.remarks) > 0 or coalesce(i.verdict in ('gone', 'refused', 'unreachable'), false)) as remarked
      from report_item i join obligation o on o.id = i.obligation_id left join submission b on b.id = i.submission_id
      where o.directive_id = ${directiveId}::uuid and i.removed_at is null
    ), summary as (
      select obligation_id, min(decided_at) filter (where decision = 'returned' and replied_at is null) as returned_at,
        min(received_at) filter (where sent and remarked and decision is null) as remark_since,
        count(*) filter (where sent and remarked and decision is null)::int as remarks,
        max(created_at) filter (where not sent) as draft_at
      from line group by obligation_id
    ), filled as (
      select slot_id, string_agg(chr(64 + (kind = 'reason')::int + 2 * sent::int + 4 * remarked::int
        + 8 * coalesce(decision = 'accepted', false)::int + 16 * coalesce(decision = 'returned', false)::int), '') as items
      from line group by slot_id
    ), held as (
      select s.obligation_id, string_agg(s.platform::text || '=' || coalesce(f.items, ''), ' ' order by s.position) as slots
      from slot s join obligation o on o.id = s.obligation_id left join filled f on f.slot_id = s.id
      where o.directive_id = ${directiveId}::uuid group by s.obligation_id
    )
    select coalesce(json_agg(report), '[]') as rows from (select o.id, g.id as "institutionId", g.short_kk as "shortKk", g.short_ru as "shortRu", g.kind::text as kind,
      g.district_id as "districtId", g.phone, o.progress::text as progress, o.late_from as "lateFrom",
      o.first_complete_at as "firstCompleteAt", o.acknowledged_at as "acknowledgedAt",
      o.last_submitted_at as "lastSubmittedAt", o.exempt_at is not null as exempt,
      o.exempt_reason_kk as "exemptReasonKk", o.exempt_reason_ru as "exemptReasonRu",
      least(case when o.replied_at is null or o.replied_at < o.returned_at then o.returned_at end, m.returned_at)
        as "returnedAt", m.remark_since as "remarkSince", coalesce(m.remarks, 0) as remarks, m.draft_at as "draftAt",
      coalesce(h.slots, '') as slots
    from obligation o join organisation g on g.id = o.institution_id
      join directive d on d.id = o.directive_id join organisation r on r.id = d.issuer_id
      left join summary m on m.obligation_id = o.id left join held h on h.obligation_id = o.id
    where o.directive_id = ${directiveId}::uuid and ${issuedInside(scope)}
    ) report`
  return packed.rows.map(unpackReport)
}

/** A row as JSON carries it: one value for the driver to read instead of twenty columns of hundreds of rows. */
type PackedReport = Omit<ReportRow, Instant | 'slots'> & Record<Instant, string | null> & { slots: string }
type Instant =
  | 'lateFrom'
  | 'firstCompleteAt'
  | 'acknowledgedAt'
  | 'lastSubmittedAt'
  | 'returnedAt'
  | 'remarkSince'
  | 'draftAt'

function unpackReport(row: PackedReport): ReportRow {
  return {
    ...row,
    lateFrom: new Date(row.lateFrom ?? ''),
    firstCompleteAt: instant(row.firstCompleteAt),
    acknowledgedAt: instant(row.acknowledgedAt),
    lastSubmittedAt: instant(row.lastSubmittedAt),
    returnedAt: instant(row.returnedAt),
    remarkSince: instant(row.remarkSince),
    draftAt: instant(row.draftAt),
    slots: unpackSlots(row.slots),
  }
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}

/** «site=BJ media=» as the query packs it: a slot each, a letter for each of its lines. */
function unpackSlots(packed: string): ReportRow['slots'] {
  if (packed === '') return []
  return packed.split(' ').map((slot) => {
    const [platform = '', letters = ''] = slot.split('=')
    return { platform: platform as SlotPlatform, items: [...letters].map(unpackItem) }
  })
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
      number: true,
      letterDate: true,
      subjectKk: true,
      subjectRu: true,
      dueDate: true,
      dueRule: true,
      dueTime: true,
      issuedAt: true,
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

/** When the reports of a directive became complete; for the curve of an earlier one. */
export async function completions(
  context: Context,
  { scope, directiveId }: { scope: DepartmentScope; directiveId: string },
): Promise<Date[]> {
  const rows = await context.db.prisma.obligation.findMany({
    where: {
      directiveId,
      directive: { issuer: within(scope) },
      exemptAt: null,
      firstCompleteAt: { not: null },
    },
    select: { firstCompleteAt: true },
  })
  return rows.flatMap(({ firstCompleteAt }) => firstCompleteAt ?? [])
}

function issuedInside({ organisationIds }: DepartmentScope): Prisma.Sql {
  return organisationIds === null
    ? Prisma.sql`true`
    : Prisma.sql`r.ancestor_ids && ${[...organisationIds]}::uuid[]`
}
