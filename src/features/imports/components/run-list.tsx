import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatDateTime } from '#/i18n/dates.ts'
import { DataTable } from '#/ui/data-table.tsx'
import { paths } from '#/web/paths.ts'
import type { ImportsPage } from '../loaders.ts'
import { countWords } from '../words.ts'
import { RunState } from './run-state.tsx'

/** Earlier tables, the newest first. */
export async function RunList({ runs }: { runs: ImportsPage['runs'] }) {
  const [locale, t] = [await getLocale(), await getTranslations('imports')]
  if (runs.length === 0) return <p className="text-ink-2 py-4">{t('runs.empty')}</p>
  const columns = [
    { key: 'file', label: t('runs.columns.file') },
    { key: 'state', label: t('runs.columns.state') },
    { key: 'rows', label: t('runs.columns.rows'), className: 'max-md:hidden' },
    { key: 'at', label: t('runs.columns.at'), className: 'max-md:hidden' },
  ]
  return (
    <DataTable caption={t('runs.title')} columns={columns}>
      {runs.map((run) => {
        const at = formatDateTime({ instant: run.createdAt, locale, style: 'numeric' })
        const counts = countWords({ run, t }).join(', ')
        return (
          <tr key={run.id} className="list-row">
            <th scope="row" className="min-w-0 break-words">
              <Link href={paths.importRun({ locale, id: run.id })} prefetch={false} className="row-name">
                {run.file.name}
              </Link>
              <span className="text-caption text-ink-2 block font-normal md:hidden">
                {at}
                {counts && <span className="block">{counts}</span>}
              </span>
            </th>
            <td className="list-note">
              <RunState state={run.state} />
            </td>
            <td className="max-md:hidden">{counts}</td>
            <td className="whitespace-nowrap max-md:hidden">{at}</td>
          </tr>
        )
      })}
    </DataTable>
  )
}
