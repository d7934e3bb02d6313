import type { ReviewQuery } from '#/contracts/review.ts'
import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { Prisma } from '../../db/generated/client.ts'
import { handedIn, issuedInside, lineColumns, lineTables, type ReviewLine, undecided } from './lines.ts'

/** What one page of the queue holds; an officer decides some hundred lines a day. */
export const QUEUE_LIMIT = 200

export type QueueFilter = Pick<ReviewQuery, 'directive' | 'institution' | 'kind' | 'report' | 'item' | 'page'>

export interface QueueLine extends ReviewLine {
  shortKk: string
  shortRu: string
  directiveId: string
  number: string
  submittedAt: Date
}

export interface Queue {
  /** Of one page, report by report, the newest first. The opened line is among them, decided or not. */
  lines: QueueLine[]
  /** Of all pages: the lines that wait, and the reasons among them. */
  waiting: number
  reasons: number
  /** Lines after this page. */
  more: number
}

/** The lines that wait for a decision; of a report that is asked for by name, the decided ones too. */
export async function reviewQueue(
  context: Context,
  { scope, filter }: { scope: DepartmentScope; filter: QueueFilter },
): Promise<Queue> {
  const offset = (filter.page - 1) * QUEUE_LIMIT
  const rows = await context.db.prisma.$queryRaw<(QueueLine & Counts)[]>`
    select line.*, count(*) over ()::int as total,
      count(*) filter (where waiting) over ()::int as "waitingLines",
      count(*) filter (where waiting and kind = 'reason') over ()::int as "reasonLines"
    from (
      select ${lineColumns}, o.short_kk as "shortKk", o.short_ru as "shortRu", d.id as "directiveId", d.number,
        o.last_submitted_at as "submittedAt", s.position, i.created_at as "createdAt"
      from ${lineTables} where ${handedIn} and ${issuedInside(scope)} and ${asked(filter)}
    ) line
    where ${ofKind(filter)}
    order by "submittedAt" desc, "obligationId", position nulls last, "createdAt", id
    limit ${QUEUE_LIMIT} offset ${offset}`
  const { total = 0, waitingLines = 0, reasonLines = 0 } = rows[0] ?? {}
  const more = Math.max(0, total - offset - rows.length)
  return { lines: rows, waiting: waitingLines, reasons: reasonLines, more }
}

/** Named apart from a line's own columns: it has reasons of its verdict. */
interface Counts {
  total: number
  waitingLines: number
  reasonLines: number
}

function asked({ directive, institution, report, item }: QueueFilter): Prisma.Sql {
  if (report) return Prisma.sql`o.id = ${report}::uuid`
  return Prisma.join(
    [
      Prisma.sql`(${undecided} or i.id = ${item ?? null}::uuid)`,
      ...(directive ? [Prisma.sql`d.id = ${directive}::uuid`] : []),
      ...(institution ? [Prisma.sql`g.id = ${institution}::uuid`] : []),
    ],
    ' and ',
  )
}

function ofKind({ kind, item }: QueueFilter): Prisma.Sql {
  if (!kind) return Prisma.sql`true`
  return Prisma.sql`(clean = ${kind === 'clean'} or id = ${item ?? null}::uuid)`
}
