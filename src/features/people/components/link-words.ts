import { getTranslations } from 'next-intl/server'
import type { LinkWords } from './link-shown.tsx'

/** The words around a one-time link. */
export async function linkWords(): Promise<LinkWords> {
  const t = await getTranslations('people.link')
  return { label: t('label'), once: t('once'), copy: t('copy'), copied: t('copied') }
}
