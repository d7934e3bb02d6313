import { type ImportColumn, importColumns } from '#/domain/register/import-columns.ts'
import { exampleRow } from '#/domain/register/import-example.ts'
import type { ImportWords } from '#/domain/register/import-header.ts'
import type { OrganisationKind } from '#/domain/register/import-values.ts'
import { institutionKinds } from '#/domain/register/kinds.ts'
import { nameKey } from '#/domain/register/name-key.ts'
import { type Locale, locales } from './locales.ts'
import { translator } from './translator.ts'

/** The form of the register in the words of every language, as a table may spell it. */
export function importWords(): ImportWords {
  const columns = new Map<string, ImportColumn>()
  const kinds = new Map<string, OrganisationKind>()
  const examples = new Set([exampleRow.nameKk, exampleRow.nameRu].map(nameKey))
  for (const locale of locales) {
    const [t, kindWords] = [
      translator({ locale, namespace: 'imports' }),
      translator({ locale, namespace: 'kinds' }),
    ]
    for (const column of importColumns) columns.set(nameKey(t(`columns.${column}`)), column)
    for (const kind of importKinds) kinds.set(nameKey(kindWords(kind)), kind)
  }
  for (const column of importColumns) columns.set(nameKey(column), column)
  for (const kind of importKinds) kinds.set(nameKey(kind), kind)
  return { columns, kinds, examples }
}

const importKinds = [...institutionKinds, 'department'] as const

/** The head of the form in one language, in its order. */
export function importHead(locale: Locale): { column: ImportColumn; label: string }[] {
  const t = translator({ locale, namespace: 'imports' })
  return importColumns.map((column) => ({ column, label: t(`columns.${column}`) }))
}
