import type { Reason } from './reasons.ts'
import type { Asked, Neighbours, ReportLine } from './signals.ts'
import { isSameText } from './text-print.ts'

/** Reasons that other lines give rise to; they are found anew whenever one of those lines is looked at. */
export const reportReasons: readonly string[] = ['own_duplicate', 'language_missing', 'same_text_elsewhere']

/** What a link is beside the others of its report, and beside those of other institutions. */
export function aboutReport({
  line,
  neighbours: { earlier, others, sameTextElsewhere },
  languages,
}: {
  line: ReportLine
  neighbours: Neighbours
  languages: Asked['languages']
}): Reason[] {
  const duplicate = earlier.find((other) => isSamePublication({ one: line, other }))
  const missing = missingLanguage({ line, others, languages })
  return [
    ...(duplicate ? [{ code: 'own_duplicate' as const, details: { of: duplicate.id } }] : []),
    ...(missing ? [{ code: 'language_missing' as const, details: { missing } }] : []),
    ...(sameTextElsewhere > 0
      ? [{ code: 'same_text_elsewhere' as const, details: { institutions: sameTextElsewhere } }]
      : []),
  ]
}

/**
 * One address, or one text in one place: the same release on the site and in the channel is two publications. What
 * the pages lead to or call their own makes two addresses one only where language and text do not speak against it.
 */
function isSamePublication({ one, other }: { one: ReportLine; other: ReportLine }): boolean {
  if (one.sent !== null && one.sent === other.sent) return true
  const sameText =
    one.print === null || other.print === null ? null : isSameText({ one: one.print, other: other.print })
  if (one.keys.some((key) => other.keys.includes(key)) && sameText !== false) {
    return !isPair({ one, other })
  }
  const samePlace = one.platform === other.platform && one.place !== null && one.place === other.place
  return samePlace && sameText === true
}

/** The two languages of a letter are two publications: the very pair that it asks for. */
const isPair = ({ one, other }: { one: ReportLine; other: ReportLine }) =>
  (one.language === 'kk' && other.language === 'ru') || (one.language === 'ru' && other.language === 'kk')

/** The pair may stand on one page or on two of the report. */
function missingLanguage({
  line: { language },
  others,
  languages,
}: {
  line: ReportLine
  others: readonly ReportLine[]
  languages: Asked['languages']
}): 'kk' | 'ru' | 'both' | null {
  if (languages === 'any' || language === null || language === 'unknown' || language === 'both') return null
  if (languages !== 'both') return language === languages ? null : languages
  if (language === 'other') return 'both'
  const missing = language === 'kk' ? 'ru' : 'kk'
  return others.some((other) => other.language === missing || other.language === 'both') ? null : missing
}
