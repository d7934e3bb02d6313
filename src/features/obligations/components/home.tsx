import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatDateTime } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { EmptyState } from '#/ui/empty-state.tsx'
import { fileCheck } from '#/ui/icons.ts'
import { RowLink } from '#/ui/row-link.tsx'
import { paths } from '#/web/paths.ts'
import type { HomeData } from '../loaders.ts'
import { ObligationRow } from './obligation-row.tsx'
import { UrgentObligation } from './urgent-obligation.tsx'

/** The director's home: one question, «what is due first», and the rest below it. */
export function Home({ home, kept }: { home: HomeData; kept: ReactNode }) {
  const t = useTranslations('obligations')
  const { urgent, others, several } = home
  return (
    <div className="mx-auto grid w-full max-w-160 gap-x-14 gap-y-8 px-4 pt-4 pb-10 md:px-8 md:pt-8 lg:max-w-280 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
      <h1 className="sr-only">{t('title')}</h1>
      <div>
        {kept}
        <Standing home={home} />
        {urgent ? <UrgentObligation obligation={urgent} /> : <NothingDue home={home} />}
      </div>
      {others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others" className="text-note text-ink-2 border-line border-b pb-2 font-medium">
            {urgent ? t('next') : t('recent')}
          </h2>
          <ul>
            {others.map((obligation) => (
              <li key={obligation.id}>
                <ObligationRow obligation={obligation} several={several} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Standing({ home: { urgent, others, onControl } }: { home: HomeData }) {
  const locale = useLocale()
  const t = useTranslations('obligations')
  const institution = (urgent ?? others[0])?.institution
  if (!institution) return null
  return (
    <p className="text-note text-ink-2 mb-4">
      {inLanguage({ locale, kk: institution.shortKk, ru: institution.shortRu })}
      {onControl > 0 && ` · ${t('onControl', { n: onControl })}`}
    </p>
  )
}

function NothingDue({ home: { lastReceipt } }: { home: HomeData }) {
  const locale = useLocale()
  const t = useTranslations('obligations.empty')
  return (
    <>
      <EmptyState title={t('title')}>{t('text')}</EmptyState>
      {lastReceipt && (
        <div className="border-line border-t">
          <RowLink
            href={paths.receipt({ locale, id: lastReceipt.id })}
            icon={fileCheck}
            title={`${t('lastReceipt')}: ${lastReceipt.number}`}
            note={formatDateTime({ instant: lastReceipt.receivedAt, locale, style: 'long' })}
          />
        </div>
      )}
    </>
  )
}
