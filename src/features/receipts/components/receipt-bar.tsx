import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '#/ui/button-link.tsx'
import { StickyBar } from '#/ui/sticky-bar.tsx'
import { paths } from '#/web/paths.ts'
import type { ReceiptData } from '../loaders.ts'
import { PrintButton } from './print-button.tsx'

export function ReceiptBar({ data: { staff } }: { data: ReceiptData }) {
  const locale = useLocale()
  const t = useTranslations('receipts')
  return (
    <StickyBar className="mt-auto">
      {!staff && (
        <ButtonLink href={paths.obligations({ locale })} variant="primary" size={52}>
          {t('done')}
        </ButtonLink>
      )}
      <PrintButton>{t('print')}</PrintButton>
    </StickyBar>
  )
}
