import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { InstitutionSort } from '#/contracts/register.ts'
import { rateOf } from '#/domain/compliance/year.ts'
import { isInstitutionKind } from '#/domain/register/kinds.ts'
import { formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { percent } from '#/i18n/percent.ts'
import { cx } from '#/ui/cx.ts'
import { type Column, DataTable } from '#/ui/data-table.tsx'
import { paths } from '#/web/paths.ts'
import type { InstitutionsPage } from '../loaders.ts'
import { nameOf } from '../name-of.ts'
import { phoneHref } from '../phone.ts'
import { sortHref } from '../query.ts'

/** A row an institution; on a phone a list of two lines each. */
export async function InstitutionsTable({ page: { filter, rows } }: { page: InstitutionsPage }) {
  const locale = await getLocale()
  const t = await getTranslations('institutions')
  const words = await wordsOf()
  const sortable = ({ key, align }: { key: InstitutionSort; align?: 'end' }): Column => ({
    key,
    label: t(`columns.${key}`),
    align,
    className: cx(align && 'pl-3', (key === 'accounts' || key === 'kind') && 'max-lg:hidden'),
    ...sortHref({ filter, sort: key, locale }),
  })
  const columns: Column[] = [
    sortable({ key: 'name' }),
    sortable({ key: 'kind' }),
    sortable({ key: 'district' }),
    { key: 'phone', label: t('columns.phone') },
    sortable({ key: 'accounts', align: 'end' }),
    sortable({ key: 'obligations', align: 'end' }),
    sortable({ key: 'on_time', align: 'end' }),
  ]
  return (
    <DataTable caption={t('title')} columns={columns} sticky>
      {rows.map((row) => (
        <Row key={row.id} row={row} locale={locale} words={words} />
      ))}
    </DataTable>
  )
}

/** Fetched once for the table: a row that asks for its own words costs more than its query. */
async function wordsOf() {
  return { t: await getTranslations('institutions'), kind: await getTranslations('kinds') }
}

interface RowProps {
  row: InstitutionsPage['rows'][number]
  locale: Locale
  words: Awaited<ReturnType<typeof wordsOf>>
}

function Row({ row, locale, words: { t, kind: tk } }: RowProps) {
  const kind = tk(row.kind)
  const district = inLanguage({ locale, kk: row.districtKk ?? '', ru: row.districtRu ?? '' })
  const rate = rateOf({ part: row.onTime, whole: row.judged })
  const obligations = t('row.obligations', { n: row.obligations })
  const line =
    rate === null
      ? obligations
      : t('row.line', { obligations, onTime: t('row.onTime', { share: percent({ share: rate }) }) })
  return (
    <tr className="list-row">
      <th scope="row" className="md:min-w-48 md:py-2">
        <Link href={placeOf({ row, locale })} prefetch={false} className="row-name" data-row>
          {nameOf({ one: row, locale })}
        </Link>
        <span className="text-caption text-ink-2 block font-normal max-lg:hidden">
          {inLanguage({ locale, kk: row.nameKk, ru: row.nameRu })}
        </span>
        {row.closedOn && (
          <span className="text-caption text-warn block">
            {t('closed', { date: formatDate({ date: row.closedOn, locale, style: 'numeric' }) })}
          </span>
        )}
      </th>
      <td className="max-lg:hidden">{kind}</td>
      <td className="list-note">
        <span className="lg:hidden">{kind}, </span>
        {district}
        <span className="block md:hidden">{line}</span>
      </td>
      <td className="whitespace-nowrap max-md:hidden">
        {row.phone && (
          <a href={phoneHref(row.phone)} className="hover:underline">
            {row.phone}
          </a>
        )}
      </td>
      <td className="end pl-3 max-lg:hidden">{row.accounts}</td>
      <td className="end pl-3 max-md:hidden">{row.obligations}</td>
      <td className="end list-end md:pl-3">
        <span className="max-md:hidden">
          {rate === null ? <span className="text-ink-3">—</span> : percent({ share: rate })}
        </span>
      </td>
    </tr>
  )
}

/** An institution has a year to show; whoever issues has only what the register knows. */
function placeOf({ row: { id, kind }, locale }: Pick<RowProps, 'row' | 'locale'>): string {
  return isInstitutionKind(kind) ? paths.institution({ locale, id }) : paths.organisation({ locale, id })
}
