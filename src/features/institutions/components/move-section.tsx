import { getTranslations } from 'next-intl/server'
import { Disclosure } from '#/ui/disclosure.tsx'
import { SectionHeader } from '#/ui/page-header.tsx'
import { moveOrganisationAction } from '../actions.ts'
import type { OrganisationPage } from '../organisation-loaders.ts'
import { EntryForm } from './entry-form.tsx'
import { PlaceSelect } from './place-select.tsx'

/** Another place in the tree; absent for the top of what one sees. */
export async function MoveSection({ page: { organisation, around, places } }: { page: OrganisationPage }) {
  const t = await getTranslations('register')
  const { id, version, parentId } = organisation
  const above = around.above.at(-1)
  if (!above) return null
  return (
    <section aria-labelledby="move">
      <SectionHeader id="move" title={t('move.title')} />
      <Disclosure summary={t('move.open')}>
        <EntryForm
          key={version}
          id="move"
          action={moveOrganisationAction}
          fields={{ id }}
          version={version}
          words={{ submit: t('move.submit'), submitting: t('saving') }}
        >
          <PlaceSelect
            label={t('fields.parent')}
            places={places.filter((place) => place.id !== id)}
            also={above}
            value={parentId}
          />
        </EntryForm>
      </Disclosure>
    </section>
  )
}
