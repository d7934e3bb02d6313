import { getLocale, getTranslations } from 'next-intl/server'
import { SectionTabs } from '#/ui/section-tabs.tsx'
import { paths } from '#/web/paths.ts'

/** The pages of the register side by side; for whoever may bring tables in. */
export async function RegisterTabs({ current }: { current: 'institutions' | 'imports' }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('register.tabs')])
  return (
    <SectionTabs
      label={t('label')}
      tabs={[
        {
          href: paths.institutions({ locale }),
          label: t('institutions'),
          current: current === 'institutions',
        },
        { href: paths.imports({ locale }), label: t('imports'), current: current === 'imports' },
      ]}
    />
  )
}
