import { useLocale, useTranslations } from 'next-intl'
import { inLanguage } from '#/i18n/in-language.ts'
import { clock } from '#/ui/icons.ts'
import { Icon } from '#/ui/icon.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { Requests } from '../loaders.ts'

/** One line where staff look anyway: somebody asks for a later deadline. Nothing where nobody does. */
export function RequestsNote({
  requests: { count, first },
  className,
}: {
  requests: Requests
  className?: string
}) {
  const locale = useLocale()
  const t = useTranslations('changes.requests')
  if (!first) return null
  const name = inLanguage({ locale, kk: first.shortKk, ru: first.shortRu })
  return (
    <p className={`text-note flex items-start gap-x-2 print:hidden ${className ?? ''}`}>
      <Icon shape={clock} size={17} className="text-warn mt-0.5" />
      <span>
        {count === 1 ? t('note', { name }) : t('more', { n: count })}{' '}
        <TextLink href={paths.directive({ locale, id: first.directiveId }) + '#requests'}>
          {t('look')}
        </TextLink>
      </span>
    </p>
  )
}
