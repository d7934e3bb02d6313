import { calendarDate } from '#/domain/calendar/zone.ts'
import type { Progress } from '#/domain/obligations/progress.ts'
import type { PublishedSource, TextLanguage } from '#/domain/publications/page-reading.ts'
import type { WatchOutcome } from '#/domain/watch/outcome.ts'
import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { Prisma } from '../../db/generated/client.ts'
import { handedIn, issuedInside, lineColumns, lineTables, type ReviewLine, stillOpen } from './lines.ts'

/** A report as staff see it: what was asked of whom, how it stands, every decision. Null: not theirs. */
export async function reviewReport(
  context: Context,
  { scope, obligationId }: { scope: DepartmentScope; obligationId: string },
) {
  const [row] = await context.db.prisma.$queryRaw<ReportRow[]>`
    select o.id, o.version, o.progress::text as progress, o.late_from as "lateFrom",
      o.first_complete_at as "firstCompleteAt", o.exempt_at is not null as exempt,
      o.refused_at is not null as refused, (${stillOpen}) as open, o.returned_at as "returnedAt",
      o.return_reason_kk as "returnReasonKk", o.return_reason_ru as "returnReasonRu",
      case when o.replied_at is not null then o.reply end as reply,
      g.id as "institutionId", o.short_kk as "shortKk", o.short_ru as "shortRu", g.phone,
      d.id as "directiveId", d.number, d.subject_kk as "subjectKk", d.subject_ru as "subjectRu",
      to_char(d.letter_date, 'YYYY-MM-DD') as "letterDate", d.languages::text as languages,
      (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'itemId', x.item_id, 'kind', x.kind,
          'reasonKk', x.reason_kk, 'reasonRu', x.reason_ru, 'at', x.at, 'undone', x.undone_at is not null,
          'postKk', p.post_kk, 'postRu', p.post_ru) order by x.at, x.id), '[]')
        from decision x join person p on p.id = x.by_id where x.obligation_id = o.id) as decisions
    from obligation o join directive d on d.id = o.directive_id join organisation r on r.id = d.issuer_id
      join organisation g on g.id = o.institution_id
    where o.id = ${obligationId}::uuid and ${issuedInside(scope)}`
  if (!row) return null
  const { letterDate, decisions, ...facts } = row
  return {
    ...facts,
    letterDate: letterDate === null ? null : calendarDate(letterDate),
    decisions: decisions.map((decision) => ({ ...decision, at: new Date(decision.at) })),
  }
}
export type ReviewReport = NonNullable<Awaited<ReturnType<typeof reviewReport>>>

/** One line with everything that a decision rests on. */
export interface OpenedLine extends ReviewLine {
  reason: string | null
  explanation: string | null
  /** The institution's words against an error that the machine found. */
  contest: string | null
  /** Its account, where the institution has proposed it and the department has not answered. */
  proposal: { id: string; version: number } | null
  publishedAt: Date | null
  /** Also where only the day is known, YYYY-MM-DD. */
  publishedDay: string | null
  publishedSource: PublishedSource | null
  language: TextLanguage | null
  submittedAt: Date
  verifiedAt: Date | null
  httpStatus: number | null
  /** What the last look of the watch found. */
  fate: WatchOutcome | null
  lookedAt: Date | null
  decidedAt: Date | null
  returnReasonKk: string | null
  returnReasonRu: string | null
  reply: string | null
}

/** Every line of a report that stands, in the order of its slots. */
export function reportLines(
  context: Context,
  { scope, obligationId }: { scope: DepartmentScope; obligationId: string },
): Promise<OpenedLine[]> {
  return context.db.prisma.$queryRaw<OpenedLine[]>`
    select ${lineColumns}, i.reason, i.explanation, i.contest, ${proposal}, i.published_at as "publishedAt",
      to_char(i.published_day, 'YYYY-MM-DD') as "publishedDay", i.published_source as "publishedSource", i.language,
      b.received_at as "submittedAt", i.verified_at as "verifiedAt", i.http_status as "httpStatus",
      w.outcome::text as fate, w.looked_at as "lookedAt", i.decided_at as "decidedAt", i.return_reason_kk as "returnReasonKk", i.return_reason_ru as "returnReasonRu",
      i.reply
    from ${lineTables} join submission b on b.id = i.submission_id left join watch w on w.item_id = i.id
    where ${handedIn} and ${issuedInside(scope)} and o.id = ${obligationId}::uuid
    order by s.position nulls last, i.created_at, i.id`
}

const proposal = Prisma.sql`
  (select jsonb_build_object('id', a.id, 'version', a.version) from account a
    where i.remarks @> array['account_proposed'] and a.institution_id = o.institution_id and a.status = 'proposed'
      and a.handle = i.account and a.platform::text in (i.platform::text, 'media')
    order by a.platform = 'media', a.id limit 1) as proposal`

interface ReportRow {
  id: string
  version: number
  progress: Progress
  lateFrom: Date
  firstCompleteAt: Date | null
  exempt: boolean
  /** Refused for good. */
  refused: boolean
  /** Something may still be decided: not exempt, not refused, and the directive in force. */
  open: boolean
  returnedAt: Date | null
  returnReasonKk: string | null
  returnReasonRu: string | null
  /** The institution's words on a return of the whole report. */
  reply: string | null
  institutionId: string
  shortKk: string
  shortRu: string
  phone: string | null
  directiveId: string
  number: string
  subjectKk: string
  subjectRu: string
  letterDate: string | null
  languages: 'kk' | 'ru' | 'both' | 'any'
  decisions: {
    id: string
    itemId: string | null
    kind: 'accepted' | 'returned'
    reasonKk: string | null
    reasonRu: string | null
    at: string
    undone: boolean
    postKk: string
    postRu: string
  }[]
}
