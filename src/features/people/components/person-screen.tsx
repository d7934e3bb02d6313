import { getLocale, getTranslations } from 'next-intl/server'
import { formatDateTime } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { Banner } from '#/ui/banner.tsx'
import { PageHeader, SectionHeader } from '#/ui/page-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { PersonPage } from '../loaders.ts'
import { linkWords } from './link-words.ts'
import { PersonForm } from './person-form.tsx'
import { PersonLinks } from './person-links.tsx'
import { PersonRoles } from './person-roles.tsx'
import { PersonSwitch } from './person-switch.tsx'

/** One person: who they are, what they may do and where, how they come in. */
export async function PersonScreen({ page }: { page: PersonPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('people')]
  const { person, self } = page
  const { signedInAt, disabledAt, changeable } = person
  const seen = signedInAt
    ? t('person.signedIn', { date: formatDateTime({ instant: signedInAt, locale, style: 'long' }) })
    : t('person.never')
  return (
    <div className="px-4 pb-10 md:px-8">
      <PageHeader
        eyebrow={<TextLink href={paths.people({ locale })}>{t('title')}</TextLink>}
        title={inLanguage({ locale, kk: person.postKk, ru: person.postRu })}
        meta={`${person.email} · ${seen}`}
        aside={changeable && !self && <PersonSwitch id={person.id} disabled={disabledAt !== null} />}
      />
      {disabledAt && (
        <Banner tone="remark" lead={t('person.disabled')} className="mb-5">
          {t('person.disabledText', {
            date: formatDateTime({ instant: disabledAt, locale, style: 'long' }),
          })}
        </Banner>
      )}
      {!changeable && (
        <Banner tone="info" className="mb-5">
          {t('person.higher')}
        </Banner>
      )}
      <div className="grid gap-x-12 gap-y-9 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="space-y-9">
          <PersonRoles page={page} />
          {changeable && !self && <PersonLinks page={page} words={await linkWords()} />}
        </div>
        {changeable && (
          <section aria-labelledby="who">
            <SectionHeader id="who" title={t('person.who')} />
            <div className="pt-4">
              <PersonForm
                person={person}
                words={{
                  email: t('fields.email'),
                  postKk: t('fields.postKk'),
                  postRu: t('fields.postRu'),
                  postHint: t('fields.postHint'),
                  phone: t('fields.phone'),
                  optional: t('fields.optional'),
                  submit: t('person.save'),
                  submitting: t('person.saving'),
                  saved: t('person.saved'),
                }}
              />
            </div>
          </section>
        )}
      </div>
    </div>
  )
}
