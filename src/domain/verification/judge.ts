import { aboutAnswer } from './about-answer.ts'
import { aboutKit, withoutKitsOwn } from './about-kit.ts'
import { aboutPage } from './about-page.ts'
import { aboutReport, reportReasons } from './about-report.ts'
import { verdictOf, type Reason, type Verdict } from './reasons.ts'
import type { Asked, Neighbours, ReportLine, Signals } from './signals.ts'

export interface Judgement {
  readonly verdict: Verdict
  /** The worst first. */
  readonly reasons: readonly Reason[]
}

/**
 * What the portal holds of a link: never "ok" on a wall, an empty page, a page that says "not found" or a profile;
 * never "error" on a wall. It rejects nothing: a person decides, and the institution may explain or contest.
 */
export function judge(signals: Signals): Judgement {
  const { line, neighbours, asked } = signals
  return judgementOf([
    ...aboutAnswer(signals),
    ...aboutPage(signals),
    ...aboutKit(signals),
    ...aboutReport({ line, neighbours, languages: asked.languages }),
  ])
}

/** The same judgement after something has changed among the other lines of the report. */
export function judgeAgain({
  reasons,
  ...place
}: {
  reasons: readonly Reason[]
  line: ReportLine
  neighbours: Neighbours
  languages: Asked['languages']
}): Judgement {
  const own = reasons.filter(({ code }) => !reportReasons.includes(code))
  return judgementOf([...own, ...aboutReport(place)])
}

function judgementOf(found: readonly Reason[]): Judgement {
  const walled = found.some(({ code }) => code === 'login_wall')
  // What is behind a wall may be another text than the wall's own: it is nobody's duplicate.
  const known = withoutKitsOwn(found)
  const reasons = walled ? known.filter(({ code }) => code !== 'own_duplicate') : known
  const weight = { error: 0, remark: 1, ok: 2 }
  const ordered = reasons.toSorted((a, b) => weight[verdictOf([a])] - weight[verdictOf([b])])
  return { verdict: verdictOf(ordered), reasons: ordered }
}
