import { getTranslations } from 'next-intl/server'
import type { InstitutionPage } from '../loaders.ts'

/** What of the year's links is there today, and what a copy proves. */
export async function AliveLinks({ page: { alive } }: { page: InstitutionPage }) {
  const t = await getTranslations('publications.alive')
  if (alive.links === 0) return null
  return (
    <p className="text-note pt-4">
      <span className="font-semibold">{t('alive', { n: alive.alive })}</span>{' '}
      <span className="text-ink-2">/</span> {t('proven', { n: alive.proven })},{' '}
      <span className="text-ink-2">{t('of', { links: alive.links })}</span>
      {alive.lost > 0 && <span className="text-warn"> · {t('lost', { n: alive.lost })}</span>}
    </p>
  )
}
