import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#/i18n/in-language.ts'
import { Field, fieldAria } from '#/ui/field.tsx'
import { FilterForm } from '#/ui/filter-form.tsx'
import { FilterSelect } from '#/ui/filter-select.tsx'
import { TextInput } from '#/ui/inputs.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import { actionWords } from '../action-words.ts'
import type { Journal } from '../loaders.ts'

/** Who, what, when; every choice is in the address. */
export async function JournalFilters({ journal: { filter, actions, people } }: { journal: Journal }) {
  const [locale, t] = [await getLocale(), await getTranslations('audit')]
  const words = await actionWords()
  const filtered = Object.values(filter).some(Boolean)
  const dates = [
    { name: 'from', label: t('filters.from'), value: filter.from },
    { name: 'to', label: t('filters.to'), value: filter.to },
  ] as const
  return (
    <FilterForm
      key={JSON.stringify(filter)}
      label={t('filters.label')}
      apply={t('filters.apply')}
      className="flex flex-wrap items-end gap-x-5 gap-y-2 pb-3 print:hidden"
    >
      {filter.portal && <input type="hidden" name="portal" value="1" />}
      {[filter.subject && 'subject', filter.organisation && 'organisation'].map(
        (name) => name && <input key={name} type="hidden" name={name} value={filter[name as 'subject']} />,
      )}
      <FilterSelect
        name="person"
        label={t('filters.person')}
        all={t('filters.everybody')}
        value={filter.person}
        options={people.map(({ id, postKk, postRu }) => ({
          value: id,
          label: inLanguage({ locale, kk: postKk, ru: postRu }),
        }))}
      />
      <FilterSelect
        name="action"
        label={t('filters.action')}
        all={t('filters.everything')}
        value={filter.action}
        options={actions.map((action) => ({ value: action, label: words(action) }))}
      />
      {dates.map(({ name, label, value }) => (
        <Field key={name} id={name} label={label} className="w-40">
          <TextInput {...fieldAria({ id: name })} type="date" name={name} defaultValue={value ?? ''} />
        </Field>
      ))}
      {filtered && <TextLink href={paths.auditLog({ locale })}>{t('filters.clear')}</TextLink>}
    </FilterForm>
  )
}
