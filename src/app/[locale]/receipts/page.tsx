import { getTranslations } from 'next-intl/server'
import { ReceiptList } from '#/features/receipts/components/receipt-list.tsx'
import { loadReceipts } from '#/features/receipts/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export default async function ReceiptsPage() {
  const receipts = await load((context) => loadReceipts(context))
  return (
    <Shell current="receipts">
      <ReceiptList receipts={receipts} />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('receipts')
  return { title: t('title') }
}
