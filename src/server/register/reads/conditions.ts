import type { Scope } from '../../authorize.ts'
import { Prisma } from '../../db/generated/client.ts'

/** `within` for written SQL: the organisation `g` lies in the scope. */
export function insideOf({ organisationIds }: Scope): Prisma.Sql {
  return organisationIds === null
    ? Prisma.sql`true`
    : Prisma.sql`g.ancestor_ids && ${[...organisationIds]}::uuid[]`
}

/** The obligation `o` is due in the year whose first late instants these are; what was withdrawn counts nowhere. */
export function dutiesIn({ after, upTo }: { after: Date; upTo: Date }): Prisma.Sql {
  return Prisma.sql`o.late_from > ${after} and o.late_from <= ${upTo}
    and not exists (select 1 from directive w where w.id = o.directive_id and w.withdrawn_at is not null)`
}
