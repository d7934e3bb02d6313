import { type DepartmentScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'

/** The address that a verification has to look at; null where no line waits for it any more. */
export async function linkToVerify(
  context: Context,
  { itemId, scope }: { itemId: string; scope: DepartmentScope },
): Promise<{ url: string } | null> {
  const item = await context.db.prisma.reportItem.findFirst({
    where: { id: itemId, kind: 'link', verdict: 'pending', obligation: { institution: within(scope) } },
    select: { url: true },
  })
  return item?.url ? { url: item.url } : null
}
