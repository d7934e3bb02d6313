import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '#/i18n/dates.ts'
import { Disclosure } from '#/ui/disclosure.tsx'
import { rotateCcw, trash2 } from '#/ui/icons.ts'
import { SectionHeader } from '#/ui/page-header.tsx'
import { closeOrganisationAction, removeOrganisationAction, reopenOrganisationAction } from '../actions.ts'
import type { OrganisationPage } from '../organisation-loaders.ts'
import { EntryText } from './entry-fields.tsx'
import { EntryForm } from './entry-form.tsx'

/** Closing says beforehand what it exempts; a closed organisation can be opened, a mistaken one removed. */
export async function CloseSection({ page: { organisation, owed, today } }: { page: OrganisationPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('register')]
  const { id, version, closedOn, isBare } = organisation
  return (
    <section aria-labelledby="close">
      <SectionHeader id="close" title={t('close.title')} />
      {closedOn ? (
        <div className="space-y-3 pt-3">
          <p>{t('close.closed', { date: formatDate({ date: closedOn, locale, style: 'long' }) })}</p>
          <EntryForm
            key={version}
            id="reopen"
            action={reopenOrganisationAction}
            fields={{ id }}
            version={version}
            words={{ submit: t('close.reopen'), submitting: t('saving') }}
            look={{ variant: 'secondary', icon: rotateCcw }}
          />
        </div>
      ) : (
        <Disclosure summary={t('close.open')}>
          <EntryForm
            key={version}
            id="close"
            action={closeOrganisationAction}
            fields={{ id }}
            version={version}
            words={{ submit: t('close.submit', { n: owed }), submitting: t('saving') }}
          >
            <p className="text-note text-ink-2">{t('close.note', { n: owed })}</p>
            <EntryText
              name="closedOn"
              type="date"
              label={t('close.from')}
              hint={t('close.fromHint')}
              value={today}
              required
            />
          </EntryForm>
        </Disclosure>
      )}
      {isBare && (
        <div className="pt-4">
          <p className="text-note text-ink-2 pb-2">{t('remove.note')}</p>
          <EntryForm
            key={version}
            id="remove"
            action={removeOrganisationAction}
            fields={{ id }}
            version={version}
            words={{ submit: t('remove.submit') }}
            look={{ variant: 'quiet', size: 36, icon: trash2 }}
          />
        </div>
      )}
    </section>
  )
}
