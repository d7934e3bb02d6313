import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyState } from '#/ui/empty-state.tsx'
import { PageHeader } from '#/ui/page-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { Journal } from '../loaders.ts'
import { hrefWith } from '../query.ts'
import { ChainState } from './chain-state.tsx'
import { JournalFilters } from './journal-filters.tsx'
import { JournalTable } from './journal-table.tsx'

/** Who changed what: the department's journal, newest first, with the proof that it is whole. */
export async function JournalScreen({ journal }: { journal: Journal }) {
  const [locale, t] = [await getLocale(), await getTranslations('audit')]
  const { filter, entries, older } = journal
  return (
    <div className="px-4 pb-10 md:px-8">
      <PageHeader title={t('title')} meta={t('meta')} />
      <ChainState journal={journal} />
      <JournalFilters journal={journal} />
      <p className="text-note pb-3 print:hidden">
        <TextLink href={hrefWith({ filter, change: { portal: !filter.portal }, locale })}>
          {t(filter.portal ? 'portal.hide' : 'portal.show')}
        </TextLink>
      </p>
      {entries.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          action={<TextLink href={paths.auditLog({ locale })}>{t('filters.clear')}</TextLink>}
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <JournalTable journal={journal} />
      )}
      <nav aria-label={t('pages.label')} className="text-note flex gap-6 pt-4 print:hidden">
        {filter.before && (
          <TextLink href={hrefWith({ filter, change: {}, locale })}>{t('pages.newest')}</TextLink>
        )}
        {older && (
          <TextLink href={hrefWith({ filter, change: { before: older, check: false }, locale })}>
            {t('pages.older')}
          </TextLink>
        )}
      </nav>
    </div>
  )
}
