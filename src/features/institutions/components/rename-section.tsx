import { getTranslations } from 'next-intl/server'
import { Disclosure } from '#/ui/disclosure.tsx'
import { undo2 } from '#/ui/icons.ts'
import { SectionHeader } from '#/ui/page-header.tsx'
import { renameOrganisationAction, undoRenameAction } from '../actions.ts'
import type { OrganisationPage } from '../organisation-loaders.ts'
import { EntryText } from './entry-fields.tsx'
import { EntryForm } from './entry-form.tsx'
import { FormerNames } from './former-names.tsx'
import { NameFields } from './organisation-fields.tsx'

/** A new name from a day on; the old one stays with what was issued under it. */
export async function RenameSection({ page: { organisation, around, today } }: { page: OrganisationPage }) {
  const t = await getTranslations('register')
  const { id, version } = organisation
  return (
    <section aria-labelledby="rename">
      <SectionHeader id="rename" title={t('rename.title')} />
      <Disclosure summary={t('rename.open')}>
        <EntryForm
          key={version}
          id="rename"
          action={renameOrganisationAction}
          fields={{ id }}
          version={version}
          words={{ submit: t('rename.submit'), submitting: t('saving') }}
        >
          <EntryText name="until" type="date" label={t('rename.from')} value={today} max={today} required />
          <NameFields names={organisation} />
        </EntryForm>
      </Disclosure>
      {around.formerNames.length > 0 && (
        <div className="text-note text-ink-2 space-y-3 pt-3">
          <FormerNames names={around.formerNames} />
          <EntryForm
            key={version}
            id="undo-rename"
            action={undoRenameAction}
            fields={{ id }}
            version={version}
            words={{ submit: t('rename.undo') }}
            look={{ variant: 'quiet', size: 36, icon: undo2 }}
          />
        </div>
      )}
    </section>
  )
}
