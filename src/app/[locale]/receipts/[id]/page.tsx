import { getLocale, getTranslations } from 'next-intl/server'
import { ReceiptPaper } from '#/features/receipts/components/receipt-paper.tsx'
import { loadReceipt } from '#/features/receipts/loaders.ts'
import { Shell } from '#/features/shell/components/shell.tsx'
import { x } from '#/ui/icons.ts'
import { load } from '#/web/page.ts'
import { paths } from '#/web/paths.ts'

export default async function ReceiptPage({ params }: PageProps<'/[locale]/receipts/[id]'>) {
  const { id } = await params
  const data = await load((context) => loadReceipt(context, { id }))
  const [locale, t] = await Promise.all([getLocale(), getTranslations('receipts')])
  const directiveId = data.receipt.obligation.directive.id
  const href = data.staff ? paths.directive({ locale, id: directiveId }) : paths.obligations({ locale })
  return (
    <Shell
      current={data.staff ? 'directives' : 'receipts'}
      back={{ href, backLabel: t('back'), title: t('one'), icon: x }}
    >
      <ReceiptPaper data={data} />
    </Shell>
  )
}

export async function generateMetadata() {
  const t = await getTranslations('receipts')
  return { title: t('one') }
}
