import type { Locale } from '#/i18n/locales.ts'
import { uploadProblem } from '#/web/files/upload-problem.ts'
import { load } from '#/web/page.ts'
import { loadEvidence } from '../loaders.ts'
import { type Fate, FateLine } from './fate-line.tsx'
import { LineEvidence } from './line-evidence.tsx'

interface Line extends Fate {
  id: string
  title: string | null
  url: string | null
  reason: string | null
  kind: string
}

interface Given {
  /** The obligation. */
  id: string
  /** The report takes changes. */
  open: boolean
  /** `?fileProblem=` of the address. */
  problem: unknown
  locale: Locale
}

/** What stands below each line of an institution's report: its stored copy and the place for uploads. */
export async function lineProof({ id: obligationId, open, problem, locale }: Given) {
  const evidence = await load((context) => loadEvidence(context, { id: obligationId, locale }))
  const error = uploadProblem({ given: problem, locale })
  return function proofOf({ id, title, url, reason, kind, fate, lookedAt }: Line) {
    const own = evidence[id] ?? { copy: null, uploaded: [] }
    return (
      <>
        <FateLine {...{ fate, lookedAt, evidence: own }} />
        <LineEvidence
          {...{ itemId: id, evidence: own, open, error }}
          unfolded={kind === 'offline'}
          name={title ?? url ?? reason ?? ''}
        />
      </>
    )
  }
}
