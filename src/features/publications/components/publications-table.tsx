import { getLocale, getTranslations } from 'next-intl/server'
import type { PublicationSort } from '#/contracts/publications.ts'
import { type Column, DataTable } from '#/ui/data-table.tsx'
import type { PublicationsPage } from '../loaders.ts'
import { hrefWith } from '../query.ts'
import { publicationWords } from '../words.ts'
import { PublicationRow } from './publication-row.tsx'

/** A row a publication; on a phone a list. */
export async function PublicationsTable({ page: { filter, rows } }: { page: PublicationsPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('publications')]
  const sortable = (sort: PublicationSort): Pick<Column, 'sortHref' | 'sorted'> => ({
    sortHref: hrefWith({ filter, change: { sort }, locale }),
    sorted: filter.sort === sort ? (sort === 'institution' ? 'ascending' : 'descending') : undefined,
  })
  const columns: Column[] = [
    { key: 'institution', label: t('columns.institution'), ...sortable('institution') },
    { key: 'publication', label: t('columns.publication') },
    {
      key: 'published',
      label: t('columns.published'),
      className: 'max-md:hidden md:max-lg:not-print:hidden',
    },
    { key: 'submitted', label: t('columns.submitted'), ...sortable('submitted') },
    { key: 'verdict', label: t('columns.verdict') },
    { key: 'fate', label: t('columns.fate') },
    { key: 'state', label: t('columns.state') },
  ]
  const words = publicationWords(locale)
  return (
    <DataTable caption={t('title')} columns={columns} sticky>
      {rows.map((row) => (
        <PublicationRow key={row.id} row={row} words={words} numbered={!filter.directive} />
      ))}
    </DataTable>
  )
}
