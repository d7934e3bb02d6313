import { useLocale, useTranslations } from 'next-intl'
import { SectionHeader } from '#/ui/page-header.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { DirectiveChanges } from '../loaders.ts'
import { ChangeLog } from './change-log.tsx'

/** The newest changes at the foot of the directive, and the way to all of them. */
export function DirectiveHistory({ changes: { letter, log } }: { changes: DirectiveChanges }) {
  const locale = useLocale()
  const t = useTranslations('changes.log')
  return (
    <section className="mt-10" aria-labelledby="history">
      <SectionHeader
        id="history"
        title={t('title')}
        aside={<TextLink href={paths.directiveChanges({ locale, id: letter.id })}>{t('all')}</TextLink>}
      />
      <ChangeLog log={log} />
    </section>
  )
}
