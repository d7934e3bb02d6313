import { getLocale, getTranslations } from 'next-intl/server'
import { cellStates } from '#/domain/compliance/cells.ts'
import { progressStates } from '#/domain/obligations/progress.ts'
import { type Column, DataTable } from '#/ui/data-table.tsx'
import { EmptyState } from '#/ui/empty-state.tsx'
import { paths } from '#/web/paths.ts'
import type { Overview } from '../loaders.ts'
import { sortHref } from '../query.ts'
import { packRows } from '../words.ts'
import { MatrixFoot } from './matrix-foot.tsx'
import { MatrixRows } from './matrix-rows.tsx'

const states = [...progressStates, 'exempt'] as const

/** Every institution with its progress, its timeliness and each of its platforms. */
export async function Matrix({ overview }: { overview: Overview }) {
  const [locale, t, tp, tl] = [
    await getLocale(),
    await getTranslations('overview'),
    await getTranslations('progressShort'),
    await getTranslations('links.platforms'),
  ]
  if (overview.rows.length === 0) {
    return <EmptyState title={t('nothing.title')}>{t('nothing.text')}</EmptyState>
  }
  const column = ({ key, label }: { key: 'name' | 'state' | 'due'; label: string }): Column => ({
    key,
    label,
    ...sortHref({ filter: overview.filter, sort: key, locale }),
    className: key === 'due' ? 'max-md:hidden' : undefined,
    align: key === 'due' ? 'end' : undefined,
  })
  const columns: Column[] = [
    column({ key: 'name', label: t('columns.institution') }),
    column({ key: 'state', label: t('columns.state') }),
    ...overview.platforms.map((platform) => ({
      key: platform,
      label: tl(platform),
      className: 'max-md:hidden',
    })),
    column({ key: 'due', label: t('columns.received') }),
    { key: 'coverage', label: t('columns.coverage'), className: 'md:hidden', hidden: true },
  ]
  const words = {
    states: Object.fromEntries(states.map((state) => [state, tp(state)])),
    cells: Object.fromEntries(cellStates.map((state) => [state, t(`cells.${state}`)])),
    noAccount: t('noAccount'),
    reportHref: overview.mayReview ? `${paths.review({ locale })}?report=` : null,
    institutionHref: paths.institution({ locale, id: '' }),
  }
  const first = overview.filter.rows === 'all' ? overview.rows.length : FIRST_ROWS
  return (
    <DataTable
      className="matrix"
      caption={t('title')}
      columns={columns}
      dense={overview.rows.length > MANY}
      sticky
      body={<MatrixRows rows={await packRows({ overview, locale })} first={first} words={words} />}
      foot={<MatrixFoot overview={overview} />}
    />
  )
}

/** Two screens of a desk; a page of 300 rows would keep a cheap machine from showing any for half a second. */
export const FIRST_ROWS = 40

/** From here on rows are lower and the head stays. */
const MANY = 40
