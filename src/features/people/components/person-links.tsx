import { getLocale, getTranslations } from 'next-intl/server'
import { formatDateTime } from '#/i18n/dates.ts'
import { SectionHeader } from '#/ui/page-header.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { revokeInvitationAction } from '../actions.ts'
import type { PersonPage } from '../loaders.ts'
import { OneTimeLinkForm } from './one-time-link-form.tsx'
import type { LinkWords } from './link-shown.tsx'

/** How the person comes in: their one-time links, and a new one. */
export async function PersonLinks({ page, words }: { page: PersonPage; words: LinkWords }) {
  const [locale, t] = [await getLocale(), await getTranslations('people')]
  const { person, invitations, linkStart } = page
  const { hasPassword, disabledAt } = person
  return (
    <section aria-labelledby="links">
      <SectionHeader id="links" title={t('links.title')} />
      <p className="text-note text-ink-2 py-3">
        {hasPassword ? t('links.hasPassword') : t('links.noPassword')}
      </p>
      {!disabledAt && (
        <OneTimeLinkForm
          id={person.id}
          hasPassword={hasPassword}
          linkStart={linkStart}
          linkWords={words}
          words={{
            reset: t('links.reset'),
            resetNote: t('links.resetNote'),
            renew: t('links.renew'),
            mail: t('mail.label'),
          }}
        />
      )}
      <ul className="border-line mt-4 border-t">
        {invitations.map(({ id, kind, state, createdAt, expiresAt, usedAt, revokedAt }) => (
          <li
            key={id}
            className="border-line text-note flex min-h-11 flex-wrap items-center justify-between gap-x-6 border-b py-1.5"
          >
            <span>
              {t(`links.kinds.${kind}`)}, {formatDateTime({ instant: createdAt, locale, style: 'numeric' })}
              <span className="text-ink-2 block">
                {t(`links.states.${state}`, {
                  date: formatDateTime({
                    instant: usedAt ?? revokedAt ?? expiresAt,
                    locale,
                    style: 'numeric',
                  }),
                })}
              </span>
            </span>
            {state === 'open' && (
              <ActionForm action={revokeInvitationAction} fields={{ invitationId: id }}>
                <SubmitButton variant="quiet" size={36}>
                  {t('links.revoke')}
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
