import type { Sheet } from './cells.ts'
import { inChunks } from './chunks.ts'
import { sheetXml, type SheetTrace } from './sheet-xml.ts'
import {
  contentTypes,
  relationsOf,
  rootRelations,
  styles,
  workbookRelations,
  workbookXml,
} from './workbook-xml.ts'
import { type Part, zipBytes } from './zip.ts'

/**
 * An Excel workbook, made while it is read: one row at a time, at the reader's pace, with nothing kept
 * but the addresses of links. Head rows stay in sight, repeat in print and carry filters.
 */
export async function* xlsxBytes(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  yield* zipBytes(parts(sheets))
}

/** The sheets first: the workbook then knows how many rows they have. */
function* parts(sheets: readonly Sheet[]): Generator<Part> {
  const traces: SheetTrace[] = []
  yield part({ path: '[Content_Types].xml', text: contentTypes(sheets.length) })
  yield part({ path: '_rels/.rels', text: rootRelations })
  for (const [at, sheet] of sheets.entries()) {
    const trace: SheetTrace = { rowCount: 0, links: [] }
    traces.push(trace)
    yield { path: `xl/worksheets/sheet${at + 1}.xml`, bytes: inChunks(sheetXml({ sheet, trace })) }
    if (trace.links.length > 0)
      yield part({ path: `xl/worksheets/_rels/sheet${at + 1}.xml.rels`, text: relationsOf(trace.links) })
  }
  yield part({ path: 'xl/styles.xml', text: styles })
  yield part({ path: 'xl/_rels/workbook.xml.rels', text: workbookRelations(sheets.length) })
  yield part({ path: 'xl/workbook.xml', text: workbookXml({ sheets, traces }) })
}

function part({ path, text }: { path: string; text: string }): Part {
  return { path, bytes: inChunks(once(text)) }
}

async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text)
}
