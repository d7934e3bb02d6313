import { getLocale, getTranslations } from 'next-intl/server'
import { institutionKinds, isInstitutionKind, organisationKinds } from '#/domain/register/kinds.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { Button } from '#/ui/button.tsx'
import { Field, fieldAria } from '#/ui/field.tsx'
import { search } from '#/ui/icons.ts'
import { Select, TextInput } from '#/ui/inputs.tsx'
import { KeyCap } from '#/ui/key-cap.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { InstitutionsPage } from '../loaders.ts'
import { LiveSearch } from './live-search.tsx'

/** Search and filters: a form whose answer is an address that can be kept. */
export async function InstitutionsFilter({ page }: { page: InstitutionsPage }) {
  const { filter, districts } = page
  const [locale, t, tk] = [
    await getLocale(),
    await getTranslations('institutions'),
    await getTranslations('kinds'),
  ]
  const { q, kind, district, sort, order } = filter
  return (
    <LiveSearch
      action={paths.institutions({ locale })}
      label={t('filters.label')}
      className="grid grid-cols-2 items-end gap-x-3 gap-y-3 pt-4 pb-3 md:flex md:flex-wrap print:hidden"
    >
      <Field
        id="q"
        label={t('filters.search')}
        aside={<KeyCap>/</KeyCap>}
        className="col-span-2 md:w-60 lg:w-80"
      >
        <TextInput {...fieldAria({ id: 'q' })} type="search" name="q" defaultValue={q} maxLength={200} />
      </Field>
      <Field id="kind" label={t('filters.kind')} className="min-w-0 md:w-40 lg:w-52">
        <Select {...fieldAria({ id: 'kind' })} name="kind" defaultValue={kind ?? ''} className="mt-1.5">
          <option value="">{t('filters.all')}</option>
          {choices.map((one) => (
            <option key={one} value={one}>
              {tk(one)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="district" label={t('filters.district')} className="min-w-0 md:w-40 lg:w-52">
        <Select
          {...fieldAria({ id: 'district' })}
          name="district"
          defaultValue={district ?? ''}
          className="mt-1.5"
        >
          <option value="">{t('filters.all')}</option>
          {districts.map(({ id, nameKk, nameRu }) => (
            <option key={id} value={id}>
              {inLanguage({ locale, kk: nameKk, ru: nameRu })}
            </option>
          ))}
        </Select>
      </Field>
      {sort !== 'name' && <input type="hidden" name="sort" value={sort} />}
      {order !== 'asc' && <input type="hidden" name="order" value={order} />}
      <Button type="submit" icon={search} className="max-md:col-span-2">
        {t('filters.apply')}
      </Button>
      {(q || kind || district) && (
        <TextLink href={paths.institutions({ locale })} className="text-note col-span-2 self-center md:mt-7">
          {t('filters.clear')}
        </TextLink>
      )}
    </LiveSearch>
  )
}

/** Those that owe first, then those that issue. */
const choices = [...institutionKinds, ...organisationKinds.filter((kind) => !isInstitutionKind(kind))]
