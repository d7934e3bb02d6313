import type { OfflineMedium } from '#/domain/obligations/offline.ts'
import type { ItemError, ItemRemark } from '#/domain/obligations/remarks.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import { findingsOf } from '#/domain/verification/findings.ts'
import type { Reason, Verdict } from '#/domain/verification/reasons.ts'
import type { Locale } from './locales.ts'
import { reasonWords } from './reason-words.ts'
import { translator } from './translator.ts'

/** What the portal found about a publication, in the words of lists, files and paper. */
export function foundWords(locale: Locale) {
  const t = translator({ locale, namespace: 'publications' })
  const links = translator({ locale, namespace: 'links' })
  const error = translator({ locale, namespace: 'itemErrorsShort' })
  const remark = translator({ locale, namespace: 'itemRemarksShort' })
  const reasons = reasonWords(locale)
  return {
    platform: (platform: SlotPlatform) => links(`platforms.${platform}`),
    medium: (medium: OfflineMedium) => links(`media.${medium}`),
    /** Null: the portal does not open such pages. */
    verdict: (verdict: Verdict | 'pending' | null) => t(`verdicts.${verdict ?? 'none'}`),
    findings: (line: Found) => {
      const { errors, remarks, foundErrors, foundRemarks, notes } = findingsOf(line)
      const found = [...foundErrors, ...foundRemarks, ...notes]
      return [
        ...errors.map((code) => error(code)),
        ...remarks.map((code) => remark(code)),
        ...found.map(reasons.short),
      ].join('; ')
    },
    /** Where the day of publication was read. */
    source: reasons.source,
  }
}
interface Found {
  errors: readonly ItemError[]
  remarks: readonly ItemRemark[]
  reasons: readonly Reason[]
}

export type FoundWords = ReturnType<typeof foundWords>
