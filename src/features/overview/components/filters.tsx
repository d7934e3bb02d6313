import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { OverviewQuery } from '#/contracts/overview.ts'
import { progressStates } from '#/domain/obligations/progress.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { slidersHorizontal } from '#/ui/icons.ts'
import { Menu, MenuLink } from '#/ui/menu.tsx'
import { PrintButton } from '#/ui/print-button.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import type { Overview } from '../loaders.ts'
import { hrefWith } from '../query.ts'

/** What the table shows; every choice is an address. */
export async function Filters({ overview }: { overview: Overview }) {
  const { filter, districts, platforms, rows } = overview
  const [locale, t] = [await getLocale(), await getTranslations('overview')]
  const [tk, tp, tt, tl] = [
    await getTranslations('kindsPlural'),
    await getTranslations('progress'),
    await getTranslations('timeliness'),
    await getTranslations('links.platforms'),
  ]
  const district = (found: (typeof districts)[number]) =>
    inLanguage({ locale, kk: found.nameKk, ru: found.nameRu })
  const choices: { name: FilterName; options: { value: string; label: string }[] }[] = [
    { name: 'kind', options: institutionKinds.map((kind) => ({ value: kind, label: tk(kind) })) },
    { name: 'district', options: districts.map((found) => ({ value: found.id, label: district(found) })) },
    {
      name: 'state',
      options: [
        ...[...progressStates, 'exempt' as const].map((state) => ({ value: state, label: tp(state) })),
        { value: 'late', label: tt('late') },
      ],
    },
    { name: 'platform', options: platforms.map((platform) => ({ value: platform, label: tl(platform) })) },
  ]
  const { sort, order, directive, ...active } = filter
  const filtered = Object.values(active).some((value) => value !== undefined)
  return (
    <div className="flex items-center gap-x-4 gap-y-1 pb-1 max-md:flex-col max-md:items-stretch md:flex-wrap">
      <h2 id="institutions" className="text-note text-ink-2 tabular-nums" aria-live="polite">
        {t('count', { n: rows.length })}
      </h2>
      <div
        className="-mx-2 flex items-center max-md:-mx-4 max-md:overflow-x-auto max-md:px-2 md:flex-wrap print:hidden"
        role="group"
        aria-label={t('filters.label')}
      >
        {choices.map(({ name, options }, place) => (
          <FilterMenu
            key={name}
            {...{ name, options, filter, locale }}
            label={t(`filters.${name}`)}
            all={t('filters.all')}
            first={place === 0}
          />
        ))}
        {filtered && (
          <TextLink
            href={hrefWith({ filter: { sort, order }, change: { directive }, locale })}
            className="mx-2"
          >
            {t('filters.clear')}
          </TextLink>
        )}
      </div>
      <span className="ml-auto max-md:hidden print:hidden">
        <PrintButton label={t('print')} />
      </span>
    </div>
  )
}

type FilterName = 'kind' | 'district' | 'state' | 'platform'

interface FilterMenuProps {
  name: FilterName
  label: string
  all: string
  options: { value: string; label: string }[]
  filter: OverviewQuery
  locale: 'kk' | 'ru' | 'en'
  first: boolean
}

function FilterMenu({ name, label, all, options, filter, locale, first }: FilterMenuProps): ReactNode {
  const chosen = options.find(({ value }) => value === filter[name])
  const href = (value: string | null) => hrefWith({ filter, change: { [name]: value }, locale })
  const trigger = (
    <span className="text-note font-normal whitespace-nowrap">
      <span className="text-ink-2">{label}:</span>{' '}
      <span className="text-ink font-medium">{chosen?.label ?? all}</span>
    </span>
  )
  return (
    <Menu
      id={`filter-${name}`}
      trigger={trigger}
      label={`${label}: ${chosen?.label ?? all}`}
      look={{ size: 36 }}
      align="start"
      icon={first ? slidersHorizontal : undefined}
    >
      <MenuLink href={href(null)} current={!chosen} scroll={false}>
        {all}
      </MenuLink>
      {options.map((option) => (
        <MenuLink key={option.value} href={href(option.value)} current={option === chosen} scroll={false}>
          {option.label}
        </MenuLink>
      ))}
    </Menu>
  )
}
