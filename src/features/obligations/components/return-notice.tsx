import { useLocale, useTranslations } from 'next-intl'
import { Banner } from '#/ui/banner.tsx'
import type { ObligationData } from '../loaders.ts'
import { whicheverLanguage } from '#/i18n/in-language.ts'
import { ReplyForm } from './reply-form.tsx'

/** The whole report came back: the officer's words, and the way to answer them. */
export function ReturnNotice({ data: { obligation, view } }: { data: ObligationData }) {
  const locale = useLocale()
  const t = useTranslations('obligations')
  if (!obligation.returnedAt) return null
  const reason = whicheverLanguage({ locale, kk: obligation.returnReasonKk, ru: obligation.returnReasonRu })
  return (
    <div className="mb-4 px-4 md:px-0">
      <Banner tone="remark" lead={t('whole.lead')}>
        {reason ?? t('whole.none')}
      </Banner>
      {obligation.reply && (
        <p className="text-note mt-2">
          {t('card.answer', { text: obligation.reply })} {t('card.answerGoes')}
        </p>
      )}
      {view.open && (
        <div className="mt-2 flex flex-wrap">
          <ReplyForm obligationId={obligation.id} reply={obligation.reply} />
        </div>
      )}
    </div>
  )
}
