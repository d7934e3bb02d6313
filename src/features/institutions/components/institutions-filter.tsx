import { getLocale, getTranslations } from 'next-intl/server'
import { institutionKinds } from '#/domain/register/kinds.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { Button } from '#/ui/button.tsx'
import { Field, fieldAria } from '#/ui/field.tsx'
import { search } from '#/ui/icons.ts'
import { Select, TextInput } from '#/ui/inputs.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { InstitutionsPage } from '../loaders.ts'

/** Search and filters: a plain form whose answer is an address that can be kept. */
export async function InstitutionsFilter({ page: { filter, districts, kinds } }: { page: InstitutionsPage }) {
  const [locale, t, tk] = [
    await getLocale(),
    await getTranslations('institutions'),
    await getTranslations('kinds'),
  ]
  const { q, kind, district, sort, order } = filter
  return (
    <form
      method="get"
      action={paths.institutions({ locale })}
      role="search"
      aria-label={t('filters.label')}
      className="grid grid-cols-2 items-end gap-x-3 gap-y-3 pb-3 md:flex md:flex-wrap print:hidden"
    >
      <Field id="q" label={t('filters.search')} className="col-span-2 md:w-52 lg:w-72">
        <TextInput {...fieldAria({ id: 'q' })} type="search" name="q" defaultValue={q} maxLength={200} />
      </Field>
      <Field id="kind" label={t('filters.kind')} className="min-w-0 md:w-40 lg:w-52">
        <Select {...fieldAria({ id: 'kind' })} name="kind" defaultValue={kind ?? ''} className="mt-1.5">
          <option value="">{t('filters.all')}</option>
          {institutionKinds
            .filter((one) => kinds.has(one))
            .map((one) => (
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
    </form>
  )
}
