import { getTranslations } from 'next-intl/server'
import { CalendarScreen } from '#/features/calendar/components/calendar-screen.tsx'
import { loadCalendar } from '#/features/calendar/loaders.ts'
import { DirectiveTabs } from '#/features/shell/components/directive-tabs.tsx'
import { Shell } from '#/features/shell/components/shell.tsx'
import { load } from '#/web/page.ts'

export async function generateMetadata() {
  const t = await getTranslations('calendar')
  return { title: t('name') }
}

export default async function CalendarPage({ searchParams }: PageProps<'/[locale]/calendar'>) {
  const query = await searchParams
  const year = await load((context) => loadCalendar(context, { query }))
  return (
    <Shell current="directives">
      <div className="px-4 pb-12 md:px-8">
        <DirectiveTabs current="calendar" />
        <CalendarScreen year={year} />
      </div>
    </Shell>
  )
}
