import type { ItemError, ItemRemark } from '../obligations/remarks.ts'
import { weightOf, type Reason } from './reasons.ts'

/** All that is known against a line or worth knowing of it, by weight. */
export interface LineFindings {
  /** Of the spelling, known when the link was pasted. */
  readonly errors: readonly ItemError[]
  readonly remarks: readonly ItemRemark[]
  /** Of the look at its page. */
  readonly foundErrors: readonly Reason[]
  readonly foundRemarks: readonly Reason[]
  readonly notes: readonly Reason[]
}

/** What the spelling told and the page has told better is named once; so is a file that turned out to be no page. */
export function findingsOf({
  errors,
  remarks,
  reasons,
}: {
  errors: readonly ItemError[]
  remarks: readonly ItemRemark[]
  reasons: readonly Reason[]
}): LineFindings {
  const found = new Set<string>(reasons.map(({ code }) => (isFile(code) ? 'file_not_page' : code)))
  const weighing = (weight: ReturnType<typeof weightOf>) =>
    reasons.filter(({ code }) => weightOf(code) === weight)
  return {
    errors,
    remarks: remarks.filter((code) => !found.has(code)),
    foundErrors: weighing('error'),
    foundRemarks: weighing('remark'),
    notes: weighing('note'),
  }
}

const isFile = (code: Reason['code']) => code === 'not_a_page' || code === 'image_not_page'
