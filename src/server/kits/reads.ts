import type { KitContent } from '#/domain/kit/kit.ts'
import { Problem } from '#/domain/problem.ts'
import {
  authorize,
  may,
  within,
  type DepartmentScope,
  type InstitutionScope,
  type Scope,
} from '../authorize.ts'
import type { Context } from '../context.ts'
import type { Prisma } from '../db/generated/client.ts'
import { headColumns, stateColumns } from '../directives/internal.ts'
import { contentColumns, contentOf, madeFromKit } from './internal.ts'

/** A directive with its kit as staff see it; null as kit before the first save. @throws Problem not_found */
export async function kitOfDirective(
  context: Context,
  { scope, id }: { scope: DepartmentScope; id: string },
) {
  const found = await context.db.prisma.directive.findFirst({
    where: { id, discardedAt: null, issuer: within(scope) },
    select: kitPage,
  })
  if (!found) throw new Problem('not_found', { what: 'directive' })
  const { kit, ...letter } = found
  const others = await context.db.prisma.kit.findMany({
    where: { issuerId: letter.issuerId, directiveId: { not: id } },
    select: { hashtagKey: true },
  })
  return {
    letter,
    kit: kit && { ...contentOf(kit), version: kit.version, offeredAt: kit.offeredAt },
    taken: new Set(others.map(({ hashtagKey }) => hashtagKey)),
    copies: kit?.firstOfferedAt ? await copiesOf(context, { id }) : null,
  }
}

/** The kit that an institution is offered with its obligation; null where there is none. */
export async function offeredKit(
  context: Context,
  { scope, obligationId }: { scope: InstitutionScope; obligationId: string },
) {
  const kit = await context.db.prisma.kit.findFirst({
    where: {
      offeredAt: { not: null },
      directive: { ...inForce, obligations: { some: { id: obligationId, institution: within(scope) } } },
    },
    select: {
      ...contentColumns,
      version: true,
      directiveId: true,
      directive: { select: { sources: true } },
    },
  })
  if (!kit) return null
  const { directiveId, version, directive } = kit
  return { directiveId, version, sources: directive.sources, ...contentOf(kit) }
}
export type OfferedKit = NonNullable<Awaited<ReturnType<typeof offeredKit>>>

/**
 * What is drawn for a directive: its kit, or for staff before the first save the letter itself.
 * @throws Problem sign_in_required, not_found for what is out of sight
 */
export async function drawnKit(context: Context, { id }: { id: string }) {
  const found = await context.db.prisma.directive.findFirst({
    where: { id, discardedAt: null, OR: inSight(context) },
    select: kitPage,
  })
  if (!found) throw new Problem('not_found', { what: 'kit' })
  const { kit, ...letter } = found
  return { letter, kit: kit && { ...contentOf(kit), version: kit.version } }
}
export type DrawnKit = Awaited<ReturnType<typeof drawnKit>> & { kit: KitContent | null }

const inForce = { issuedAt: { not: null }, withdrawnAt: null } satisfies Prisma.DirectiveWhereInput

const kitPage = {
  id: true,
  issuerId: true,
  ...headColumns,
  ...stateColumns,
  textKk: true,
  textRu: true,
  sources: true,
  issuer: { select: { nameKk: true, nameRu: true, shortKk: true, shortRu: true } },
  kit: { select: { ...contentColumns, version: true, offeredAt: true, firstOfferedAt: true } },
} satisfies Prisma.DirectiveSelect

/** Staff see what they may read, drafts where they may write; an institution what it is offered. */
function inSight(context: Context): Prisma.DirectiveWhereInput[] {
  const issuer = (scope: Scope) => ({ issuer: within(scope) })
  const seen = [
    ...(may(context, 'directive.read')
      ? [{ issuedAt: { not: null }, ...issuer(authorize(context, 'directive.read')) }]
      : []),
    ...(may(context, 'kit.edit') ? [issuer(authorize(context, 'kit.edit'))] : []),
    ...(may(context, 'obligation.read') ? [offeredTo(authorize(context, 'obligation.read'))] : []),
  ]
  // The one right that everybody else has: whoever sees nothing is refused by it.
  if (seen.length === 0) authorize(context, 'obligation.read')
  return seen
}

function offeredTo(scope: InstitutionScope): Prisma.DirectiveWhereInput {
  return {
    ...inForce,
    kit: { offeredAt: { not: null } },
    obligations: { some: { institution: within(scope) } },
  }
}

/** Publications that were made from the kit, and of how many institutions. */
async function copiesOf(context: Context, { id }: { id: string }) {
  const [found] = await context.db.prisma.$queryRaw<[{ publications: number; institutions: number }]>`
    select count(*)::int as publications, count(distinct o.institution_id)::int as institutions
    from obligation o join report_item i on i.obligation_id = o.id and i.removed_at is null
    where o.directive_id = ${id}::uuid and ${madeFromKit}`
  return found
}
