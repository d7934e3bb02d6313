import { useLocale, useTranslations } from 'next-intl'
import { env } from '#/lib/env.ts'
import { paths } from '#/web/paths.ts'
import type { ReceiptData } from '../loaders.ts'
import { QrCode } from './qr-code.tsx'

/** On paper: where the receipt itself is kept, to read and to scan. */
export function PrintedAddress({ data: { receipt } }: { data: ReceiptData }) {
  const locale = useLocale()
  const t = useTranslations('receipts')
  const address = env().PUBLIC_ORIGIN + paths.receipt({ locale, id: receipt.id })
  return (
    <div className="mt-8 hidden items-center gap-4 print:flex">
      <QrCode text={address} label={t('qr')} />
      <p className="text-note">
        {t('printed')}
        <br />
        {address}
      </p>
    </div>
  )
}
