import { coverageOf, describeReport } from '#/domain/compliance/described-report.ts'
import { figures } from '#/domain/compliance/figures.ts'
import { judgedAt } from '#/domain/obligations/changes.ts'
import type { DepartmentScope } from '../../authorize.ts'
import type { Context } from '../../context.ts'
import { figuresByDirective } from '../../directives/reads/figures.ts'
import { countWaiting } from '../../reviews/reads.ts'
import { aliveOfDirective } from '../../watch/reads.ts'
import { dashboard, issuedDirectives } from '../reads.ts'
import { type CountedAlive, countedAlive } from './counted-alive.ts'
import { type Counted, countedByDirective, countedCoverage, countedWaiting, staleReports } from './counted.ts'

export interface Difference {
  /** A directive or an obligation; null for a number of the whole portal. */
  subjectId: string | null
  figure: string
  /** What the portal shows, and what its base rows say. */
  shown: string
  counted: string
}

/**
 * Recomputes every number of the dashboard, the lists and the bars from submissions, lines and decisions, by
 * other statements than those that show them, at one instant. Nothing is written.
 */
export async function verifyFigures(
  context: Context,
  { scope }: { scope: DepartmentScope },
): Promise<{ directives: number; figures: number; differences: Difference[] }> {
  const [directives, counted, listed, stale, waiting, waitingCounted, links] = await Promise.all([
    issuedDirectives(context, { scope }),
    countedByDirective(context, { scope }),
    figuresByDirective(context, { scope }),
    staleReports(context, { scope }),
    countWaiting(context, scope),
    countedWaiting(context, { scope }),
    countedAlive(context, { scope }),
  ])
  const sheet = newSheet()
  for (const { id, figure, shown, counted: base } of stale)
    sheet.compare({ subjectId: id, figure, shown, base })
  sheet.compare({ subjectId: null, figure: 'waiting', shown: waiting, base: waitingCounted })
  for (const { id, awaited, closedAt } of directives) {
    const base = counted.get(id) ?? nothing
    for (const [figure, shown] of Object.entries(
      await shownBy(context, { scope, directiveId: id, closedAt }),
    )) {
      sheet.compare({ subjectId: id, figure, shown, base: base[figure as keyof Counted] })
    }
    const list = listed.get(id) ?? { expected: 0, submitted: 0, accepted: 0, overdue: 0 }
    for (const [figure, shown] of Object.entries(list)) {
      sheet.compare({
        subjectId: id,
        figure: `list ${figure}`,
        shown,
        base: base[figure as keyof typeof list],
      })
    }
    sheet.compare({ subjectId: id, figure: 'awaited', shown: awaited, base: base.expected - base.submitted })
    const one = { scope, directiveId: id }
    for (const fate of await aliveBy(context, { ...one, base: links.get(id) })) sheet.compare(fate)
    for (const place of await coverageBy(context, one)) sheet.compare(place)
  }
  return { directives: directives.length, ...sheet.result() }
}

function newSheet() {
  let compared = 0
  const differences: Difference[] = []
  return {
    compare(pair: { subjectId: string | null; figure: string; shown: unknown; base: unknown }) {
      const { subjectId, figure } = pair
      const [shown, counted] = [String(pair.shown), String(pair.base)]
      compared += 1
      if (shown !== counted) differences.push({ subjectId, figure, shown, counted })
    },
    result: () => ({ figures: compared, differences }),
  }
}

const nothing: Counted = {
  total: 0,
  exempt: 0,
  expected: 0,
  notStarted: 0,
  inProgress: 0,
  submittedWaiting: 0,
  returned: 0,
  accepted: 0,
  submitted: 0,
  onTime: 0,
  late: 0,
  overdue: 0,
}

type One = { scope: DepartmentScope; directiveId: string }

/** The numbers as the dashboard makes them. */
async function shownBy(
  context: Context,
  { closedAt, ...one }: One & { closedAt: Date | null },
): Promise<Counted> {
  const { rows } = await dashboard(context, { ...one, previousId: null })
  const now = judgedAt({ now: context.now, closedAt })
  return figures({ obligations: rows.map((report) => describeReport({ report, now })) })
}

async function coverageBy(context: Context, { scope, directiveId }: One) {
  const [{ rows }, counted] = await Promise.all([
    dashboard(context, { scope, directiveId, previousId: null }),
    countedCoverage(context, { directiveId }),
  ])
  const coverage = coverageOf(rows.map((report) => describeReport({ report, now: context.now })))
  const words = ({ covered, slots }: { covered: number; slots: number }) =>
    `${String(covered)} of ${String(slots)}`
  return counted.map(({ platform, slots, covered }) => ({
    subjectId: directiveId,
    figure: `coverage ${platform}`,
    shown: words(coverage.of(platform)),
    base: words({ slots, covered }),
  }))
}

async function aliveBy(context: Context, { base, ...one }: One & { base: CountedAlive | undefined }) {
  const shown = await aliveOfDirective(context, one)
  const figures = ['links', 'alive', 'proven', 'lost', 'byKit', 'watched'] as const
  return figures.map((figure) => ({
    subjectId: one.directiveId,
    figure,
    shown: shown[figure],
    base: base?.[figure] ?? 0,
  }))
}
