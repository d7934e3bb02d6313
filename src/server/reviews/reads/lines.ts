import type { LinkKind, Platform } from '#/domain/links/found-link.ts'
import type { ItemKind, OfflineMedium } from '#/domain/obligations/offline.ts'
import type { ItemError, ItemRemark } from '#/domain/obligations/remarks.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import type { Reason, Verdict } from '#/domain/verification/reasons.ts'
import type { DepartmentScope } from '../../authorize.ts'
import { Prisma } from '../../db/generated/client.ts'

/** A line that was handed in and stands, as every list of the review shows it. */
export interface ReviewLine {
  id: string
  obligationId: string
  kind: ItemKind
  url: string | null
  platform: Platform | null
  linkKind: LinkKind | null
  account: string | null
  /** Of a publication without a link, and where in it. */
  medium: OfflineMedium | null
  place: string | null
  title: string | null
  slotPlatform: SlotPlatform | null
  slotTitle: string | null
  slotHandle: string | null
  errors: ItemError[]
  remarks: ItemRemark[]
  verdict: 'pending' | Verdict | null
  /** A later look at a page that did not answer. */
  retryAt: Date | null
  /** Why the verdict is what it is. */
  reasons: Reason[]
  decision: 'accepted' | 'returned' | null
  /** Not decided, and its report is neither handed back whole nor shut. */
  waiting: boolean
  /** It was returned once and came again: somebody has to read the answer. */
  cameAgain: boolean
  /** Its verdict is ok, and it was never returned: accepted unopened. */
  clean: boolean
}

/** Something may still come of the obligation `o` of the directive `d`: it is neither exempt nor refused, and the
 *  directive is neither off control nor withdrawn. */
export const stillOpen = Prisma.sql`o.exempt_at is null and o.refused_at is null
  and d.closed_at is null and d.withdrawn_at is null`

/** The line `i` waits for a decision; of a report that was handed back whole it waits for its institution. */
export const undecided = Prisma.sql`i.decision is null and o.returned_at is null and ${stillOpen}`

/** `publicationVerdict` of the line `i`, for conditions and counts: a test holds the two together. */
export const verdictSql = Prisma.sql`
  case when cardinality(i.errors) > 0 or i.verdict = 'error' then 'error'
    when cardinality(i.remarks) > 0 or i.verdict = 'remark' then 'remark'
    when i.verdict = 'ok' then 'ok' else 'unseen' end`

/** The line `i` counts among what waits for the department: in the badge, the queue and its pager alike. */
export const waits = Prisma.sql`i.submission_id is not null and i.removed_at is null and ${undecided}`

/** The columns of a ReviewLine; needs `lineTables`. */
export const lineColumns = Prisma.sql`
  i.id, i.obligation_id as "obligationId", i.kind::text as kind, i.url, i.platform::text as platform,
  i.link_kind::text as "linkKind", i.account, i.medium::text as medium, i.place, i.title, s.platform::text as "slotPlatform", s.title as "slotTitle",
  s.handle as "slotHandle",
  i.errors, i.remarks, i.verdict::text as verdict, i.retry_at as "retryAt", i.reasons, i.decision::text as decision,
  ${undecided} as waiting, past.returned as "cameAgain",
  i.kind <> 'reason' and ${verdictSql} = 'ok' and not past.returned as clean`

/** Handed-in lines with their obligation (o), directive (d), issuer (r), institution (g) and slot (s). */
export const lineTables = Prisma.sql`
  report_item i join obligation o on o.id = i.obligation_id join directive d on d.id = o.directive_id
  join organisation r on r.id = d.issuer_id join organisation g on g.id = o.institution_id
  left join slot s on s.id = i.slot_id
  cross join lateral (select exists (select 1 from decision x
    where x.item_id = i.id and x.kind = 'returned' and x.undone_at is null) as returned) past`

/** What is out of the report, or was never sent, is not for staff to see. */
export const handedIn = Prisma.sql`i.submission_id is not null and i.removed_at is null`

/** Only directives that the scope's department issued; `r` is the issuer. */
export function issuedInside({ organisationIds }: DepartmentScope): Prisma.Sql {
  return organisationIds === null
    ? Prisma.sql`true`
    : Prisma.sql`r.ancestor_ids && ${[...organisationIds]}::uuid[]`
}
