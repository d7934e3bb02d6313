import { getLocale, getTranslations } from 'next-intl/server'
import { locales } from '#/i18n/locales.ts'
import { languages } from '#/ui/icons.ts'
import { Menu, MenuButton } from '#/ui/menu.tsx'
import { chooseLanguageAction } from '../actions.ts'

/** The same page in another language, remembered. Works without script. */
export async function LanguageMenu({ id }: { id: string }) {
  const [current, t] = await Promise.all([getLocale(), getTranslations('shell.language')])
  const short = t(`short.${current}`)
  const form = `${id}-form`
  return (
    <>
      <form id={form} action={chooseLanguageAction} hidden />
      <Menu id={id} icon={languages} trigger={short} label={`${t('label')}: ${short}`}>
        {locales.map((locale) => (
          <MenuButton
            key={locale}
            form={form}
            name="locale"
            value={locale}
            lang={locale}
            current={locale === current}
          >
            {t(locale)}
          </MenuButton>
        ))}
      </Menu>
    </>
  )
}
