import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '#/ui/page-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { NewPersonPage } from '../loaders.ts'
import { InvitePerson } from './invite-person.tsx'

/** Inviting people one after another. */
export async function NewPersonScreen({ page }: { page: NewPersonPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('people')]
  return (
    <div className="max-w-2xl px-4 pb-10 md:px-8">
      <PageHeader
        eyebrow={<TextLink href={paths.people({ locale })}>{t('title')}</TextLink>}
        title={t('new.title')}
        meta={t('new.lead')}
      />
      <InvitePerson page={page} />
    </div>
  )
}
