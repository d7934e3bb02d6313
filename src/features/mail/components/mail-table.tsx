import { getTranslations } from 'next-intl/server'
import { DataTable } from '#/ui/data-table.tsx'
import type { MailsPage } from '../loaders.ts'
import { MailTableRow } from './mail-table-row.tsx'

export async function MailTable({ page: { mails } }: { page: MailsPage }) {
  const t = await getTranslations('outbox')
  const columns = (['what', 'whom', 'state', 'actions'] as const).map((key) => ({
    key,
    label: t(`columns.${key}`),
    hidden: key === 'actions',
  }))
  return (
    <DataTable caption={t('caption')} columns={columns} className="stacked-rows">
      {mails.map((mail) => (
        <MailTableRow key={mail.id} row={mail} />
      ))}
    </DataTable>
  )
}
