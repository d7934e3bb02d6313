import type { ItemKind, OfflineMedium } from '#/domain/obligations/offline.ts'
import type { PlannedItem, PlannedReport, SubmissionPlan } from '#/domain/obligations/submission-plan.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import { Problem } from '#/domain/problem.ts'
import {
  type JudgedLine,
  type PublicationVerdict,
  publicationVerdict,
} from '#/domain/verification/publication-verdict.ts'
import type { InstitutionScope } from '../authorize.ts'
import { Prisma } from '../db/generated/client.ts'
import type { Reader } from '../db/client.ts'
import { closureProblem } from '../obligations/internal.ts'

export interface Receipt {
  id: string
  /** Printed on the receipt, e.g. ЖР-2026-00418. */
  number: string
  /** The database's clock; timeliness is judged by it. */
  receivedAt: Date
}

type LoadedItem = PlannedItem & {
  url: string | null
  reason: string | null
  /** With `errors`, what the line's verdict is made of. */
  remarks: readonly string[]
  verdict: JudgedLine['verdict']
  platform: string | null
  medium: OfflineMedium | null
  /** Of a publication without a link: its name, its day as dd.MM.yyyy, and where in it. */
  words: string
}
interface LoadedSlot {
  id: string
  required: boolean
  platform: SlotPlatform
  handle: string | null
  title: string | null
}

export interface LoadedReport extends PlannedReport {
  readonly slots: readonly LoadedSlot[]
  readonly items: readonly LoadedItem[]
  institutionId: string
  version: number
  lockAt: Date | null
  exemptAt: Date | null
  refusedAt: Date | null
  closedAt: Date | null
  withdrawnAt: Date | null
  now: Date
  /** The submission that this key has already made. */
  receipt: Receipt | null
}

/** The report with everything a submission is judged by, in one query. @throws Problem not_found */
export async function loadReport(
  reader: Reader,
  {
    obligationId,
    scope,
    idempotencyKey,
  }: { obligationId: string; scope: InstitutionScope; idempotencyKey: string },
): Promise<LoadedReport> {
  const [report] = await reader.$queryRaw<LoadedReport[]>`
    select o.institution_id as "institutionId", o.version, o.lock_at as "lockAt", o.exempt_at as "exemptAt",
      o.refused_at as "refusedAt", d.closed_at as "closedAt", d.withdrawn_at as "withdrawnAt",
      o.returned_at is not null as returned, coalesce(o.replied_at >= o.returned_at, false) as replied,
      o.first_complete_at as "firstCompleteAt", o.accepted_at as "acceptedAt", portal_now() as now,
      coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'required', s.required, 'platform', s.platform,
        'handle', s.handle, 'title', s.title) order by s.position) from slot s where s.obligation_id = o.id), '[]') as slots,
      coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'kind', i.kind, 'slotId', i.slot_id, 'errors', i.errors,
        'removed', i.removed_at is not null, 'sent', i.submission_id is not null,
        'returned', coalesce(i.decision = 'returned', false) and i.settled_at is null, 'replied', i.replied_at is not null
          and i.replied_at >= coalesce(i.decided_at, i.replied_at), 'url', i.url, 'reason', i.reason, 'remarks', i.remarks, 'verdict', i.verdict,
        'platform', i.platform, 'medium', i.medium, 'words', concat_ws(', ', i.title,
        to_char(i.published_day, 'DD.MM.YYYY'), i.place)) order by i.created_at, i.id) from report_item i where i.obligation_id = o.id
        and (i.removed_at is null or (i.decision = 'returned' and i.settled_at is null))), '[]') as items,
      (select jsonb_build_object('id', b.id, 'number', b.number, 'receivedAt', b.received_at) from submission b
        where b.obligation_id = o.id and b.idempotency_key = ${idempotencyKey}::uuid) as receipt
    from obligation o join organisation g on g.id = o.institution_id join directive d on d.id = o.directive_id
    where o.id = ${obligationId}::uuid and ${inside(scope)}`
  if (!report) throw new Problem('not_found', { what: 'obligation' })
  return {
    ...report,
    receipt: report.receipt && { ...report.receipt, receivedAt: new Date(report.receipt.receivedAt) },
  }
}

/** Why this report cannot be handed in now, or null. */
export function refusal({ report, version }: { report: LoadedReport; version: number }): Problem | null {
  const shut = closureProblem(report)
  if (shut) return shut
  if (report.version !== version)
    return new Problem('stale', { changed: ['report'], version: report.version })
  return null
}

export interface ReceiptLine {
  platform: string
  title: string | null
  kind: ItemKind
  /** Absent on receipts of links and reasons. */
  medium?: OfflineMedium
  text: string
  /** Of a publication, at that moment; absent on older receipts. */
  verdict?: PublicationVerdict
  /** Handed in with this submission, not an earlier one. */
  isNew: boolean
}

/** The report as the receipt will always show it: every standing line, the new ones marked. */
export function contentOf({ report, plan }: { report: LoadedReport; plan: SubmissionPlan }) {
  const slots = new Map(report.slots.map((slot) => [slot.id, slot]))
  const standing = report.items.filter(
    (item) => !item.removed && (item.sent || plan.sendIds.includes(item.id)),
  )
  const lines = standing.map((item): ReceiptLine => {
    const slot = item.slotId === null ? undefined : slots.get(item.slotId)
    return {
      platform:
        slot?.platform ?? item.platform ?? (item.medium && item.medium !== 'poster' ? 'media' : 'any'),
      title: slot?.title ?? slot?.handle ?? null,
      kind: item.kind,
      ...(item.medium ? { medium: item.medium } : {}),
      ...(item.kind === 'reason' ? {} : { verdict: publicationVerdict(item) }),
      text: item.medium ? item.words : (item.url ?? item.reason ?? ''),
      isNew: plan.sendIds.includes(item.id),
    }
  })
  return { lines } as { lines: (ReceiptLine & Prisma.InputJsonObject)[] }
}

function inside(scope: InstitutionScope): Prisma.Sql {
  const { organisationIds } = scope
  return organisationIds === null
    ? Prisma.sql`true`
    : Prisma.sql`g.ancestor_ids && ${[...organisationIds]}::uuid[]`
}
