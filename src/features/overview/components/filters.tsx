import { getLocale, getTranslations } from 'next-intl/server'
import { progressStates } from '#/domain/obligations/progress.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { FilterForm } from '#/ui/filter-form.tsx'
import { FilterSelect } from '#/ui/filter-select.tsx'
import { Icon } from '#/ui/icon.tsx'
import { slidersHorizontal } from '#/ui/icons.ts'
import { LeaveMenu } from '#/ui/leave-menu.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import type { Overview } from '../loaders.ts'
import { fileHref, hrefWith } from '../query.ts'
import { FIRST_ROWS } from './matrix.tsx'

/** What the table shows; every choice is in the address. */
export async function Filters({ overview }: { overview: Overview }) {
  const { filter, rows } = overview
  const [locale, t, leave] = [
    await getLocale(),
    await getTranslations('overview'),
    await getTranslations('leave'),
  ]
  const files = (['xlsx', 'csv'] as const).map((format) => ({
    href: fileHref({ overview, format, locale }),
    label: leave(`formats.${format}`),
  }))
  const choices = await choicesOf(overview)
  const { sort, order, directive, show, cell, day, rows: every, ...chosen } = filter
  const kept = { directive, sort, order, show, day, rows: every, ...(filter.platform ? { cell } : {}) }
  const filtered = [show, day, ...Object.values(chosen)].some((value) => value !== undefined)
  return (
    <div className="flex items-center gap-x-4 pb-1 max-md:flex-col max-md:items-stretch md:flex-wrap">
      <h2 id="institutions" className="text-note text-ink-2 tabular-nums" aria-live="polite">
        {t('count', { n: rows.length })}
      </h2>
      {rows.length > FIRST_ROWS && !every && (
        <noscript>
          <a className="link" href={hrefWith({ filter, change: { rows: 'all' }, locale })}>
            {t('allRows')}
          </a>
        </noscript>
      )}
      <FilterForm
        key={JSON.stringify(filter)}
        label={t('filters.label')}
        apply={t('filters.apply')}
        className="flex items-center gap-x-4 max-md:-mx-4 max-md:overflow-x-auto max-md:px-4 md:flex-wrap print:hidden"
      >
        <Icon shape={slidersHorizontal} className="text-ink-2 shrink-0" />
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
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
          <TextLink href={hrefWith({ filter: { sort, order }, change: { directive }, locale })}>
            {t('filters.clear')}
          </TextLink>
        )}
      </FilterForm>
      <span className="max-md:order-first max-md:self-end md:ml-auto">
        <LeaveMenu id="leave" label={leave('label')} files={files} print={leave('print')} />
      </span>
    </div>
  )
}

async function choicesOf({ districts, platforms }: Overview) {
  const [locale, tk, tp, tt, tl] = [
    await getLocale(),
    await getTranslations('kindsPlural'),
    await getTranslations('progress'),
    await getTranslations('timeliness'),
    await getTranslations('links.platforms'),
  ]
  const states = [...progressStates, 'exempt' as const].map((state) => ({ value: state, label: tp(state) }))
  return [
    { name: 'kind', options: institutionKinds.map((kind) => ({ value: kind, label: tk(kind) })) },
    {
      name: 'district',
      options: districts.map(({ id, nameKk, nameRu }) => ({
        value: id,
        label: inLanguage({ locale, kk: nameKk, ru: nameRu }),
      })),
    },
    { name: 'state', options: [...states, { value: 'late', label: tt('late') }] },
    { name: 'platform', options: platforms.map((platform) => ({ value: platform, label: tl(platform) })) },
  ] as const
}
