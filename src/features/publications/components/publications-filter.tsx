import { getLocale, getTranslations } from 'next-intl/server'
import {
  publicationFateFilters,
  publicationKitFilters,
  publicationLanguages,
  publicationStates,
} from '#/contracts/publications.ts'
import { FilterForm } from '#/ui/filter-form.tsx'
import { FilterSelect } from '#/ui/filter-select.tsx'
import { Icon } from '#/ui/icon.tsx'
import { slidersHorizontal } from '#/ui/icons.ts'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { PublicationsPage } from '../loaders.ts'

/** What the list shows; every choice is in the address. */
export async function PublicationsFilter({ page }: { page: PublicationsPage }) {
  const { filter } = page
  const [locale, t] = [await getLocale(), await getTranslations('publications')]
  const choices = await choicesOf(page)
  const filtered = choices.some(({ name }) => filter[name] !== undefined)
  const usual = filter.directive ? 'institution' : 'submitted'
  return (
    <FilterForm
      key={JSON.stringify(filter)}
      label={t('filters.label')}
      apply={t('filters.apply')}
      className="flex items-center gap-x-4 pb-1 max-md:-mx-4 max-md:overflow-x-auto max-md:px-4 md:flex-wrap print:hidden"
    >
      <Icon shape={slidersHorizontal} className="text-ink-2 shrink-0" />
      {filter.sort !== usual && <input type="hidden" name="sort" value={filter.sort} />}
      {choices.map((choice) => (
        <FilterSelect
          key={choice.name}
          {...choice}
          label={t(`filters.${choice.name}`)}
          all={t('filters.all')}
          value={filter[choice.name]}
        />
      ))}
      {filtered && (
        <TextLink href={paths.publications({ locale, directive: filter.directive })} className="text-note">
          {t('filters.clear')}
        </TextLink>
      )}
    </FilterForm>
  )
}

async function choicesOf({ institutions, platforms }: PublicationsPage) {
  const [t, tl] = [await getTranslations('publications'), await getTranslations('links.platforms')]
  return [
    { name: 'institution', options: institutions.map(({ id, name }) => ({ value: id, label: name })) },
    { name: 'platform', options: platforms.map((platform) => ({ value: platform, label: tl(platform) })) },
    {
      name: 'state',
      options: publicationStates.map((state) => ({ value: state, label: t(`states.${state}`) })),
    },
    {
      name: 'language',
      options: publicationLanguages.map((language) => ({
        value: language,
        label: t(`languages.${language}`),
      })),
    },
    {
      name: 'fate',
      options: publicationFateFilters.map((fate) => ({ value: fate, label: t(`fates.${fate}`) })),
    },
    {
      name: 'kit',
      options: publicationKitFilters.map((kit) => ({ value: kit, label: t(`kit.${kit}`) })),
    },
  ] as const
}
