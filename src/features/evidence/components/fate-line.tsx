import { useLocale, useTranslations } from 'next-intl'
import type { WatchOutcome } from '#/domain/watch/outcome.ts'
import { formatDate } from '#/i18n/dates.ts'
import { Finding } from '#/ui/finding.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import type { EvidenceView } from '../loaders.ts'

/** What the last look of the watch found, and when; null where none was made since the page was found. */
export interface Fate {
  fate: WatchOutcome | null
  lookedAt: Date | null
}

interface FateLineProps extends Fate {
  evidence: EvidenceView
  className?: string
}

/** What became of a page since it was handed in, beside what proves it; nothing where it is as it was. */
export function FateLine({ fate, lookedAt, evidence, className }: FateLineProps) {
  const locale = useLocale()
  const t = useTranslations('evidence.fate')
  if (fate === null || fate === 'ok' || !lookedAt) return null
  const day = formatDate({ date: lookedAt, locale, style: 'numeric' })
  const href = evidence.copy?.picture?.href ?? evidence.uploaded.flatMap(({ pages }) => pages)[0]?.href
  return (
    <Finding tone={lost.includes(fate) ? 'remark' : 'info'} className={className}>
      {t('said', { day, what: t(`kinds.${fate}`) })}{' '}
      {href && (
        <TextLink href={href} target="_blank" className="text-ink print:hidden">
          {t('copy')}
        </TextLink>
      )}
    </Finding>
  )
}

const lost: readonly WatchOutcome[] = ['changed', 'soft_404', 'missing', 'gone']
