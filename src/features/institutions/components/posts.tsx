import { getLocale, getTranslations } from 'next-intl/server'
import { formatDateTime } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import { SectionHeader } from '#/ui/page-header.tsx'
import type { InstitutionPage } from '../loaders.ts'

/** Who answers for the institution, by post, and when they were last here. */
export async function Posts({ posts }: { posts: InstitutionPage['institution']['posts'] }) {
  const [locale, t] = [await getLocale(), await getTranslations('institutions')]
  return (
    <section aria-labelledby="posts">
      <SectionHeader id="posts" title={t('posts.title')} />
      {posts.length === 0 && <p className="text-note text-ink-2 py-3">{t('posts.empty')}</p>}
      <ul>
        {posts.map(({ postKk, postRu, role, signedInAt }, place) => (
          <li key={place} className="border-line flex items-center gap-3 border-b py-2">
            <p className="min-w-0 flex-1">
              <span className="text-note block font-medium">
                {inLanguage({ locale, kk: postKk, ru: postRu })}
              </span>
              <span className="text-dense text-ink-2 block">{t(`posts.does.${role}`)}</span>
            </p>
            <p className="text-dense text-ink-2 text-right">
              {signedInAt ? (
                <>
                  <span className="sr-only">{t('posts.signedIn')} </span>
                  {formatDateTime({ instant: new Date(signedInAt), locale, style: 'numeric_day' })}
                </>
              ) : (
                t('posts.never')
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
