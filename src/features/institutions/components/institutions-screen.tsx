import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ButtonLink } from '#/ui/button-link.tsx'
import { EmptyState } from '#/ui/empty-state.tsx'
import { plus } from '#/ui/icons.ts'
import { LeaveMenu } from '#/ui/leave-menu.tsx'
import { PageHeader } from '#/ui/page-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { InstitutionsPage } from '../loaders.ts'
import { hrefWith } from '../query.ts'
import { InstitutionsFilter } from './institutions-filter.tsx'
import { InstitutionsTable } from './institutions-table.tsx'

/** The department's register: who owes, where, and how their year goes. */
export async function InstitutionsScreen({ page, tabs }: { page: InstitutionsPage; tabs: ReactNode }) {
  const [locale, t] = [await getLocale(), await getTranslations('institutions')]
  const { found, year, filter } = page
  const filtered = Boolean(filter.q || filter.kind || filter.district)
  const count = filtered ? t('found', { n: found }) : t('count', { n: found })
  return (
    <div className="px-4 pb-10 md:px-8">
      <PageHeader
        title={t('title')}
        meta={<span role="status">{t('meta', { count, year: String(year) })}</span>}
        aside={page.mayEdit && <Ways />}
      />
      {page.mayEdit && tabs}
      {found === 0 && !filtered ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <>
          <InstitutionsFilter page={page} />
          {found === 0 ? (
            <EmptyState
              title={t('empty.found')}
              action={<TextLink href={paths.institutions({ locale })}>{t('filters.clear')}</TextLink>}
            >
              {t('empty.foundText')}
            </EmptyState>
          ) : (
            <InstitutionsTable page={page} />
          )}
          <Pages page={page} />
        </>
      )}
    </div>
  )
}

/** What leaves the register, and the way in for a new institution. */
async function Ways() {
  const [locale, t] = [await getLocale(), await getTranslations('institutions')]
  const file = (format: 'xlsx' | 'csv') => ({
    href: `/api/register/export?format=${format}&locale=${locale}`,
    label: t(`export.${format}`),
  })
  return (
    <>
      <LeaveMenu id="export" label={t('export.label')} files={[file('xlsx'), file('csv')]} />
      <ButtonLink href={paths.newOrganisation({ locale })} icon={plus} size={36}>
        {t('add')}
      </ButtonLink>
    </>
  )
}

async function Pages({ page: { filter, page, pages } }: { page: InstitutionsPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('institutions')]
  if (pages === 1) return null
  const href = (to: number) => hrefWith({ filter, change: { page: to }, locale })
  return (
    <nav aria-label={t('pages.label')} className="text-note flex flex-wrap items-center gap-x-6 gap-y-2 pt-4">
      <span className="text-ink-2">{t('pages.place', { page, pages })}</span>
      {page > 1 && <TextLink href={href(page - 1)}>{t('pages.previous')}</TextLink>}
      {page < pages && <TextLink href={href(page + 1)}>{t('pages.next')}</TextLink>}
    </nav>
  )
}
