import { getTranslations } from 'next-intl/server'
import { Button } from '#/ui/button.tsx'
import { Field, fieldAria } from '#/ui/field.tsx'
import { search } from '#/ui/icons.ts'
import { TextInput } from '#/ui/inputs.tsx'

/** Narrows the list of organisations of the form below by words of a name or a БИН. */
export async function PlaceSearch({ q, found }: { q: string; found: number }) {
  const t = await getTranslations('people.places')
  return (
    <form method="get" role="search" aria-label={t('search')} className="mb-6 flex items-end gap-3">
      <Field
        id="place"
        label={t('search')}
        hint={q ? t('found', { n: found }) : t('many')}
        className="flex-1"
      >
        <TextInput
          {...fieldAria({ id: 'place', hint: true })}
          type="search"
          name="place"
          defaultValue={q}
          maxLength={200}
        />
      </Field>
      <Button type="submit" icon={search} className="mb-6">
        {t('apply')}
      </Button>
    </form>
  )
}
