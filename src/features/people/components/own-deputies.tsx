import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#/i18n/in-language.ts'
import { SectionHeader } from '#/ui/page-header.tsx'
import type { DirectorshipsPage } from '../loaders.ts'
import { Deputies } from './deputies.tsx'

/** A director's own page: who stands in for them at each institution. */
export async function OwnDeputies({ page }: { page: DirectorshipsPage }) {
  const [locale, t] = [await getLocale(), await getTranslations('people.deputies')]
  const { directorships, now, linkStart } = page
  if (directorships.length === 0) return null
  return (
    <section aria-labelledby="deputies">
      <SectionHeader id="deputies" title={t('title')} />
      <p className="text-note text-ink-2 pt-3">{t('lead')}</p>
      {directorships.map(({ id, organisation, deputies, colleagues }) => (
        <div key={id} className="pt-3">
          {directorships.length > 1 && (
            <h3 className="font-medium">
              {inLanguage({ locale, kk: organisation.shortKk, ru: organisation.shortRu })}
            </h3>
          )}
          <Deputies
            membershipId={id}
            deputies={deputies}
            colleagues={colleagues}
            now={now}
            linkStart={linkStart}
          />
        </div>
      ))}
    </section>
  )
}
