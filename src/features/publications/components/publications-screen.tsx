import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '#/i18n/dates.ts'
import { EmptyState } from '#/ui/empty-state.tsx'
import { newspaper } from '#/ui/icons.ts'
import { LeaveMenu } from '#/ui/leave-menu.tsx'
import { PageHeader } from '#/ui/page-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { PublicationsPage } from '../loaders.ts'
import { fileHref, hrefWith } from '../query.ts'
import { AliveStrip } from './alive-strip.tsx'
import { PublicationsFilter } from './publications-filter.tsx'
import { PublicationsTable } from './publications-table.tsx'

/** Every link that was handed in, with its four times and what was decided. */
export async function PublicationsScreen({ page }: { page: PublicationsPage }) {
  const [locale, t, leave] = [
    await getLocale(),
    await getTranslations('publications'),
    await getTranslations('leave'),
  ]
  const { filter, total } = page
  const files = (['xlsx', 'csv'] as const).map((format) => ({
    href: fileHref({ filter, format, locale }),
    label: leave(`formats.${format}`),
  }))
  return (
    <div className="print-landscape px-4 pb-10 md:px-8">
      <PageHeader
        eyebrow={<Eyebrow page={page} />}
        title={t('title')}
        meta={<span role="status">{t('count', { n: total })}</span>}
        aside={
          total > 0 && <LeaveMenu id="leave" label={leave('label')} files={files} print={leave('print')} />
        }
      />
      <AliveStrip page={page} />
      <PublicationsFilter page={page} />
      {total === 0 ? <Nothing page={page} /> : <PublicationsTable page={page} />}
      <Pages page={page} />
    </div>
  )
}

async function Eyebrow({ page: { head } }: { page: PublicationsPage }) {
  const [locale, t, td] = [
    await getLocale(),
    await getTranslations('publications'),
    await getTranslations('directives'),
  ]
  if (!head) return t('ofAll')
  const { id, number, letterDate } = head
  const date = letterDate && formatDate({ date: letterDate, locale, style: 'long' })
  return (
    <TextLink href={paths.directive({ locale, id })} className="mb-1 inline-block">
      {date ? td('numbered', { number, date }) : td('numberOnly', { number })}
    </TextLink>
  )
}

async function Nothing({ page: { filter } }: { page: PublicationsPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('publications')]
  const { directive } = filter
  const { institution, platform, state, language, fate, kit } = filter
  const filtered = institution ?? platform ?? state ?? language ?? fate ?? kit
  if (!filtered) {
    return (
      <EmptyState icon={newspaper} title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={newspaper}
      title={t('empty.found')}
      action={<TextLink href={paths.publications({ locale, directive })}>{t('filters.clear')}</TextLink>}
    >
      {t('empty.foundText')}
    </EmptyState>
  )
}

async function Pages({ page: { filter, pages } }: { page: PublicationsPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('publications')]
  if (pages === 1) return null
  const href = (page: number) => hrefWith({ filter, change: { page }, locale })
  const { page } = filter
  return (
    <nav
      aria-label={t('pages.label')}
      className="text-note flex flex-wrap items-center gap-x-6 gap-y-2 pt-4 print:hidden"
    >
      <span className="text-ink-2">{t('pages.place', { page, pages })}</span>
      {page > 1 && <TextLink href={href(Math.min(page - 1, pages))}>{t('pages.previous')}</TextLink>}
      {page < pages && <TextLink href={href(page + 1)}>{t('pages.next')}</TextLink>}
    </nav>
  )
}
