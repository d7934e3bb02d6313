import { importPageContract, type ImportTab } from '#/contracts/imports.ts'
import { MAX_FILE_MEGABYTES } from '#/domain/files/kinds.ts'
import type { Locale } from '#/i18n/locales.ts'
import { authorize } from '#/server/authorize.ts'
import type { Context } from '#/server/context.ts'
import {
  importRows,
  importRun,
  type ImportRunData,
  importRuns,
  namesOfRows,
} from '#/server/imports/reads/runs.ts'
import { type ProblemData, problemText } from '#/web/problem-text.ts'

/** What an upload can be refused with; a form without a script comes back with it in the address. */
const uploadProblems: ProblemData[] = [
  { code: 'file_too_big', details: { megabytes: MAX_FILE_MEGABYTES } },
  { code: 'file_kind_unknown', details: { purpose: 'import' } },
  { code: 'file_empty', details: {} },
  { code: 'import_running', details: {} },
  { code: 'invalid', details: { fields: {} } },
]

/** Rows on one page of a preview. */
const PAGE = 50

/** Where tables come in, and those that came before. */
export async function loadImports(
  context: Context,
  { query: { fileProblem }, locale }: { query: Record<string, unknown>; locale: Locale },
) {
  const scope = authorize(context, 'register.import')
  const problem = uploadProblems.find(({ code }) => code === fileProblem)
  return {
    runs: await importRuns(context, { scope }),
    error: problem ? problemText({ problem, locale }) : null,
  }
}
export type ImportsPage = Awaited<ReturnType<typeof loadImports>>

/** One import: its state, and of a table that was read the rows that the address line asks for. */
export async function loadImport(context: Context, query: Record<string, unknown>) {
  const scope = authorize(context, 'register.import')
  const { id, tab: wanted, page: wantedPage } = importPageContract.parse(query)
  const run = await importRun(context, { scope, id })
  const tab = wanted ?? firstTab(run)
  const count = countOf({ run, tab })
  const pages = Math.max(1, Math.ceil(count / PAGE))
  const page = Math.min(wantedPage, pages)
  const hasRows = ['preview', 'done', 'undone'].includes(run.state)
  const rows = hasRows ? await importRows(context, { run, outcome: tab, page, size: PAGE }) : []
  return { run, tab, page, pages, hasRows, rows, names: await namesOfRows(context, { run, rows }) }
}
export type ImportPage = Awaited<ReturnType<typeof loadImport>>

/** Rows of one outcome. */
export function countOf({ run, tab }: { run: ImportRunData; tab: ImportTab }): number {
  return { create: run.creates, update: run.updates, same: run.same, bad: run.bad }[tab]
}

/** What wants a person's eyes stands first, but once it is written the writing does. */
function firstTab(run: ImportRunData): ImportTab {
  const order: ImportTab[] =
    run.state === 'preview' ? ['bad', 'create', 'update', 'same'] : ['create', 'update', 'bad', 'same']
  return order.find((tab) => countOf({ run, tab }) > 0) ?? 'create'
}
