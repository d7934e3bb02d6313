import { tallyReport, type timeReport } from '#/domain/compliance/described-report.ts'
import type { Locale } from '#/i18n/locales.ts'
import type { ReportRow } from '#/server/compliance/reads.ts'
import { nameOf } from './names.ts'

/** A row of the matrix with everything that is derived from its events and the moment. */
export type DescribedRow = ReturnType<typeof timeReport<PlacedRow>>

export type PlacedRow = ReturnType<typeof placeRows>[number]

/** What holds of the rows for every reader at every moment: what their slots say, and the order of their names. */
export function placeRows(rows: readonly ReportRow[]) {
  const [kk, ru] = [orderIn({ rows, locale: 'kk' }), orderIn({ rows, locale: 'ru' })]
  return rows.map((row) => ({ ...tallyReport(row), place: { kk: kk.get(row) ?? 0, ru: ru.get(row) ?? 0 } }))
}

function orderIn({ rows, locale }: { rows: readonly ReportRow[]; locale: Locale }): Map<ReportRow, number> {
  const { compare } = new Intl.Collator(locale)
  const named = rows.map((row) => ({ row, name: nameOf({ row, locale }) }))
  return new Map(named.sort((a, b) => compare(a.name, b.name)).map(({ row }, place) => [row, place]))
}
