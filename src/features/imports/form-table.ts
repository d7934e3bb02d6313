import { type ImportColumn, importColumns, importPlatforms } from '#/domain/register/import-columns.ts'
import { institutionsContract } from '#/contracts/register.ts'
import { dateOf, calendarDate } from '#/domain/calendar/zone.ts'
import { formatDate } from '#/i18n/dates.ts'
import { exampleRow } from '#/domain/register/import-example.ts'
import { importHead } from '#/i18n/import-words.ts'
import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import { workWeekWords } from '#/i18n/work-week.ts'
import { authorize } from '#/server/authorize.ts'
import { type ExportedInstitution, exportedInstitutions } from '#/server/imports/reads/export.ts'
import type { Row } from '#/web/table-response.ts'
import { tableRoute } from '#/web/table-route.ts'

/** The register in the form that an import reads, filtered as the list is. */
export const exportTable = tableRoute(async (context, { query, locale }) => {
  const scope = authorize(context, 'register.read')
  const filter = institutionsContract.parse(query)
  const t = translator({ locale, namespace: 'imports' })
  const day = formatDate({ date: dateOf(context.now), locale, style: 'numeric' })
  const institutions = exportedInstitutions(context, { scope, filter })
  return {
    name: t('export.name', { day }),
    sheets: [{ name: t('export.sheet'), columns: columnsOf(locale), rows: rowsOf({ institutions, locale }) }],
  }
})

/** The empty form with a row that shows how it is filled in; the import knows that row and skips it. */
export const templateTable = tableRoute(async (context, { locale }) => {
  authorize(context, 'register.import')
  const t = translator({ locale, namespace: 'imports' })
  const rows = await Promise.resolve([exampleOf(locale)])
  return {
    name: t('template.file'),
    sheets: [{ name: t('export.sheet'), columns: columnsOf(locale), rows }],
  }
})

/** In characters; accounts have the last. */
const widths: Partial<Record<ImportColumn, number>> = {
  nameKk: 48,
  nameRu: 48,
  shortKk: 28,
  shortRu: 28,
  kind: 22,
  bin: 15,
  district: 40,
  parent: 30,
  workWeek: 24,
  phone: 20,
  openedOn: 14,
  closedOn: 14,
}
const ACCOUNT_WIDTH = 24

function columnsOf(locale: Locale) {
  return importHead(locale).map(({ column, label }) => ({
    head: label,
    width: widths[column] ?? ACCOUNT_WIDTH,
  }))
}

async function* rowsOf({
  institutions,
  locale,
}: {
  institutions: AsyncIterable<ExportedInstitution>
  locale: Locale
}): AsyncGenerator<Row> {
  const kinds = translator({ locale, namespace: 'kinds' })
  for await (const one of institutions) {
    const { openedOn, closedOn, workWeek, kind, accounts, ...texts } = one
    const handles = importPlatforms.map((platform) => accounts[platform]?.join(', ') ?? null)
    const fields = {
      ...texts,
      kind: kinds(kind),
      workWeek: workWeekWords({ days: workWeek, locale }),
      openedOn: openedOn && { day: openedOn },
      closedOn: closedOn && { day: closedOn },
    }
    yield [...importFieldsOf(fields), ...handles]
  }
}

type Fields = Record<Exclude<ImportColumn, (typeof importPlatforms)[number]>, Row[number]>

function importFieldsOf(fields: Fields): Row {
  return importColumns.slice(0, -importPlatforms.length).map((column) => fields[column as keyof Fields])
}

function exampleOf(locale: Locale): Row {
  const fields: Partial<Record<ImportColumn, Row[number]>> = {
    ...exampleRow,
    kind: translator({ locale, namespace: 'kinds' })('museum'),
    workWeek: workWeekWords({ days: [2, 3, 4, 5, 6, 7], locale }),
    openedOn: { day: calendarDate('1990-09-01') },
  }
  return importColumns.map((column) => fields[column] ?? null)
}
