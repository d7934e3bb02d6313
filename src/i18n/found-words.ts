import type { ItemError, ItemRemark } from '#/domain/obligations/remarks.ts'
import type { SlotPlatform } from '#/domain/obligations/slots.ts'
import type { LinkVerdict } from '#/domain/publications/verdict.ts'
import type { Locale } from './locales.ts'
import { translator } from './translator.ts'

/** What the portal found about a publication, in the words of lists, files and paper. */
export function foundWords(locale: Locale) {
  const t = translator({ locale, namespace: 'publications' })
  const links = translator({ locale, namespace: 'links' })
  const error = translator({ locale, namespace: 'itemErrorsShort' })
  const remark = translator({ locale, namespace: 'itemRemarksShort' })
  return {
    platform: (platform: SlotPlatform) => links(`platforms.${platform}`),
    /** Null: the portal does not open such pages. */
    verdict: (verdict: LinkVerdict | 'pending' | null) => t(`verdicts.${verdict ?? 'none'}`),
    findings: ({ errors, remarks }: { errors: readonly ItemError[]; remarks: readonly ItemRemark[] }) =>
      [...errors.map((code) => error(code)), ...remarks.map((code) => remark(code))].join('; '),
  }
}
export type FoundWords = ReturnType<typeof foundWords>
