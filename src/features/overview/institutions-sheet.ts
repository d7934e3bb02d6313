import type { Locale } from '#/i18n/locales.ts'
import { translator } from '#/i18n/translator.ts'
import type { Row, Sheet } from '#/web/table-response.ts'
import type { Overview } from './loaders.ts'
import type { DescribedRow } from './rows.ts'

/** The matrix: the institutions of the page in its order, a column a platform, states as words. */
export function institutionsSheet({ overview, locale }: { overview: Overview; locale: Locale }): Sheet {
  const t = translator({ locale, namespace: 'overview' })
  const tl = translator({ locale, namespace: 'links' })
  const head = (name: keyof typeof widths) => ({ head: t(`sheet.${name}`), width: widths[name] })
  return {
    name: t('sheet.institutions'),
    columns: [
      head('institutionKk'),
      head('institutionRu'),
      head('kind'),
      head('district'),
      head('phone'),
      head('state'),
      head('timeliness'),
      head('daysLate'),
      head('received'),
      ...overview.platforms.map((platform) => ({ head: tl(`platforms.${platform}`), width: 13 })),
      head('covered'),
      head('places'),
      head('coverage'),
      head('exemptKk'),
      head('exemptRu'),
    ],
    rows: overview.rows.map(rowMaker({ overview, locale })),
  }
}

const widths = {
  institutionKk: 36,
  institutionRu: 36,
  kind: 18,
  district: 20,
  phone: 18,
  state: 18,
  timeliness: 18,
  daysLate: 12,
  received: 17,
  covered: 12,
  places: 10,
  coverage: 10,
  exemptKk: 40,
  exemptRu: 40,
} as const

function rowMaker({ overview, locale }: { overview: Overview; locale: Locale }): (row: DescribedRow) => Row {
  const t = translator({ locale, namespace: 'overview' })
  const tp = translator({ locale, namespace: 'progress' })
  const tt = translator({ locale, namespace: 'timeliness' })
  const tk = translator({ locale, namespace: 'kinds' })
  const districts = new Map(
    overview.districts.map(({ id, nameKk, nameRu }) => [id, locale === 'kk' ? nameKk : nameRu]),
  )
  const cellOf = ({ row, platform }: { row: DescribedRow; platform: Overview['platforms'][number] }) => {
    const state = row.exempt ? null : row.cells.get(platform)?.state
    return state ? t(`cells.${state}`) : null
  }
  return (row) => [
    row.shortKk,
    row.shortRu,
    tk(row.kind as Parameters<typeof tk>[0]),
    districts.get(row.districtId ?? '') ?? null,
    row.phone,
    tp(row.exempt ? 'exempt' : row.progress),
    row.exempt ? null : tt(row.timeliness),
    row.timeliness === 'late' || row.timeliness === 'overdue' ? row.daysLate : null,
    row.firstCompleteAt && { at: row.firstCompleteAt },
    ...overview.platforms.map((platform) => cellOf({ row, platform })),
    ...(row.exempt ? [null, null, null] : [row.covered, row.slotCount, shareOf(row)]),
    row.exemptReasonKk,
    row.exemptReasonRu,
  ]
}

function shareOf({ covered, slotCount }: DescribedRow) {
  return slotCount > 0 ? { share: covered / slotCount } : null
}
