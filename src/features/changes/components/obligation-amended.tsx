import { useLocale, useTranslations } from 'next-intl'
import { whicheverLanguage } from '#/i18n/in-language.ts'
import type { Edition } from '#/server/directives/reads/changes.ts'
import { Banner } from '#/ui/banner.tsx'
import { Disclosure } from '#/ui/disclosure.tsx'
import { check } from '#/ui/icons.ts'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { acknowledgeAfreshAction } from '../actions.ts'
import type { ObligationChanges } from '../obligation-loader.ts'
import { EditionPair } from './edition-pair.tsx'

/** The letter was worded anew since it was read: what has changed, side by side, and «Таныстым» once more. */
export function ObligationAmended({
  changes: { amended, obligationId, mayAcknowledge },
}: {
  changes: ObligationChanges
}) {
  const locale = useLocale()
  const t = useTranslations('changes.obligation')
  if (!amended) return null
  const { from, to, reasons } = amended
  const why = reasons.flatMap(
    (edition) => whicheverLanguage({ locale, kk: edition.reasonKk, ru: edition.reasonRu }) ?? [],
  )
  return (
    <section className="px-4 pt-4 md:px-0 md:pt-8" aria-labelledby="amended">
      <Banner tone="remark" lead={<span id="amended">{t('amended')}</span>}>
        {t('amendedText')} {why.length > 0 && t('reasonWords', { reason: why.join(' ') })}
      </Banner>
      <Disclosure summary={t('compare')} open>
        <EditionPair
          from={from}
          to={to}
          languages={changedLanguages({ from, to, locale })}
          headings={{ from: t('was'), to: t('is') }}
        />
      </Disclosure>
      {mayAcknowledge ? (
        <ActionForm action={acknowledgeAfreshAction} fields={{ obligationId }} className="mt-2 md:max-w-100">
          <SubmitButton variant="primary" size={52} full icon={check} busyLabel={t('acknowledging')}>
            {t('acknowledge')}
          </SubmitButton>
        </ActionForm>
      ) : (
        <p className="text-note text-ink-2 mt-2">{t('waits')}</p>
      )}
    </section>
  )
}

/** The reader's own language first; a half that stayed as it was is left out. */
function changedLanguages({ from, to, locale }: { from: Edition; to: Edition; locale: string }) {
  const changed = {
    kk: from.subjectKk !== to.subjectKk || from.textKk !== to.textKk,
    ru: from.subjectRu !== to.subjectRu || from.textRu !== to.textRu,
  }
  const order = locale === 'kk' ? (['kk', 'ru'] as const) : (['ru', 'kk'] as const)
  return order.filter((language) => changed[language])
}
