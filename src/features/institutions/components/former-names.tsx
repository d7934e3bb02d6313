import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { FormerName } from '#/server/register/reads/organisation.ts'

/** «до 01.03.2026 называлось …», the newest first. */
export async function FormerNames({ names }: { names: readonly FormerName[] }) {
  const [locale, t] = [await getLocale(), await getTranslations('register')]
  return names.map(({ until, nameKk, nameRu }) => (
    <span key={until} className="block">
      {t('formerly', {
        date: formatDate({ date: until, locale, style: 'numeric' }),
        name: inLanguage({ locale, kk: nameKk, ru: nameRu }),
      })}
    </span>
  ))
}
