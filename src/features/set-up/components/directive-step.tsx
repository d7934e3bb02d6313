import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '#/ui/button-link.tsx'
import { paths } from '#/web/paths.ts'

/** The first letter is an officer's: this says so, and shows where it will stand. */
export async function DirectiveStep({ done }: { done: boolean }) {
  const [locale, t] = [await getLocale(), await getTranslations('setUp')]
  return (
    <>
      <p className="mb-5">{done ? t('directive.done') : t('directive.text')}</p>
      <ButtonLink variant={done ? 'primary' : 'secondary'} href={paths.directives({ locale })}>
        {t('directive.open')}
      </ButtonLink>
    </>
  )
}
