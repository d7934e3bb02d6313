import { columnOfWords, isOfOthers, isPartOfHead, type NamedColumn } from './head-words.ts'
import type { ImportColumn } from './import-columns.ts'
import type { RawRow } from './raw-row.ts'
import type { OrganisationKind } from './import-values.ts'
import { nameKey } from './name-key.ts'

/** How people write what the form knows, in every language; keys as `nameKey` makes them. */
export interface ImportWords {
  readonly columns: ReadonlyMap<string, ImportColumn>
  readonly kinds: ReadonlyMap<string, OrganisationKind>
  /** Names of the template's example row, which is nobody's institution. */
  readonly examples: ReadonlySet<string>
}

/** Which column of the form stands at which place of the table. */
export type ImportHeader = ReadonlyMap<number, ImportColumn>

/** Rows above the header that a table may spend on a title. */
const HEADER_WITHIN = 15
/** «Аккаунты» above «Instagram | Facebook» above «ссылка | дата»: more storeys nobody builds. */
const STOREYS = 3
/** The rows among which the header and the row of column numbers below it stand. */
export const HEADER_ROWS = HEADER_WITHIN + STOREYS

/**
 * The header among the first rows of a table, of one storey or of several, where merged cells hold a group above
 * its columns. `below` is the place of the first row that belongs to the table. Null where there is none.
 */
export function findHeader({
  rows,
  words,
}: {
  rows: readonly RawRow[]
  words: ImportWords
}): { header: ImportHeader; below: number } | null {
  for (let at = 0; at < Math.min(rows.length, HEADER_WITHIN); at += 1) {
    let found: { header: ImportHeader; below: number } | null = null
    for (let height = 1; height <= STOREYS; height += 1) {
      const storeys = rows.slice(at, at + height).map(({ cells }) => cells)
      if (storeys.length < height || !standsBelow({ storeys, words })) break
      const header = headerOf({ heads: headsOf(storeys), words })
      // What stands above and adds nothing is a title.
      const lower = height > 1 ? headerOf({ heads: headsOf(storeys.slice(1)), words }) : null
      if (!header || header.size < (found?.header.size ?? 0) || header.size <= (lower?.size ?? 0)) continue
      found = { header, below: at + height }
    }
    if (found) return { ...found, below: belowNumbers({ rows, below: found.below }) }
  }
  return null
}

/**
 * The header that a row spells, whatever its order and language; null where it is none. A header names at
 * least one full name and another column: a title above the table does not. Of two equal columns the first counts.
 */
export function readHeader({
  cells,
  words,
}: {
  cells: readonly string[]
  words: ImportWords
}): ImportHeader | null {
  return headerOf({ heads: cells.map((cell) => [cell]), words })
}

/** What names a place, the likeliest first. */
type Heads = readonly (readonly string[])[]

function headerOf({ heads, words }: { heads: Heads; words: ImportWords }): ImportHeader | null {
  const header = new Map<number, ImportColumn>()
  const named = new Set<ImportColumn>()
  const readings = heads.map((texts) => {
    for (const text of texts) {
      const column = columnOf({ text, words })
      if (column) return column
    }
    return null
  })
  // «Атауы» beside «Атауы (қазақша)»: what says its language comes first.
  for (const isSure of [true, false])
    for (const [place, reading] of readings.entries()) {
      if (reading?.sure !== isSure || named.has(reading.column)) continue
      named.add(reading.column)
      header.set(place, reading.column)
    }
  const sorted = new Map([...header].sort(([a], [b]) => a - b))
  return sorted.size > 1 && (named.has('nameKk') || named.has('nameRu')) ? sorted : null
}

/** The words of the form itself, in every language, count before those of other tables. */
export function columnOf({ text, words }: { text: string; words: ImportWords }): NamedColumn | null {
  const column = words.columns.get(nameKey(text))
  return column ? { column, sure: true } : columnOfWords(text)
}

/** For each place what its cells say together, then the lowest alone. */
function headsOf(storeys: readonly (readonly string[])[]): Heads {
  const width = Math.max(...storeys.map((cells) => cells.length))
  const last = storeys.at(-1) ?? []
  return Array.from({ length: width }, (_, place) => {
    const low = filled(last[place])
    if (storeys.length === 1) return [low]
    const above = storeys.slice(0, -1)
    const groups = low === '' ? above.map((cells) => filled(cells[place])) : groupsOf({ above, place })
    const whole = [...groups, low].filter((text) => text !== '').join(' ')
    return low === '' || isOfOthers(groups.join(' ')) ? [whole] : [whole, low]
  })
}

/** A merged cell holds its text at its first place; the others are empty up to the next group. */
function groupsOf({ above, place }: { above: readonly (readonly string[])[]; place: number }): string[] {
  let from = 0
  return above.map((cells) => {
    let at = place
    while (at > from && filled(cells[at]) === '') at -= 1
    from = Math.max(from, at)
    return filled(cells[at])
  })
}

/**
 * Whether the lowest of these rows carries on a header: it has no data, and below a cell that is a column by
 * itself stands nothing, or what else belongs to a header.
 */
function standsBelow({
  storeys,
  words,
}: {
  storeys: readonly (readonly string[])[]
  words: ImportWords
}): boolean {
  const [top = []] = storeys
  const low = storeys.at(-1) ?? []
  if (storeys.length === 1) return true
  const places = [...low.keys()].filter((place) => filled(low[place]) !== '')
  if (places.length === 0 || isTitle(top) || places.some((place) => DATA.test(filled(low[place]))))
    return false
  return places.every((place) => {
    const text = filled(low[place])
    const group = storeys
      .slice(0, -1)
      .map((cells) => filled(cells[place]))
      .findLast((above) => above !== '')
    if (group === undefined || !columnOf({ text: group, words })) return true
    return isPartOfHead(text) || columnOf({ text, words }) !== null
  })
}

/** A sentence over the whole table is no group of it. */
function isTitle(cells: readonly string[]): boolean {
  const texts = cells.map(filled).filter((text) => text !== '')
  const [only = ''] = texts
  return (
    texts.length === 0 || (texts.length === 1 && (filled(cells[0]) !== '' || only.length > LONGEST_GROUP))
  )
}

const LONGEST_GROUP = 60

/** What stands in tables and never in their headers. */
const DATA = /\d{3,}|@|https?:|www\.|["«»„“]|^\d+$/

/** «1 | 2 | 3»: the numbers of the columns, which official tables have below the header. */
function belowNumbers({ rows, below }: { rows: readonly RawRow[]; below: number }): number {
  const cells = rows[below]?.cells.map(filled).filter((text) => text !== '') ?? []
  const numbers = cells.map((text) => Number(/^\(?(\d{1,2})[.)]?$/.exec(text)?.[1] ?? Number.NaN))
  const isCount =
    numbers.length > 2 && numbers.every((one, place) => place === 0 || one === (numbers[place - 1] ?? 0) + 1)
  return isCount ? below + 1 : below
}

function filled(cell: string | undefined): string {
  return cell?.replace(/\s+/g, ' ').trim() ?? ''
}
