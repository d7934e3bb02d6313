import { type DepartmentScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'

/** The address that a look of the watch has to open; null where none is awaited. */
export async function linkToWatch(
  context: Context,
  { itemId, scope }: { itemId: string; scope: DepartmentScope },
): Promise<{ url: string } | null> {
  const item = await context.db.prisma.reportItem.findFirst({
    where: {
      ...{ id: itemId, kind: 'link', removedAt: null, watch: { askedAt: { not: null } } },
      obligation: { institution: within(scope) },
    },
    select: { url: true },
  })
  return item?.url ? { url: item.url } : null
}
