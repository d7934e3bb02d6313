import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { dueDay, formatDate } from '#/i18n/dates.ts'
import { Icon } from '#/ui/icon.tsx'
import type { Shape } from '#/ui/icon.tsx'
import { calendar, fileText, languages } from '#/ui/icons.ts'
import { platformShape } from '#/ui/platform-glyph.tsx'
import type { Opened } from '../loaders.ts'
import { DirectiveLink } from './directive-link.tsx'

/** What the letter wanted here: the platform, the languages, the days. */
export function Asked({ opened: { line, report } }: { opened: Opened }) {
  const locale = useLocale()
  const t = useTranslations('review')
  const names = useTranslations('links.platforms')
  const day = (date: Parameters<typeof formatDate>[0]['date']) =>
    formatDate({ date, locale, style: 'day_month' })
  const to = dueDay({ lateFrom: report.lateFrom, locale, style: 'day_month' })
  const dates = report.letterDate
    ? t('asked.dates', { from: day(report.letterDate), to })
    : t('asked.until', { to })
  return (
    <div className="border-line text-note mt-4 flex flex-wrap items-start gap-x-5 gap-y-1.5 border-y py-2.5">
      <h3 className="font-semibold">{t('asked.label')}</h3>
      {line.slotPlatform && (
        <Fact shape={platformShape(line.slotPlatform)}>{line.slotTitle ?? names(line.slotPlatform)}</Fact>
      )}
      <Fact shape={languages}>{t(`asked.${report.languages}`)}</Fact>
      <Fact shape={calendar}>{dates}</Fact>
      <Fact shape={fileText}>
        <DirectiveLink report={report} />
      </Fact>
    </div>
  )
}

function Fact({ shape, children }: { shape: Shape; children: ReactNode }) {
  return (
    <span className="text-ink-2 inline-flex min-w-0 gap-2">
      <Icon shape={shape} size={17} className="mt-0.5" />
      <span className="min-w-0">{children}</span>
    </span>
  )
}
