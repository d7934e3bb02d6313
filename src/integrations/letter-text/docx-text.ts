import type { Listener } from '../table-in/read-xml.ts'

/** Hears a part of a Word document and writes its text: a line for each paragraph, a row of a table in one. */
export function docxText(): { listener: Listener; text: () => string } {
  const lines: string[] = []
  let paragraph = ''
  let isText = false
  /** The cells of the open rows, tables in tables included. */
  const rows: string[][][] = []
  const put = (line: string) => {
    const cell = rows.at(-1)?.at(-1)
    if (cell) cell.push(line)
    else lines.push(line)
  }
  const listener: Listener = {
    open: ({ name, attributes }) => {
      if (name === 't') isText = true
      if (name === 'tab') paragraph += '\t'
      if (name === 'noBreakHyphen') paragraph += '-'
      if (name === 'softHyphen') paragraph += '\u00ad'
      if (name === 'br' || name === 'cr') paragraph += attributes['w:type'] === 'page' ? '\f' : '\n'
      if (name === 'tr') rows.push([])
      if (name === 'tc') rows.at(-1)?.push([])
    },
    text: (piece) => {
      if (isText) paragraph += piece
    },
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'p') {
        put(paragraph)
        paragraph = ''
      }
      if (name === 'tr') for (const line of rowLines(rows.pop() ?? [])) put(line)
    },
  }
  return { listener, text: () => lines.join('\n') }
}

/** Cells of a table stand side by side; columns of text (a letterhead, two languages) follow one another. */
function rowLines(cells: readonly (readonly string[])[]): string[] {
  const said = cells.map((cell) => cell.filter((line) => line.trim() !== ''))
  const isTable = said.every((cell) => cell.length <= 1 && (cell[0]?.length ?? 0) <= LONGEST_CELL)
  if (isTable && said.length !== 2) return [said.map(([line = '']) => line).join(' | ')]
  return said.flatMap((cell) => (cell.length > 0 ? [...cell, ''] : []))
}

const LONGEST_CELL = 80
