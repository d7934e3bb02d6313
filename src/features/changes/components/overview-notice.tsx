import { useLocale, useTranslations } from 'next-intl'
import { whicheverLanguage } from '#/i18n/in-language.ts'
import { Banner } from '#/ui/banner.tsx'
import type { OverviewState } from '../loaders.ts'
import { dayWords } from '../words.ts'
import { RequestsNote } from './requests-note.tsx'

/** Over the numbers of a directive: that it is off control or withdrawn, or who asks for a later deadline. */
export function OverviewNotice({ state }: { state: OverviewState | null }) {
  const locale = useLocale()
  const t = useTranslations('changes')
  if (!state) return null
  const { letter, standing, requests } = state
  if (standing === 'closed' && letter.closedAt) {
    const date = dayWords({ date: letter.closedAt, locale })
    return (
      <Banner tone="info" lead={t('notice.closed', { date })} className="mb-4">
        {t('notice.closedText')}
      </Banner>
    )
  }
  if (standing === 'withdrawn' && letter.withdrawnAt) {
    const reason = whicheverLanguage({ locale, kk: letter.withdrawReasonKk, ru: letter.withdrawReasonRu })
    const date = dayWords({ date: letter.withdrawnAt, locale })
    return (
      <Banner tone="remark" lead={t('notice.withdrawn', { date })} className="mb-4">
        {reason && t('log.reason', { reason })}
      </Banner>
    )
  }
  return <RequestsNote requests={requests} className="pb-3" />
}
