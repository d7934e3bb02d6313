import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#/i18n/in-language.ts'
import { Disclosure } from '#/ui/disclosure.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { ActionForm } from '#/web/action-form.tsx'
import { endDeputyAction } from '../actions.ts'
import { nextWeek, timeWords } from '../words.ts'
import { DeputyForm } from './deputy-form.tsx'
import { linkWords } from './link-words.ts'

interface Post {
  id: string
  postKk: string
  postRu: string
}

interface DeputiesProps {
  /** The director's role for which somebody stands in. */
  membershipId: string
  deputies: { id: string; validFrom: Date | null; validTo: Date | null; person: Post }[]
  colleagues: Post[]
  now: Date
  linkStart: string
}

/** Who stands in for a director, now and later, and the form that names another one. */
export async function Deputies({ membershipId, deputies, colleagues, now, linkStart }: DeputiesProps) {
  const [locale, t] = [await getLocale(), await getTranslations('people')]
  const postOf = ({ postKk, postRu }: Post) => inLanguage({ locale, kk: postKk, ru: postRu })
  return (
    <div className="border-line mt-3 border-l-2 pl-4">
      {deputies.map(({ id, person, ...time }) => (
        <div key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-1">
          <p className="text-note">
            {t('deputies.deputy', { post: postOf(person) })}
            <span className="text-ink-2 block">{timeWords({ ...time, locale })}</span>
          </p>
          <ActionForm action={endDeputyAction} fields={{ membershipId: id }}>
            <SubmitButton variant="quiet" size={36}>
              {t('deputies.end')}
            </SubmitButton>
          </ActionForm>
        </div>
      ))}
      <Disclosure summary={t('deputies.name')}>
        <DeputyForm
          membershipId={membershipId}
          colleagues={colleagues.map((one) => ({ id: one.id, post: postOf(one) }))}
          days={nextWeek(now)}
          linkStart={linkStart}
          linkWords={await linkWords()}
          words={{
            who: t('deputies.who'),
            somebodyElse: t('deputies.somebodyElse'),
            email: t('fields.email'),
            emailHint: t('deputies.emailHint'),
            postKk: t('fields.postKk'),
            postRu: t('fields.postRu'),
            from: t('deputies.from'),
            until: t('deputies.until'),
            submit: t('deputies.submit'),
            submitting: t('deputies.submitting'),
            named: t('deputies.named'),
          }}
        />
      </Disclosure>
    </div>
  )
}
