import { type DepartmentScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'
import { Prisma } from '../db/generated/client.ts'
import { madeFromKit } from '../kits/internal.ts'
import { issuedInside } from '../reviews/reads/lines.ts'
import { alive, lost, proven, watched } from './internal.ts'

/** The address that a look of the watch has to open; null where none is awaited. */
export async function linkToWatch(
  context: Context,
  { itemId, scope }: { itemId: string; scope: DepartmentScope },
): Promise<{ url: string } | null> {
  const item = await context.db.prisma.reportItem.findFirst({
    where: {
      id: itemId,
      kind: 'link',
      removedAt: null,
      watch: { askedAt: { not: null } },
      obligation: { institution: within(scope) },
    },
    select: { url: true },
  })
  return item?.url ? { url: item.url } : null
}

export interface AliveFigures {
  /** Links handed in and standing. */
  links: number
  /** There at the last look, which for some was the first. */
  alive: number
  /** With a stored copy, or with what the institution uploaded. */
  proven: number
  /** Gone, changed, or not found. */
  lost: number
  /** Made from the directive's kit: copies of what was offered, held against nobody. */
  byKit: number
  /** Of all that are watched, how many a look is on its way to. */
  watched: number
  asked: number
}

/** What of a directive's publications is there today, and what a copy proves: the figures of a report upward. */
export async function aliveOfDirective(
  context: Context,
  { scope, directiveId }: { scope: DepartmentScope; directiveId: string },
): Promise<AliveFigures> {
  const [figures] = await context.db.prisma.$queryRaw<[AliveFigures]>(Prisma.sql`
    select count(*)::int as links,
      count(*) filter (where ${alive})::int as alive, count(*) filter (where ${proven})::int as proven,
      count(*) filter (where ${lost})::int as lost, count(*) filter (where ${madeFromKit})::int as "byKit",
      count(w.item_id)::int as watched, count(w.asked_at)::int as asked
    from report_item i join obligation o on o.id = i.obligation_id join directive d on d.id = o.directive_id
      join organisation r on r.id = d.issuer_id left join watch w on w.item_id = i.id
    where d.id = ${directiveId}::uuid and ${watched} and ${issuedInside(scope)}`)
  return figures
}
