import { getLocale, getTranslations } from 'next-intl/server'
import type { NewPersonPage } from '../loaders.ts'
import { placeGroups } from '../place-groups.ts'
import { InviteForm } from './invite-form.tsx'
import { linkWords } from './link-words.ts'
import { PlaceSearch } from './place-search.tsx'

/** The form of an invitation, with a search over the organisations where a list cannot hold them. */
export async function InvitePerson({ page }: { page: NewPersonPage }) {
  const [locale, t, tr] = [await getLocale(), await getTranslations('people'), await getTranslations('roles')]
  const { places, more, q, organisation, role, roles, linkStart } = page
  return (
    <>
      {more && <PlaceSearch q={q} found={places.length} />}
      <InviteForm
        roles={roles.map((value) => ({ value, label: tr(value), note: tr(`notes.${value}`) }))}
        places={placeGroups({ places, locale })}
        chosen={{
          role,
          organisationId: organisation ?? (places.length === 1 ? (places[0]?.id ?? null) : null),
        }}
        linkStart={linkStart}
        words={{
          email: t('fields.email'),
          postKk: t('fields.postKk'),
          postRu: t('fields.postRu'),
          postHint: t('fields.postHint'),
          phone: t('fields.phone'),
          optional: t('fields.optional'),
          role: t('fields.role'),
          organisation: t('fields.organisation'),
          choose: t('fields.choose'),
          mail: t('mail.label'),
          mailNote: t('mail.note'),
          submit: t('new.submit'),
          submitting: t('new.submitting'),
        }}
        linkWords={await linkWords()}
      />
    </>
  )
}
