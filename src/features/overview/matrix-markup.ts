import { type Html, html } from '#/ui/html.ts'
import { type PackedRow, unpack } from './packed.ts'

export interface MatrixWords {
  /** By progress state, and "exempt". */
  states: Record<string, string>
  /** By cell state. */
  cells: Record<string, string>
  noAccount: string
  /** Addresses up to the id. */
  reportHref: string
  institutionHref: string
}

/** Rows of the matrix as markup: 300 of them cost React more than the database. */
export function matrixMarkup({ rows, words }: { rows: string[]; words: MatrixWords }): Html[] {
  return rows.map((row) => rowMarkup({ row: unpack(row), words }))
}

function rowMarkup({ row, words }: { row: PackedRow; words: MatrixWords }): Html {
  const rest = row.exempt
    ? html`<td colspan="${row.cells.length + 1}" class="max-md:hidden text-ink-2">${row.exempt}</td>`
    : html`${row.cells.map((state) => cell({ state, words }))}
        <td class="end max-md:hidden text-ink-2">${row.received}</td>`
  return html`<tr class="matrix-row">
    <th scope="row">
      <a class="matrix-name" href="${words.institutionHref}${row.institutionId}">${row.name}</a>
    </th>
    <td class="matrix-state">
      <a class="state-label ${inks[row.state] ?? ''}" href="${words.reportHref}${row.reportId}"
        >${icon(row.state)}<span>${words.states[row.state] ?? ''}</span></a
      >
      ${due(row)}
    </td>
    ${rest}
    <td class="matrix-coverage md:hidden">${row.coverage}</td>
  </tr>`
}

/** On time, late or overdue, under the state; nothing before the deadline. */
function due({ dueLook, due: words }: PackedRow): Html | null {
  return words ? html`<span class="matrix-due ${dueInks[dueLook] ?? 'text-ink-3'}">${words}</span>` : null
}

function cell({ state, words }: { state: string; words: MatrixWords }): Html {
  if (!state)
    return html`<td class="max-md:hidden text-ink-3">
      <span aria-hidden="true">—</span><span class="sr-only">${words.noAccount}</span>
    </td>`
  const ink = quiet.has(state) ? 'text-ink-2' : (inks[state] ?? '')
  return html`<td class="max-md:hidden">
    <span class="matrix-cell">${icon(state)}<span class="${ink}">${words.cells[state] ?? ''}</span></span>
  </td>`
}

function icon(state: string): Html {
  return html`<svg class="icon icon-17 ${inks[state] ?? 'text-ink-2'}" aria-hidden="true">
    <use href="#icon-${state}"></use>
  </svg>`
}

/** What is well recedes: only its icon is coloured. */
const quiet = new Set(['accepted', 'reason', 'none'])

const inks: Record<string, string> = {
  not_started: 'text-ink-2',
  in_progress: 'text-sky-ink',
  submitted: 'text-accent',
  returned: 'text-warn',
  accepted: 'text-ok',
  exempt: 'text-ink-2',
  remark: 'text-warn',
  waiting: 'text-accent',
  draft: 'text-accent',
  reason: 'text-ink-2',
  none: 'text-ink-2',
}

const dueInks: Record<string, string> = { late: 'text-warn font-medium', overdue: 'text-bad font-medium' }
