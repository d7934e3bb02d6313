import { useLocale, useTranslations } from 'next-intl'
import { calendarDate } from '#/domain/calendar/zone.ts'
import { formatDate } from '#/i18n/dates.ts'
import type { ObligationItem } from '#/server/obligations/reads.ts'

/** «Газета „Солтүстік Қазақстан“» and «22 ноября 2026 г., страница 3». */
export function useOfflineWords(item: Pick<ObligationItem, 'medium' | 'title' | 'publishedDay' | 'place'>) {
  const locale = useLocale()
  const media = useTranslations('links.media')
  const { medium, title, publishedDay, place } = item
  const day = publishedDay?.toISOString().slice(0, 10)
  const date = day ? formatDate({ date: calendarDate(day), locale, style: 'long' }) : null
  return {
    title: medium ? `${media(medium)}: ${title ?? ''}` : (title ?? ''),
    facts: [date, place].filter(Boolean).join(', '),
  }
}
