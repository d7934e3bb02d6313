import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { importTabs } from '#/contracts/imports.ts'
import { DataTable } from '#/ui/data-table.tsx'
import { SectionTabs } from '#/ui/section-tabs.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import { countOf, type ImportPage } from '../loaders.ts'
import { RowDetails } from './row-details.tsx'

/** The rows of one outcome, a page at a time. */
export async function PreviewRows({ page }: { page: ImportPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('imports')]
  const { run, tab, rows } = page
  const done = run.state === 'done'
  const label = (one: (typeof importTabs)[number]) =>
    done && (one === 'create' || one === 'update') ? t(`tabs.${one}Done`) : t(`tabs.${one}`)
  const tabs = importTabs
    .filter((one) => countOf({ run, tab: one }) > 0 || one === tab)
    .map((one) => ({
      href: paths.importRun({ locale, id: run.id, query: { tab: one } }),
      label: (
        <>
          {label(one)} <span className="text-ink-2">{countOf({ run, tab: one })}</span>
        </>
      ),
      current: one === tab,
    }))
  const details = { bad: 'errors', update: 'changes', create: 'details', same: 'details' } as const
  const columns = [
    { key: 'number', label: t('rows.number'), align: 'end' as const, className: 'w-16' },
    { key: 'name', label: t('rows.name'), className: 'md:w-2/5' },
    { key: 'details', label: t(`rows.${details[tab]}`) },
  ]
  return (
    <section className="mt-6">
      <SectionTabs label={t('tabs.label')} tabs={tabs} />
      {rows.length === 0 ? (
        <p className="text-ink-2 py-4">{t('rows.empty')}</p>
      ) : (
        <DataTable caption={label(tab)} columns={columns} className="mt-1">
          {rows.map((row) => (
            <Row key={row.number} row={row} page={page} />
          ))}
        </DataTable>
      )}
      <Pages page={page} />
    </section>
  )
}

async function Row({ row, page }: { row: ImportPage['rows'][number]; page: ImportPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('imports')]
  const kk = row.plan?.values.nameKk ?? row.knownKk ?? row.cells.nameKk ?? ''
  const ru = row.plan?.values.nameRu ?? row.knownRu ?? row.cells.nameRu ?? ''
  const [first, second] = locale === 'kk' ? [kk || ru, ru] : [ru || kk, kk]
  const name = first || t('rows.noName')
  return (
    <tr className="list-row align-top">
      <td className="end text-ink-2 max-md:hidden">{row.number}</td>
      <th scope="row" className="font-normal">
        {row.organisationId && row.knownKk !== null ? (
          <Link
            href={paths.institution({ locale, id: row.organisationId })}
            prefetch={false}
            className="row-name"
          >
            {name}
          </Link>
        ) : (
          <span className="break-words">{name}</span>
        )}
        {second !== '' && second !== name && (
          <span className="text-caption text-ink-2 block break-words">{second}</span>
        )}
      </th>
      <td className="list-note col-span-full">
        <span className="md:hidden">
          {t('rows.number')} {row.number}
        </span>
        <RowDetails row={row} page={page} />
      </td>
    </tr>
  )
}

async function Pages({ page: { run, tab, page, pages } }: { page: ImportPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('imports.pages')]
  if (pages === 1) return null
  const href = (to: number) => paths.importRun({ locale, id: run.id, query: { tab, page: to } })
  return (
    <nav aria-label={t('label')} className="text-note flex flex-wrap items-center gap-x-6 gap-y-2 pt-4">
      <span className="text-ink-2">{t('place', { page, pages })}</span>
      {page > 1 && <TextLink href={href(page - 1)}>{t('previous')}</TextLink>}
      {page < pages && <TextLink href={href(page + 1)}>{t('next')}</TextLink>}
    </nav>
  )
}
