import { getLocale, getTranslations } from 'next-intl/server'
import type { Letter } from '#/server/directives/reads.ts'
import { ButtonLink } from '#/ui/button-link.tsx'
import { PageHeader } from '#/ui/page-header.tsx'
import { paths } from '#/web/paths.ts'
import { numberWords, subjectWords } from '../words-of.ts'
import { RestoreForm } from './discarded-drafts.tsx'

/** A draft that was thrown away: what it was, and the way back. */
export async function DiscardedDirective({ letter }: { letter: Letter }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives.discard')])
  const { fields } = letter
  return (
    <div className="max-w-2xl px-4 pb-10 md:px-8">
      <PageHeader
        title={t('title')}
        meta={`${subjectWords({ ...fields, locale })}. ${numberWords({ ...fields, locale })}`}
      />
      <p className="text-ink-2 mb-6">{t('text')}</p>
      <div className="flex flex-wrap gap-3">
        <RestoreForm id={letter.id} primary />
        <ButtonLink href={paths.directives({ locale })} size={48}>
          {t('toList')}
        </ButtonLink>
      </div>
    </div>
  )
}
