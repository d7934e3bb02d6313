import type { DepartmentScope } from '../../authorize.ts'
import { within } from '../../authorize.ts'
import type { Context } from '../../context.ts'

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
    context.db.prisma.obligation.groupBy({
      by: ['directiveId'],
      where: { ...expected, firstCompleteAt: null, lateFrom: { lte: context.now } },
      _count: { _all: true },
    }),
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
  for (const { directiveId, _count } of overdue) of(directiveId).overdue = _count._all
  return figures
}

const complete = new Set(['submitted', 'returned', 'accepted'])
