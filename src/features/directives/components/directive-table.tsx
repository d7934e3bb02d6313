import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatDateTime } from '#/i18n/dates.ts'
import { DataTable } from '#/ui/data-table.tsx'
import { paths } from '#/web/paths.ts'
import type { DirectiveList, DirectiveRow } from '../list-loader.ts'
import { numberWords, subjectWords } from '../words-of.ts'
import { DirectiveStateMark } from './directive-state.tsx'
import { DiscardButton } from './discard-button.tsx'
import { DueCell } from './due-cell.tsx'

const figures = ['expected', 'submitted', 'accepted', 'overdue'] as const

/** The list on a desk: every number opens the dashboard of its directive. */
export async function DirectiveTable({ list }: { list: DirectiveList }) {
  const t = await getTranslations('directives')
  return (
    <DataTable
      className="max-lg:hidden"
      caption={t('list.caption')}
      columns={[
        { key: 'directive', label: t('list.directive') },
        { key: 'state', label: t('list.state') },
        { key: 'due', label: t('list.due') },
        ...figures.map((key) => ({ key, label: t(`list.${key}`), align: 'end' as const })),
        ...(list.mayWrite ? [{ key: 'actions', label: t('list.actions'), hidden: true }] : []),
      ]}
    >
      {list.rows.map((row) => (
        <Row key={row.id} row={row} list={list} />
      ))}
    </DataTable>
  )
}

async function Row({ row, list }: { row: DirectiveRow; list: DirectiveList }) {
  const locale = await getLocale()
  return (
    <tr>
      <th scope="row" className="max-w-120">
        <Link href={paths.directive({ locale, id: row.id })} prefetch={false} className="link">
          {subjectWords({ ...row, locale })}
        </Link>
        <span className="text-dense text-ink-2 block font-normal">{numberWords({ ...row, locale })}</span>
      </th>
      <td className="whitespace-nowrap">
        <DirectiveStateMark state={row.state} />
      </td>
      <td>
        <DueCell row={row} now={list.now} />
      </td>
      {row.state === 'draft' ? <DraftCells row={row} /> : <FigureCells row={row} />}
      {list.mayWrite && <td className="end">{row.state === 'draft' && <Discard row={row} />}</td>}
    </tr>
  )
}

async function DraftCells({ row }: { row: DirectiveRow }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives.list')])
  const when = formatDateTime({ instant: row.updatedAt, locale, style: 'numeric' })
  return (
    <td colSpan={figures.length} className="text-dense text-right">
      {t('changed', { when })}
    </td>
  )
}

async function FigureCells({ row }: { row: DirectiveRow }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives')])
  return figures.map((name) => {
    const n = row.figures[name]
    const href = paths.overview({ locale, query: { directive: row.id, show: name } })
    return (
      <td key={name} className="end">
        {n === 0 ? (
          <span className="text-ink-3">0</span>
        ) : (
          <Link
            href={href}
            prefetch={false}
            className={name === 'overdue' ? 'link text-bad' : 'link'}
            aria-label={`${t(`list.${name}`)}: ${t('list.open', { n })}`}
          >
            {n}
          </Link>
        )}
      </td>
    )
  })
}

async function Discard({ row }: { row: DirectiveRow }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives.discard')])
  return (
    <DiscardButton
      id={row.id}
      size={36}
      variant="quiet"
      label={t('short')}
      aria-label={`${t('button')}: ${subjectWords({ ...row, locale })}`}
      words={{ done: t('done'), undo: t('undo'), restored: t('restored') }}
    />
  )
}
