import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { DataTable } from '#/ui/data-table.tsx'
import { paths } from '#/web/paths.ts'
import type { PeoplePage } from '../loaders.ts'

type Row = PeoplePage['rows'][number]

/** A row a person; on a phone a list of a few lines each. */
export async function PeopleTable({ page: { rows } }: { page: PeoplePage }) {
  const t = await getTranslations('people')
  const columns = [
    { key: 'post', label: t('columns.post') },
    { key: 'roles', label: t('columns.roles') },
    { key: 'state', label: t('columns.state') },
  ]
  return (
    <DataTable caption={t('title')} columns={columns} sticky>
      {rows.map((row) => (
        <PersonRow key={row.id} row={row} />
      ))}
    </DataTable>
  )
}

async function PersonRow({ row }: { row: Row }) {
  const locale = await getLocale()
  return (
    <tr className="list-row">
      <th scope="row" className="md:min-w-56 md:py-2">
        <Link href={paths.person({ locale, id: row.id })} prefetch={false} className="row-name">
          {inLanguage({ locale, kk: row.postKk, ru: row.postRu })}
        </Link>
        <span className="text-caption text-ink-2 block font-normal break-all">{row.email}</span>
      </th>
      <td className="list-note">
        <Roles row={row} />
      </td>
      <td className="list-note whitespace-nowrap">
        <Standing row={row} />
      </td>
    </tr>
  )
}

async function Roles({ row: { roles } }: { row: Row }) {
  const [locale, t, tr] = [await getLocale(), await getTranslations('people'), await getTranslations('roles')]
  if (roles.length === 0) return <span className="text-ink-2">{t('noRole')}</span>
  return roles.map(({ role, shortKk, shortRu, deputy }) => (
    <span key={`${role} ${shortKk}`} className="block">
      {deputy ? t('deputyOf', { role: tr(role) }) : tr(role)},{' '}
      <span className="text-ink-2">{inLanguage({ locale, kk: shortKk, ru: shortRu })}</span>
    </span>
  ))
}

async function Standing({ row: { disabled, hasPassword, signedInAt, invitedUntil } }: { row: Row }) {
  const [locale, t] = [await getLocale(), await getTranslations('people.standing')]
  const day = (date: Date) => formatDate({ date, locale, style: 'numeric' })
  if (disabled) return <span className="text-bad">{t('disabled')}</span>
  if (signedInAt) return t('signedIn', { date: day(new Date(signedInAt)) })
  if (invitedUntil)
    return <span className="text-sky-ink">{t('invited', { date: day(new Date(invitedUntil)) })}</span>
  return hasPassword ? t('never') : <span className="text-warn">{t('noLink')}</span>
}
