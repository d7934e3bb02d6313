import { type Html, html } from '#/ui/html.ts'
import type { PackedRow } from './packed.ts'

export interface MatrixWords {
  /** By progress state, and "exempt". */
  states: Record<string, string>
  /** By cell state. */
  cells: Record<string, string>
  noAccount: string
  /** Addresses up to the id; null for whoever may not open reports. */
  reportHref: string | null
  institutionHref: string
}

/**
 * Rows of the matrix as markup: 300 of them cost React more than the database. Short on purpose, end tags
 * that HTML lets out are left out; looks and icons are in src/ui/styles/matrix.css, by the state's class.
 */
export function matrixMarkup({ rows, words }: { rows: PackedRow[]; words: MatrixWords }): Html[] {
  return rows.map((row) => rowMarkup({ row, words }))
}

function rowMarkup({ row, words }: { row: PackedRow; words: MatrixWords }): Html {
  const { institutionId, reportId, name, state, due, dueLook } = row
  const said = words.states[state] ?? ''
  return html`<tr>
    <th scope=row><a href="${words.institutionHref}${institutionId}">${name}</a>
    <td class="state ${state}">${words.reportHref ? html`<a href="${words.reportHref}${reportId}">${said}</a>` : html`<b>${said}</b>`}
    ${due ? html`<small class="${dueLook}">${due}</small>` : null}
    ${row.exempt ? exemptCell(row) : row.cells.map((cell) => cellMarkup({ cell, words }))}
    ${row.exempt ? null : html`<td class=end>${row.received}`}
    <td class=coverage>${row.coverage}`
}

function exemptCell({ cells, exempt }: PackedRow): Html {
  return html`<td colspan="${cells.length + 1}">${exempt}`
}

function cellMarkup({ cell, words }: { cell: string | null; words: MatrixWords }): Html {
  return cell
    ? html`<td class="${cell}">${words.cells[cell] ?? ''}`
    : html`<td class=absent>${words.noAccount}`
}
