import { nameKey } from './name-key.ts'
import type { OrganisationKind } from './import-values.ts'
import type { ImportColumn } from './import-columns.ts'

/** How people write what the form knows, in every language; keys as `nameKey` makes them. */
export interface ImportWords {
  readonly columns: ReadonlyMap<string, ImportColumn>
  readonly kinds: ReadonlyMap<string, OrganisationKind>
  /** Names of the template's example row, which is nobody's institution. */
  readonly examples: ReadonlySet<string>
}

/** Which column of the form stands at which place of the table. */
export type ImportHeader = ReadonlyMap<number, ImportColumn>

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
  const header = new Map<number, ImportColumn>()
  const named = new Set<ImportColumn>()
  for (const [place, cell] of cells.entries()) {
    const column = columnOf({ cell, words })
    if (!column || named.has(column)) continue
    named.add(column)
    header.set(place, column)
  }
  return header.size > 1 && (named.has('nameKk') || named.has('nameRu')) ? header : null
}

/** Rows above the header that a table may spend on a title. */
export const HEADER_WITHIN = 15

function columnOf({ cell, words }: { cell: string; words: ImportWords }): ImportColumn | undefined {
  const key = nameKey(cell)
  return words.columns.get(key) ?? aliases[key]
}

/** Names that such tables have besides those of the form itself. */
const aliases: Readonly<Record<string, ImportColumn>> = {
  'наименование на казахском': 'nameKk',
  'название на казахском': 'nameKk',
  'полное наименование на казахском языке': 'nameKk',
  'мемлекеттик тилдеги атауы': 'nameKk',
  'казакша атауы': 'nameKk',
  'наименование на русском': 'nameRu',
  'название на русском': 'nameRu',
  'полное наименование на русском языке': 'nameRu',
  'орыс тилиндеги атауы': 'nameRu',
  'орысша атауы': 'nameRu',
  наименование: 'nameRu',
  название: 'nameRu',
  атауы: 'nameKk',
  тип: 'kind',
  тури: 'kind',
  бин: 'bin',
  бсн: 'bin',
  bin: 'bin',
  'бин бсн': 'bin',
  'бсн бин': 'bin',
  район: 'district',
  аудан: 'district',
  город: 'district',
  'вышестоящая организация': 'parent',
  'жогары турган уйым': 'parent',
  'график работы': 'workWeek',
  'жумыс кестеси': 'workWeek',
  тел: 'phone',
  телефон: 'phone',
  phone: 'phone',
  вконтакте: 'vk',
  вк: 'vk',
  одноклассники: 'ok',
  инстаграм: 'instagram',
  фейсбук: 'facebook',
  телеграм: 'telegram',
  ютуб: 'youtube',
  тикток: 'tiktok',
  'веб сайт': 'site',
  website: 'site',
  twitter: 'x',
}
