import { type DirectiveState, directiveStateOf } from '#/domain/directives/control.ts'
import type { Context } from '#/server/context.ts'
import { authorize } from '#/server/authorize.ts'
import { directives, discardedDrafts } from '#/server/directives/reads.ts'
import { type DirectiveFigures, figuresByDirective } from '#/server/directives/reads/figures.ts'
import { sightOf } from './loaders.ts'

/** The filters of the list, as its address names them. */
export const filters = ['all', 'drafts', 'control', 'overdue'] as const
export type Filter = (typeof filters)[number]

/** Drafts first, the last changed on top; then what is under control by due date; then what is off control. */
export async function loadDirectives(context: Context, { filter: asked }: { filter: unknown }) {
  const sight = sightOf(context)
  const [found, figures, discarded] = await Promise.all([
    directives(context, sight),
    figuresByDirective(context, { scope: sight.issued }),
    sight.drafts ? discardedDrafts(context, { scope: sight.drafts }) : [],
  ])
  const rows = found
    .map((row) => {
      const own = figures.get(row.id) ?? nothing
      return { ...row, figures: own, state: directiveStateOf({ ...row, ...own }) }
    })
    .sort(inOrder)
  const filter = filters.find((one) => one === asked) ?? 'all'
  return {
    filter,
    rows: rows.filter(passes[filter]),
    counts: Object.fromEntries(filters.map((one) => [one, rows.filter(passes[one]).length])) as Counts,
    discarded,
    mayWrite: sight.drafts !== null,
    now: context.now,
  }
}

/** Drafts that wait to be finished, for the page that begins a new one. */
export async function loadUnfinished(context: Context) {
  const drafts = authorize(context, 'directive.draft')
  const found = await directives(context, { issued: drafts, drafts })
  return found
    .filter(({ issuedAt }) => issuedAt === null)
    .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
}

export type DirectiveList = Awaited<ReturnType<typeof loadDirectives>>
export type DirectiveRow = DirectiveList['rows'][number]
type Counts = Record<Filter, number>

const nothing: DirectiveFigures = { expected: 0, submitted: 0, accepted: 0, overdue: 0 }

interface Sortable {
  state: DirectiveState
  figures: DirectiveFigures
  updatedAt: Date
  lateFrom: Date | null
}

const passes: Record<Filter, (row: Sortable) => boolean> = {
  all: () => true,
  drafts: ({ state }) => state === 'draft',
  control: ({ state }) => inForce.has(state),
  overdue: ({ state, figures }) => inForce.has(state) && figures.overdue > 0,
}

/** Nothing is overdue any more where nothing is expected. */
const inForce: ReadonlySet<DirectiveState> = new Set(['under_control', 'answered'])

const rank = {
  draft: 0,
  under_control: 1,
  answered: 2,
  off_control: 3,
  withdrawn: 4,
} as const satisfies Record<DirectiveState, number>

function inOrder(a: Sortable, b: Sortable): number {
  if (a.state !== b.state) return rank[a.state] - rank[b.state]
  if (a.state === 'draft') return b.updatedAt.getTime() - a.updatedAt.getTime()
  const later = (a.lateFrom?.getTime() ?? 0) - (b.lateFrom?.getTime() ?? 0)
  return a.state === 'under_control' ? later : -later
}
