import type { EvidenceByItem } from '../loaders.ts'
import { LineEvidence } from './line-evidence.tsx'

interface Line {
  id: string
  title: string | null
  url: string | null
  reason: string | null
}

/** What stands below each line of an institution's report: its stored copy and the place for uploads. */
export function lineProof(given: { evidence: EvidenceByItem; open: boolean; error?: string }) {
  const { evidence, ...rest } = given
  return function proofOf({ id, title, url, reason }: Line) {
    const own = evidence[id]
    return own && <LineEvidence evidence={own} name={title ?? url ?? reason ?? ''} {...rest} />
  }
}
