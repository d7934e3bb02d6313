import { getLocale, getTranslations } from 'next-intl/server'
import { SectionTabs } from '#/ui/section-tabs.tsx'
import { may } from '#/server/authorize.ts'
import { paths } from '#/web/paths.ts'
import { currentContext } from '#/web/session.ts'

/** The places around directives: the list, the plan of the year, all publications, the days off for whoever edits them, the mails. */
export async function DirectiveTabs({
  current,
}: {
  current: 'list' | 'plan' | 'publications' | 'calendar' | 'mail'
}) {
  const [locale, t, context] = [await getLocale(), await getTranslations('shell'), await currentContext()]
  const tabs = [
    { key: 'list', href: paths.directives({ locale }) },
    { key: 'plan', href: paths.yearPlan({ locale }) },
    ...(may(context, 'review.read')
      ? [{ key: 'publications' as const, href: paths.publications({ locale }) }]
      : []),
    ...(may(context, 'calendar.edit') ? [{ key: 'calendar' as const, href: paths.daysOff({ locale }) }] : []),
    ...(may(context, 'outbox.read') ? [{ key: 'mail' as const, href: paths.mail({ locale }) }] : []),
  ] as const
  return (
    <SectionTabs
      label={t('directiveTabs.label')}
      tabs={tabs.map(({ key, href }) => ({
        href,
        label: t(`directiveTabs.${key}`),
        current: key === current,
      }))}
    />
  )
}
