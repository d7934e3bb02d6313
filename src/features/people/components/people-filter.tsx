import { getLocale, getTranslations } from 'next-intl/server'
import { peopleStates } from '#/contracts/people.ts'
import { roles } from '#/domain/access.ts'
import { Button } from '#/ui/button.tsx'
import { Field, fieldAria } from '#/ui/field.tsx'
import { search } from '#/ui/icons.ts'
import { Select, TextInput } from '#/ui/inputs.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { PeopleFilter as Filter } from '../loaders.ts'

/** Search and filters: a plain form whose answer is an address that can be kept. */
export async function PeopleFilter({ filter }: { filter: Filter }) {
  const [locale, t, tr] = [
    await getLocale(),
    await getTranslations('people.filters'),
    await getTranslations('roles'),
  ]
  const { q, role, state, organisation } = filter
  return (
    <form
      method="get"
      action={paths.people({ locale })}
      role="search"
      aria-label={t('label')}
      className="grid grid-cols-2 items-end gap-x-3 gap-y-3 pb-3 md:flex md:flex-wrap print:hidden"
    >
      <Field id="q" label={t('search')} className="col-span-2 md:w-72">
        <TextInput {...fieldAria({ id: 'q' })} type="search" name="q" defaultValue={q} maxLength={200} />
      </Field>
      <Field id="role" label={t('role')} className="min-w-0 md:w-48">
        <Select {...fieldAria({ id: 'role' })} name="role" defaultValue={role ?? ''} className="mt-1.5">
          <option value="">{t('all')}</option>
          {roles.map((one) => (
            <option key={one} value={one}>
              {tr(one)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="state" label={t('state')} className="min-w-0 md:w-52">
        <Select {...fieldAria({ id: 'state' })} name="state" defaultValue={state ?? ''} className="mt-1.5">
          <option value="">{t('all')}</option>
          {peopleStates.map((one) => (
            <option key={one} value={one}>
              {t(`states.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {organisation && <input type="hidden" name="organisation" value={organisation} />}
      <Button type="submit" icon={search} className="max-md:col-span-2">
        {t('apply')}
      </Button>
      {(q || role || state) && (
        <TextLink
          href={paths.people({ locale, query: { organisation } })}
          className="text-note col-span-2 self-center md:mt-7"
        >
          {t('clear')}
        </TextLink>
      )}
    </form>
  )
}
