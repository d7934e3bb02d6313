import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { EmptyState } from '#/ui/empty-state.tsx'
import { fileCheck } from '#/ui/icons.ts'
import { PageHeader } from '#/ui/page-header.tsx'
import { RowLink } from '#/ui/row-link.tsx'
import { paths } from '#/web/paths.ts'
import type { ReceiptRow } from '../loaders.ts'
import { StandingLabel } from './standing.tsx'

/** Every report that was handed in, the newest first. */
export function ReceiptList({ receipts }: { receipts: ReceiptRow[] }) {
  const t = useTranslations('receipts')
  return (
    <div className="mx-auto w-full max-w-180 px-4 pb-10 md:px-8">
      <PageHeader title={t('title')} />
      {receipts.length === 0 ? (
        <EmptyState icon={fileCheck} title={t('empty')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <ul className="border-line border-t">
          {receipts.map((receipt) => (
            <li key={receipt.id}>
              <Row receipt={receipt} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Row({ receipt }: { receipt: ReceiptRow }) {
  const locale = useLocale()
  const { directive } = receipt.obligation
  return (
    <RowLink
      href={paths.receipt({ locale, id: receipt.id })}
      title={
        <>
          {receipt.number}
          <span className="block font-normal">
            {directive.number}, {inLanguage({ locale, kk: directive.subjectKk, ru: directive.subjectRu })}
          </span>
        </>
      }
      note={
        <span className="text-dense flex flex-wrap gap-x-2.5">
          <StandingLabel standing={receipt.standing} />
          <span>{formatDateTime({ instant: receipt.receivedAt, locale, style: 'long' })}</span>
        </span>
      }
    />
  )
}
