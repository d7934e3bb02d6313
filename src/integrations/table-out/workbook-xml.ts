import type { Sheet } from './cells.ts'
import { looks, type SheetTrace } from './sheet-xml.ts'
import { columnLetters, escapeXml } from './xml.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export function contentTypes(sheetCount: number): string {
  const sheets = numbers(sheetCount).map(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  )
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${sheets.join('')}</Types>`
  )
}

export const rootRelations = relations([`Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"`])

export function workbookRelations(sheetCount: number): string {
  const sheets = numbers(sheetCount).map(
    (n) => `Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"`,
  )
  return relations([...sheets, `Id="rId${sheetCount + 1}" Type="${OFFICE}/styles" Target="styles.xml"`])
}

/** The addresses that the cells of a sheet open, already percent-encoded. */
export function relationsOf(links: readonly string[]): string {
  return relations(
    links.map(
      (link, at) =>
        `Id="rId${at + 1}" Type="${OFFICE}/hyperlink" Target="${link.replaceAll('&', '&amp;')}" TargetMode="External"`,
    ),
  )
}

export function workbookXml({
  sheets,
  traces,
}: {
  sheets: readonly Sheet[]
  traces: readonly SheetTrace[]
}): string {
  const names = sheetNames(sheets)
  const tabs = names.map(
    (name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  const ranges = names.map((name, at) => {
    const quoted = `'${escapeXml(name.replaceAll("'", "''"))}'`
    const last = columnLetters((sheets[at]?.columns.length ?? 1) - 1)
    const rows = traces[at]?.rowCount ?? 1
    return (
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${quoted}!$A$1:$${last}$${rows}</definedName>` +
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${quoted}!$1:$1</definedName>`
    )
  })
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets>` +
    `<definedNames>${ranges.join('')}</definedNames></workbook>`
  )
}

/** Excel's rules: 31 characters at most, without []:*?/\ and no apostrophe at an end, each name once. */
function sheetNames(sheets: readonly Sheet[]): string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }, at) => {
    const plain = name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^[\s']+|[\s']+$/g, '')
    const own = plain.slice(0, 31) || String(at + 1)
    const free = taken.has(own.toLowerCase()) ? `${own.slice(0, 27)} (${at + 1})` : own
    taken.add(free.toLowerCase())
    return free
  })
}

const fonts = [
  '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><u/><sz val="11"/><color rgb="FF0B5566"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
]

const DAY_FORMAT = 164
const INSTANT_FORMAT = 165
/** Excel's own: whole number, percents, text. */
const NUMBER_FORMAT = 0
const SHARE_FORMAT = 9
const TEXT_FORMAT = 49

/** In the order of `looks`: a text stays a text when somebody edits it. */
const cellLooks: Record<keyof typeof looks, string> = {
  text: look({ format: TEXT_FORMAT }),
  number: look({ format: NUMBER_FORMAT }),
  day: look({ format: DAY_FORMAT }),
  instant: look({ format: INSTANT_FORMAT }),
  link: look({ format: TEXT_FORMAT, font: 1 }),
  share: look({ format: SHARE_FORMAT }),
  head: look({ format: TEXT_FORMAT, font: 2, fill: 2, wrap: true }),
}

export const styles =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  `<numFmts count="2"><numFmt numFmtId="${DAY_FORMAT}" formatCode="dd\\.mm\\.yyyy"/>` +
  `<numFmt numFmtId="${INSTANT_FORMAT}" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/></numFmts>` +
  `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F0EC"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="8">${look({ format: 0 })}${Object.values(cellLooks).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

interface Look {
  format: number
  font?: number
  fill?: number
  wrap?: boolean
}

function look({ format, font = 0, fill = 0, wrap = false }: Look): string {
  return (
    `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/></xf>`
  )
}

function relations(all: readonly string[]): string {
  const lines = all.map((attributes) => `<Relationship ${attributes}/>`)
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1)
}
