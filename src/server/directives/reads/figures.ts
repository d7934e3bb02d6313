import type { DepartmentScope } from '../../authorize.ts'
import { within } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { issuedInside } from '../../reviews/reads/lines.ts'

/** accepted ≤ submitted ≤ expected, as src/domain/compliance/figures.ts defines them. */
export interface DirectiveFigures {
  expected: number
  submitted: number
  accepted: number
  overdue: number
}

/** The figures of every issued directive of the scope by its id, in two queries; one without reports is absent. */
export async function figuresByDirective(
  context: Context,
  { scope }: { scope: DepartmentScope },
): Promise<Map<string, DirectiveFigures>> {
  const expected = { exemptAt: null, directive: { issuer: within(scope) } }
  const [byProgress, overdue] = await Promise.all([
    context.db.prisma.obligation.groupBy({
      by: ['directiveId', 'progress'],
      where: expected,
      _count: { _all: true },
    }),
    overdueByDirective(context, scope),
  ])
  const figures = new Map<string, DirectiveFigures>()
  const of = (id: string) => {
    const known = figures.get(id) ?? { expected: 0, submitted: 0, accepted: 0, overdue: 0 }
    figures.set(id, known)
    return known
  }
  for (const { directiveId, progress, _count } of byProgress) {
    const one = of(directiveId)
    one.expected += _count._all
    if (complete.has(progress)) one.submitted += _count._all
    if (progress === 'accepted') one.accepted += _count._all
  }
  for (const { directiveId, overdue: count } of overdue) of(directiveId).overdue = count
  return figures
}

/** Of a directive off control as it was when it left. */
function overdueByDirective(context: Context, scope: DepartmentScope) {
  return context.db.prisma.$queryRaw<{ directiveId: string; overdue: number }[]>`
    select o.directive_id as "directiveId", count(*)::int as overdue
    from obligation o join directive d on d.id = o.directive_id join organisation r on r.id = d.issuer_id
    where o.exempt_at is null and o.first_complete_at is null
      and o.late_from <= least(${context.now}::timestamptz, d.closed_at) and ${issuedInside(scope)}
    group by o.directive_id`
}

const complete = new Set(['submitted', 'returned', 'accepted'])
