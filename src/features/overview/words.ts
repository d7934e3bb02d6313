import { getTranslations } from 'next-intl/server'
import { formatDate } from '#/i18n/dates.ts'
import { inLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import { outOfWords } from '#/i18n/out-of.ts'
import type { Overview } from './loaders.ts'
import { nameOf } from './names.ts'
import { packAll } from './packed.ts'
import type { DescribedRow } from './rows.ts'

/** The rows with their words, packed for the matrix. */
export async function packRows({
  overview,
  locale,
}: {
  overview: Overview
  locale: Locale
}): Promise<string> {
  const t = await getTranslations('overview')
  const rows = overview.rows.map((row) => ({
    reportId: row.id,
    institutionId: row.institutionId,
    name: nameOf({ row, locale }),
    state: row.exempt ? 'exempt' : row.progress,
    dueLook: row.timeliness,
    due: dueOf({ row, t }),
    cells: overview.platforms.map((platform) => row.cells.get(platform)?.state ?? null),
    received: row.firstCompleteAt
      ? formatDate({ date: row.firstCompleteAt, locale, style: 'short_day' })
      : '',
    coverage: row.exempt ? '' : outOfWords({ part: row.covered, whole: row.slotCount, locale }),
    exempt: row.exempt
      ? inLanguage({ locale, kk: row.exemptReasonKk ?? '', ru: row.exemptReasonRu ?? '' })
      : '',
  }))
  return packAll(rows)
}

type Translate = Awaited<ReturnType<typeof getTranslations<'overview'>>>

/** Empty before the deadline: the head of the page says it for all. */
function dueOf({ row, t }: { row: DescribedRow; t: Translate }): string {
  const { timeliness, daysLate } = row
  if (timeliness === 'not_due' || row.exempt) return ''
  return timeliness === 'on_time' ? t('due.on_time') : t(`due.${timeliness}`, { n: daysLate })
}
