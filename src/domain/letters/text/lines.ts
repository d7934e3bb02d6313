/** A stretch of one line: offsets in the given text without the blanks around it. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Columns of blank before it. */
  readonly indent: number
  /** Blank lines above it, and whether a page begins with it. */
  readonly gap: number
  readonly page: boolean
}

/** The lines of a letter that say something; what machines print on every page is left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let [gap, page] = [0, false]
  for (const { index, 0: content } of text.matchAll(/[^\n\r\f\u2028\u2029]+|\r\n|[\n\r\f\u2028\u2029]/g)) {
    if (/^[\n\r\u2028\u2029]/.test(content)) {
      gap += 1
      continue
    }
    if (content === '\f') {
      page = true
      continue
    }
    const said = content.trim()
    if (said === '' || isStamp(said)) continue
    const before = content.length - content.trimStart().length
    const indent = columnsOf(content.slice(0, before))
    lines.push({
      start: index + before,
      end: index + before + said.length,
      text: said,
      indent,
      gap: Math.max(0, gap - 1),
      page,
    })
    gap = 0
    page = false
  }
  return lines
}

/** A tab leads to the next eighth column. */
export function columnsOf(blank: string): number {
  let columns = 0
  for (const character of blank)
    columns = character === '\t' ? (Math.floor(columns / 8) + 1) * 8 : columns + 1
  return columns
}

/** Numbers of pages and the stamps of the document systems. */
function isStamp(line: string): boolean {
  return line.length < LONGEST_STAMP && STAMPS.some((stamp) => stamp.test(line))
}

const LONGEST_STAMP = 220

const STAMPS = [
  /^[-–—\s]*\d{1,3}[-–—\s]*$/,
  /^(?:стр(?:аница|\.)?|бет)\s*\d+(?:\s*(?:из|\/)\s*\d+)?$/i,
  /^(?:согласовано|подписано|келісілді|қол қойылды|қол қойды|утверждено)[:\s].*\d\d[.:]\d\d/i,
  /documentolog|ЕСЭДО|ЭҚАБЖ|версия СЭД|копия электронного документа|электрондық құжаттың көшірмесі/i,
  /проверк\S+ (?:ЭЦП|электронной цифровой подписи)|ЭЦҚ тексеру/i,
  /^_{3,}$|^[-=*_•\s]{3,}$/,
]
