import { dateOf } from '#/domain/calendar/zone.ts'
import { Problem } from '#/domain/problem.ts'
import { formatDate } from '#/i18n/dates.ts'
import { translator } from '#/i18n/translator.ts'
import { tableRoute } from '#/web/table-route.ts'
import { figuresSheet } from './figures-sheet.ts'
import { institutionsSheet } from './institutions-sheet.ts'
import { loadOverview } from './loaders.ts'

/** The dashboard as a file: its numbers, and its institutions filtered and sorted as the address says. */
export const overviewTable = tableRoute(async (context, { query, locale }) => {
  const overview = await loadOverview(context, { query, locale })
  if (!overview) throw new Problem('not_found', { what: 'directive' })
  const t = translator({ locale, namespace: 'overview' })
  const day = formatDate({ date: dateOf(context.now), locale, style: 'numeric' })
  return {
    name: t('file', { number: overview.directive.number, day }),
    sheets: [figuresSheet({ overview, locale }), institutionsSheet({ overview, locale })],
  }
})
