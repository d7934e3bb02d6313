import { type DepartmentScope, within } from '../authorize.ts'
import type { Context } from '../context.ts'

/** Districts in which the department's institutions lie, in Kazakh order. */
export async function districtNames(context: Context, { scope }: { scope: DepartmentScope }) {
  const districts = await context.db.prisma.district.findMany({
    where: { organisations: { some: within(scope) } },
    select: { id: true, nameKk: true, nameRu: true },
  })
  return districts.sort((a, b) => kazakh.compare(a.nameKk, b.nameKk))
}

const kazakh = new Intl.Collator('kk')
