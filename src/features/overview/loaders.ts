import { type OverviewQuery, overviewContract } from '#/contracts/overview.ts'
import { needsPerson } from '#/domain/compliance/attention.ts'
import { coverageOf, timeReport } from '#/domain/compliance/described-report.ts'
import { figures, rates } from '#/domain/compliance/figures.ts'
import { directiveStanding } from '#/domain/directives/control.ts'
import { judgedAt } from '#/domain/obligations/changes.ts'
import type { Locale } from '#/i18n/locales.ts'
import { authorize, may } from '#/server/authorize.ts'
import { dayTable } from '#/server/calendar/reads.ts'
import { dashboard, issuedDirectives, type IssuedDirective } from '#/server/compliance/reads.ts'
import { aliveOfDirective } from '#/server/watch/reads.ts'
import { cachedUntilChange } from '#/server/journal/reads/cached-until-change.ts'
import type { Context } from '#/server/context.ts'
import { curveOf } from './curve.ts'
import { type DescribedRow, placeRows } from './rows.ts'
import { filterRows, sortRows } from './selection.ts'

/** The dashboard of one directive: numbers over everybody, rows as the address line filters them. */
export async function loadOverview(
  context: Context,
  { query, locale }: { query: Record<string, unknown>; locale: Locale },
) {
  const scope = authorize(context, 'dashboard.read')
  const filter = overviewContract.parse(query)
  const directives = await cachedUntilChange(context, {
    scope,
    key: 'issued',
    read: () => issuedDirectives(context, { scope }),
  })
  const directive = chosen({ directives, filter, now: context.now })
  if (!directive) return null
  const previous = directives.find(
    ({ lateFrom, withdrawnAt }) => lateFrom < directive.lateFrom && !withdrawnAt,
  )
  const ids = { directiveId: directive.id, previousId: previous?.id ?? null }
  const [found, alive] = await Promise.all([
    cachedUntilChange(context, {
      scope,
      key: `dashboard ${ids.directiveId} ${ids.previousId ?? '-'}`,
      async read() {
        const { rows, ...others } = await dashboard(context, { scope, ...ids })
        return { ...others, rows: placeRows(rows) }
      },
    }),
    cachedUntilChange(context, {
      scope,
      key: `alive ${ids.directiveId}`,
      read: () => aliveOfDirective(context, { scope, directiveId: ids.directiveId }),
    }),
  ])
  const table = await cachedUntilChange(context, {
    scope,
    key: 'days off',
    read: () => dayTable(context.db.prisma),
  })
  // What is off control stands still: its figures stay as they were.
  const now = judgedAt({ now: context.now, closedAt: directive.closedAt })
  const rows = found.rows.map((report) => timeReport({ report, now }))
  const counted = figures({ obligations: rows })
  return {
    directives,
    directive,
    filter,
    districts: found.districts,
    now: context.now,
    /** Administrators look at the numbers, not into the reports. */
    mayReview: may(context, 'review.read'),
    figures: counted,
    rates: rates(counted),
    alive,
    rows: sortRows({ rows: filterRows({ rows, filter }), filter, locale }),
    platforms: platformsOf(rows),
    coverage: coverageOf(rows),
    attention: inForce(directive) ? attentionOf({ rows, directive, now }) : [],
    curve: curveOf({
      directive,
      rows,
      table,
      previous: previous && { directive: previous, completions: found.previous },
      now: context.now,
    }),
  }
}
export type Overview = NonNullable<Awaited<ReturnType<typeof loadOverview>>>

/** The one asked for, else the open one that is due first and still awaits somebody, else the latest. */
function chosen({
  directives,
  filter,
  now,
}: {
  directives: IssuedDirective[]
  filter: OverviewQuery
  now: Date
}) {
  if (filter.directive) return directives.find(({ id }) => id === filter.directive)
  const running = directives.filter(inForce)
  const open = running.filter(({ lateFrom }) => lateFrom > now)
  return open.findLast(({ awaited }) => awaited > 0) ?? open.at(-1) ?? running[0] ?? directives[0]
}

function inForce(directive: IssuedDirective): boolean {
  return directiveStanding(directive) === 'in_force'
}

/** The columns: platforms that any addressed institution has a slot for. */
function platformsOf(rows: DescribedRow[]) {
  const held = new Set(rows.flatMap(({ cells }) => [...cells.keys()]))
  return [...held].sort((a, b) => columnOrder.indexOf(a) - columnOrder.indexOf(b))
}

const columnOrder: readonly string[] = [
  'site',
  'instagram',
  'facebook',
  'telegram',
  'tiktok',
  'vk',
  'youtube',
  'ok',
  'threads',
  'whatsapp',
  'x',
  'govkz',
  'media',
  'any',
]

function attentionOf({
  rows,
  directive,
  now,
}: {
  rows: DescribedRow[]
  directive: IssuedDirective
  now: Date
}) {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const obligations = rows.map((row) => ({
    ...row,
    issuedAt: directive.issuedAt,
    openedAt: row.acknowledgedAt,
  }))
  return needsPerson({ obligations, now }).flatMap(({ id, reason, days }) => {
    const row = byId.get(id)
    return row ? [{ row, reason, days }] : []
  })
}
