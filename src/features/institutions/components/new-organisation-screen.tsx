import { getTranslations } from 'next-intl/server'
import { organisationKinds } from '#/domain/register/kinds.ts'
import { PageHeader } from '#/ui/page-header.tsx'
import { createOrganisationAction } from '../actions.ts'
import type { NewOrganisation } from '../organisation-loaders.ts'
import { DistrictsDialog } from './districts-dialog.tsx'
import { EntryForm } from './entry-form.tsx'
import { FactFields, NameFields } from './organisation-fields.tsx'
import { PlaceSelect } from './place-select.tsx'
import { TreeWay } from './tree-way.tsx'

/** One form, one button: a new organisation of the register. */
export async function NewOrganisationScreen({ page }: { page: NewOrganisation }) {
  const t = await getTranslations('register')
  const { places, districts, above } = page
  return (
    <div className="max-w-[60rem] px-4 pb-10 md:px-8">
      <PageHeader eyebrow={<TreeWay above={[]} mayEdit />} title={t('new.title')} meta={t('new.meta')} />
      <EntryForm
        id="new"
        action={createOrganisationAction}
        words={{ submit: t('new.submit'), submitting: t('saving') }}
        className="gap-5"
      >
        <PlaceSelect label={t('fields.parent')} places={places} also={above} value={above?.id} />
        <NameFields />
        {/* The top of a tree is founded with the portal. */}
        <FactFields
          districts={districts}
          kinds={organisationKinds.filter((kind) => kind !== 'ministry').toReversed()}
        />
      </EntryForm>
      <DistrictsDialog districts={districts} />
    </div>
  )
}
