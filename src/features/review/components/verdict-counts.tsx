import { useLocale } from 'next-intl'
import { countWords } from '#/i18n/count-words.ts'

/** How many of the lines that wait have an error, and how many a remark. */
export function VerdictCounts({ counts }: { counts: { errors: number; remarks: number } }) {
  const words = countWords({ counts, locale: useLocale() })
  if (!words) return null
  return <span className={counts.errors > 0 ? 'text-bad' : 'text-warn'}>{words}</span>
}
