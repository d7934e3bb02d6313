import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { PublicationsQuery } from '#/contracts/publications.ts'
import { outOfWords } from '#/i18n/out-of.ts'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { Overview } from '../loaders.ts'

/** What of the publications is there today and what a copy proves; each number opens the list that it counts. */
export async function AliveLine({ overview: { alive, directive, mayReview } }: { overview: Overview }) {
  const [locale, t] = [await getLocale(), await getTranslations('overview.alive')]
  if (alive.links === 0) return null
  const open = (query: Pick<PublicationsQuery, 'fate' | 'kit'>) =>
    mayReview ? paths.publications({ locale, directive: directive.id, query }) : undefined
  const outOf = outOfWords({ part: alive.alive, whole: alive.links, locale })
  const words = t('alive', { outOf })
  const unseen = alive.links - alive.watched
  return (
    <p className="text-note max-md:border-line flex flex-wrap gap-x-6 gap-y-1 py-2.5 max-md:border-b">
      <Opens href={alive.alive > 0 ? open({ fate: 'alive' }) : undefined}>{words}</Opens>
      <span className="text-ink-2">{t('proven', { n: alive.proven })}</span>
      {unseen > 0 && (
        <Opens href={open({ fate: 'unwatched' })} className="text-ink-2">
          {t('unseen', { n: unseen })}
        </Opens>
      )}
      {alive.lost > 0 && (
        <Opens href={open({ fate: 'lost' })} className="text-warn">
          {t('lost', { n: alive.lost })}
        </Opens>
      )}
      {alive.byKit > 0 && <Opens href={open({ kit: 'yes' })}>{t('byKit', { n: alive.byKit })}</Opens>}
    </p>
  )
}

function Opens(part: { href: string | undefined; className?: string; children: ReactNode }) {
  const { href, className, children } = part
  return href ? (
    <TextLink href={href} className={className}>
      {children}
    </TextLink>
  ) : (
    <span className={className}>{children}</span>
  )
}
