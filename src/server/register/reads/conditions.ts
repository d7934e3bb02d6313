import type { Scope } from '../../authorize.ts'
import { Prisma } from '../../db/generated/client.ts'

/** `within` for written SQL: the organisation `g` lies in the scope. */
export function insideOf({ organisationIds }: Scope): Prisma.Sql {
  return organisationIds === null
    ? Prisma.sql`true`
    : Prisma.sql`g.ancestor_ids && ${[...organisationIds]}::uuid[]`
}

/** The obligation `o` counts in the share of what was on time: a complete report came, or the deadline is there and
 *  none did; off control it stands as it did then. */
export function judgedBy(now: Date): Prisma.Sql {
  return Prisma.sql`o.exempt_at is null and (o.first_complete_at is not null or o.late_from <= least(${now}::timestamptz,
    (select c.closed_at from directive c where c.id = o.directive_id)))`
}

/** Its first complete report came before the late instant. */
export const onTime = Prisma.sql`o.exempt_at is null and o.first_complete_at < o.late_from`

/** The obligation `o` is due in the year whose first late instants these are; what was withdrawn counts nowhere. */
export function obligationsIn({ after, upTo }: { after: Date; upTo: Date }): Prisma.Sql {
  return Prisma.sql`o.late_from > ${after} and o.late_from <= ${upTo}
    and not exists (select 1 from directive w where w.id = o.directive_id and w.withdrawn_at is not null)`
}
