import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyState } from '#/ui/empty-state.tsx'
import { PageHeader } from '#/ui/page-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { MailsPage } from '../loaders.ts'
import { hrefWith } from '../query.ts'
import { MailFilters } from './mail-filters.tsx'
import { MailTable } from './mail-table.tsx'

/** What the portal has written to whom: every mail with its state, its text and what to do about it. */
export async function MailScreen({ page }: { page: MailsPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('outbox')]
  const { filter, mails, older } = page
  const filtered = Object.values(filter).some(Boolean)
  return (
    <>
      <PageHeader title={t('title')} meta={t('meta')} />
      {(mails.length > 0 || filtered) && <MailFilters page={page} />}
      {mails.length > 0 ? (
        <MailTable page={page} />
      ) : (
        <EmptyState
          title={t(filtered ? 'empty.found' : 'empty.title')}
          action={filtered && <TextLink href={paths.mail({ locale })}>{t('filters.clear')}</TextLink>}
        >
          {t(filtered ? 'empty.foundText' : 'empty.text')}
        </EmptyState>
      )}
      {(older || filter.before) && (
        <nav aria-label={t('pages.label')} className="text-note flex gap-6 pt-4 print:hidden">
          {filter.before && (
            <TextLink href={hrefWith({ filter, change: {}, locale })}>{t('pages.newest')}</TextLink>
          )}
          {older && (
            <TextLink href={hrefWith({ filter, change: { before: older }, locale })}>
              {t('pages.older')}
            </TextLink>
          )}
        </nav>
      )}
    </>
  )
}
