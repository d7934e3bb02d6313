import type { OfflineMedium } from '#/domain/obligations/offline.ts'
import type { ItemError, ItemRemark } from '#/domain/obligations/remarks.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import { findingsOf } from '#/domain/verification/findings.ts'
import { type JudgedLine, lookOf, publicationVerdict } from '#/domain/verification/publication-verdict.ts'
import type { Reason } from '#/domain/verification/reasons.ts'
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
    /** The one verdict; of what the portal has not seen, whether it will. */
    verdict: (line: JudgedLine & { retryAt: Date | null }) => {
      const verdict = publicationVerdict(line)
      if (verdict !== 'unseen') return t(`verdicts.${verdict}`)
      return t(`verdicts.${unseenWords[lookOf(line)]}`)
    },
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
const unseenWords = { checking: 'pending', later: 'later', over: 'none' } as const

interface Found {
  errors: readonly ItemError[]
  remarks: readonly ItemRemark[]
  reasons: readonly Reason[]
}

export type FoundWords = ReturnType<typeof foundWords>
