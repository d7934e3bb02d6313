import { useLocale, useTranslations } from 'next-intl'
import type { ItemError, ItemRemark } from '#/domain/obligations/remarks.ts'
import { formatDateTime } from '#/i18n/dates.ts'
import type { TaskItem } from '#/server/obligations/reads.ts'
import { Finding } from '#/ui/finding.tsx'
import { isReturned } from '../report-plan.ts'

/** What the spelling of a link told, what its page answered, what the institution explained. */
export function LinkFindings({ item }: { item: TaskItem }) {
  const t = useTranslations('tasks.card')
  const errors = useTranslations('itemErrors')
  const remarks = useTranslations('itemRemarks')
  return (
    <>
      {item.errors.map((code) => (
        <Finding key={code} tone="error" lead={t('error')}>
          {errors(code as ItemError)}
        </Finding>
      ))}
      {item.errors.length === 0 && item.decision !== 'accepted' && !isReturned(item) && (
        <Answer item={item} />
      )}
      {item.decision !== 'accepted' &&
        item.errors.length === 0 &&
        item.remarks.map((code) => (
          <Finding key={code} tone="remark" lead={t('remark')}>
            {remarks(code as ItemRemark)}
          </Finding>
        ))}
      {item.explanation && <Finding tone="reason">{t('explanation', { text: item.explanation })}</Finding>}
    </>
  )
}

/** Whether the page opens; for networks that show servers a wall, the date that the number of the post says. */
function Answer({ item }: { item: TaskItem }) {
  const locale = useLocale()
  const t = useTranslations('tasks.card')
  const timed = (instant: Date | null) =>
    instant ? formatDateTime({ instant, locale, style: 'day_month' }) : ''
  switch (item.verdict) {
    case 'pending':
      return <Finding tone="checking">{t('checking')}</Finding>
    case 'answers':
      return <Finding tone="ok">{t('opens', { at: timed(item.verifiedAt) })}</Finding>
    case 'gone':
      return <Finding tone="error">{t('gone', { at: timed(item.verifiedAt) })}</Finding>
    case 'refused':
      return (
        <Finding tone="remark" lead={t('remark')}>
          {t('refused')}
        </Finding>
      )
    case 'unreachable':
      return (
        <Finding tone="remark" lead={t('remark')}>
          {t('unreachable')}
        </Finding>
      )
    default:
      return item.publishedAt ? (
        <Finding tone="by_number">{t('byNumber', { at: timed(item.publishedAt) })}</Finding>
      ) : (
        <Finding tone="later">{t('unchecked')}</Finding>
      )
  }
}
