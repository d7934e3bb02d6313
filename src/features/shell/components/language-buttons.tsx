import { getLocale, getTranslations } from 'next-intl/server'
import { locales } from '#/i18n/locales.ts'
import { chooseLanguageAction } from '../actions.ts'

/** The languages side by side, where there is room for them. */
export async function LanguageButtons() {
  const [current, t] = await Promise.all([getLocale(), getTranslations('shell.language')])
  return (
    <form action={chooseLanguageAction} className="segments max-sm:w-full" aria-label={t('label')}>
      {locales.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          className="segment"
          aria-current={locale === current ? 'true' : undefined}
        >
          {t(locale)}
        </button>
      ))}
    </form>
  )
}
