import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#/i18n/in-language.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { EmptyState } from '#/ui/empty-state.tsx'
import { plus, x } from '#/ui/icons.ts'
import { Icon } from '#/ui/icon.tsx'
import { PageHeader } from '#/ui/page-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { PeoplePage } from '../loaders.ts'
import { hrefWith } from '../query.ts'
import { PeopleFilter } from './people-filter.tsx'
import { PeopleTable } from './people-table.tsx'

/** Everybody who may come in: by organisation, those of the department first. */
export async function PeopleScreen({ page }: { page: PeoplePage }) {
  const [locale, t] = [await getLocale(), await getTranslations('people')]
  const { found, filter, narrowed, organisation } = page
  return (
    <div className="px-4 pb-10 md:px-8">
      <PageHeader
        title={t('title')}
        meta={<span role="status">{t('count', { n: found })}</span>}
        aside={
          <ButtonLink
            variant="primary"
            icon={plus}
            href={paths.newPerson({ locale, query: { organisation: filter.organisation } })}
          >
            {t('invite')}
          </ButtonLink>
        }
      />
      <PeopleFilter filter={filter} />
      {organisation && (
        <p className="text-note flex flex-wrap items-center gap-2 pb-3">
          {inLanguage({ locale, kk: organisation.shortKk, ru: organisation.shortRu })}
          <TextLink href={hrefWith({ filter, change: { organisation: null }, locale })}>
            <Icon shape={x} size={15} className="mr-1 inline" />
            {t('filters.everywhere')}
          </TextLink>
        </p>
      )}
      {found === 0 ? (
        <EmptyState
          title={narrowed ? t('empty.found') : t('empty.title')}
          action={narrowed && <TextLink href={paths.people({ locale })}>{t('filters.clear')}</TextLink>}
        >
          {narrowed ? t('empty.foundText') : t('empty.text')}
        </EmptyState>
      ) : (
        <PeopleTable page={page} />
      )}
      <Pages page={page} />
    </div>
  )
}

async function Pages({ page: { filter, pages } }: { page: PeoplePage }) {
  const [locale, t] = [await getLocale(), await getTranslations('people.pages')]
  if (pages === 1) return null
  const { page } = filter
  const href = (to: number) => hrefWith({ filter, change: { page: to }, locale })
  return (
    <nav aria-label={t('label')} className="text-note flex flex-wrap items-center gap-x-6 gap-y-2 pt-4">
      <span className="text-ink-2">{t('place', { page, pages })}</span>
      {page > 1 && <TextLink href={href(page - 1)}>{t('previous')}</TextLink>}
      {page < pages && <TextLink href={href(page + 1)}>{t('next')}</TextLink>}
    </nav>
  )
}
