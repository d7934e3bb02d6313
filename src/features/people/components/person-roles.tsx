import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#/i18n/in-language.ts'
import { Disclosure } from '#/ui/disclosure.tsx'
import { SectionHeader } from '#/ui/page-header.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { revokeMembershipAction } from '../actions.ts'
import type { PersonPage } from '../loaders.ts'
import { placeGroups } from '../place-groups.ts'
import { timeWords } from '../words.ts'
import { Deputies } from './deputies.tsx'
import { PlaceSearch } from './place-search.tsx'
import { RoleForm } from './role-form.tsx'

/** What the person may do and where; what is over stays in sight. */
export async function PersonRoles({ page }: { page: PersonPage }) {
  const [locale, t, tr] = [await getLocale(), await getTranslations('people'), await getTranslations('roles')]
  const { person, memberships, places, more, q, roles } = page
  return (
    <section aria-labelledby="roles">
      <SectionHeader id="roles" title={t('roles.title')} />
      {memberships.length === 0 && <p className="text-note text-ink-2 py-3">{t('noRole')}</p>}
      <ul>
        {memberships.map((membership) => (
          <Membership key={membership.id} membership={membership} page={page} />
        ))}
      </ul>
      <Disclosure summary={t('roles.add')} open={q !== ''} className="mt-2">
        {more && <PlaceSearch q={q} found={places.length} />}
        <RoleForm
          personId={person.id}
          roles={roles.map((value) => ({ value, label: tr(value), note: tr(`notes.${value}`) }))}
          places={placeGroups({ places, locale })}
          words={{
            role: t('fields.role'),
            organisation: t('fields.organisation'),
            choose: t('fields.choose'),
            submit: t('roles.give'),
            submitting: t('roles.giving'),
          }}
        />
      </Disclosure>
    </section>
  )
}

async function Membership({
  membership,
  page,
}: {
  membership: PersonPage['memberships'][number]
  page: PersonPage
}) {
  const [locale, t, tr] = [await getLocale(), await getTranslations('people'), await getTranslations('roles')]
  const { id, role, organisation, deputyFor, deputies, over, givable } = membership
  const time = timeWords({ ...membership, locale })
  const director = deputyFor?.person
  return (
    <li className="border-line border-b py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <p className={over ? 'text-ink-2' : undefined}>
          <span className="font-medium">{tr(role)}</span>,{' '}
          {inLanguage({ locale, kk: organisation.shortKk, ru: organisation.shortRu })}
          {director && (
            <span className="text-note text-ink-2 block">
              {t('deputies.standsInFor', {
                post: inLanguage({ locale, kk: director.postKk, ru: director.postRu }),
              })}
            </span>
          )}
          {(time ?? over) && (
            <span className="text-note text-ink-2 block">
              {over ? `${t('roles.over')}${time ? `, ${time}` : ''}` : time}
            </span>
          )}
        </p>
        {!over && givable && (
          <ActionForm action={revokeMembershipAction} fields={{ membershipId: id }}>
            <SubmitButton variant="quiet" size={36}>
              {t('roles.end')}
            </SubmitButton>
          </ActionForm>
        )}
      </div>
      {role === 'director' && !deputyFor && !over && givable && (
        <Deputies
          membershipId={id}
          deputies={deputies}
          colleagues={[]}
          now={page.now}
          linkStart={page.linkStart}
        />
      )}
    </li>
  )
}
