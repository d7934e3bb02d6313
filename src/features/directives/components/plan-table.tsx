import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { dueWords } from '#/i18n/dates.ts'
import { DataTable } from '#/ui/data-table.tsx'
import { paths } from '#/web/paths.ts'
import type { PlanRow, YearPlan } from '../plan-loader.ts'
import { dueOf, numberWords, subjectWords } from '../words-of.ts'
import { CloneForm } from './clone-form.tsx'
import { PlanMark } from './plan-mark.tsx'

/** The plan as one list by deadline; whoever writes letters begins one from any of them. */
export async function PlanTable({ plan: { rows, mayWrite } }: { plan: YearPlan }) {
  const [t, list] = await Promise.all([getTranslations('plan'), getTranslations('directives.list')])
  return (
    <DataTable
      caption={t('caption')}
      columns={[
        { key: 'due', label: list('due') },
        { key: 'directive', label: list('directive') },
        { key: 'state', label: list('state') },
        { key: 'submitted', label: t('submitted'), align: 'end' },
        ...(mayWrite ? [{ key: 'clone', label: list('actions'), hidden: true }] : []),
      ]}
    >
      {rows.map((row) => (
        <Row key={row.id} row={row} mayWrite={mayWrite} />
      ))}
    </DataTable>
  )
}

async function Row({ row, mayWrite }: { row: PlanRow; mayWrite: boolean }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives')])
  const due = dueOf(row)
  const subject = subjectWords({ ...row, locale })
  return (
    <tr className="list-row">
      <td className="list-note whitespace-nowrap">
        {due ? dueWords({ due, locale, year: false }) : <span className="text-ink-3">{t('noDue')}</span>}
      </td>
      <th scope="row" className="max-w-120">
        <Link href={paths.directive({ locale, id: row.id })} prefetch={false} className="row-name">
          {subject}
        </Link>
        <span className="text-dense text-ink-2 block font-normal">{numberWords({ ...row, locale })}</span>
      </th>
      <td className="list-note">
        <PlanMark row={row} />
      </td>
      <td className="end list-end">{row.issuedAt ? `${row.submitted} / ${row.expected}` : ''}</td>
      {mayWrite && (
        <td className="end max-md:hidden">
          <CloneForm id={row.id} inRow={{ subject }} />
        </td>
      )}
    </tr>
  )
}
