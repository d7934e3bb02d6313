import { useLocale, useTranslations } from 'next-intl'
import type { ObligationItem } from '#/server/obligations/reads.ts'
import { Finding } from '#/ui/finding.tsx'
import { isReturned } from '../report-plan.ts'
import { whicheverLanguage } from '#/i18n/in-language.ts'

/** What staff decided about a line, and what the institution answered. */
export function Decision({
  item,
  isReplaced = false,
}: {
  item: ObligationItem
  /** A new link goes out in its stead. */
  isReplaced?: boolean
}) {
  const locale = useLocale()
  const t = useTranslations('obligations.card')
  if (item.decision === 'accepted') return <Finding tone="ok">{t('accepted')}</Finding>
  if (!isReturned(item)) return item.submissionId ? <Finding tone="waiting">{t('sent')}</Finding> : null
  const answered = item.reply !== null && item.repliedAt !== null && answeredThis(item)
  return (
    <>
      <Finding tone="returned" lead={t('returned')}>
        {whicheverLanguage({ locale, kk: item.returnReasonKk, ru: item.returnReasonRu })}
      </Finding>
      {isReplaced && <Finding tone="info">{t('newGoes')}</Finding>}
      {answered && (
        <Finding tone="reason">
          {t('answer', { text: item.reply ?? '' })} {t('answerGoes')}
        </Finding>
      )}
    </>
  )
}

/** An answer to an earlier return does not answer this one. */
function answeredThis({ repliedAt, decidedAt }: ObligationItem): boolean {
  return repliedAt !== null && (decidedAt === null || repliedAt >= decidedAt)
}
