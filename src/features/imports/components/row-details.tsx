import { getLocale, getTranslations } from 'next-intl/server'
import { Finding } from '#/ui/finding.tsx'
import type { ImportPage } from '../loaders.ts'
import { valueText, type ValueWords } from '../words.ts'

/** What a row brings: its errors in words, what it changes, or what a new institution has. */
export async function RowDetails({ row, page }: { row: ImportPage['rows'][number]; page: ImportPage }) {
  const [locale, t, kinds, te] = [
    await getLocale(),
    await getTranslations('imports'),
    await getTranslations('kinds'),
    await getTranslations('importErrors'),
  ]
  const words: ValueWords = { locale, kinds, names: page.names }
  if (row.outcome === 'bad')
    return (
      <ul className="space-y-1.5">
        {row.errors.map(({ column, code, row: other }) => (
          <li key={`${column}-${code}`}>
            <Finding tone="error" lead={t('rows.line', { column: t(`columns.${column}`) })}>
              {row.cells[column] && <q className="break-words">{shortened(row.cells[column])}</q>}{' '}
              {other === undefined ? te(code) : t('rows.repeated', { sentence: te(code), row: other })}
            </Finding>
          </li>
        ))}
      </ul>
    )
  const { plan, before } = row
  if (!plan) return null
  // Of a new institution the full names stand beside.
  const beside = (column: string) => row.outcome === 'create' && /^name(Kk|Ru)$/.test(column)
  const columns = plan.changes.filter((column) => !beside(column))
  return (
    <ul className="text-dense space-y-0.5">
      {columns.map((column) => {
        const was = before ? valueText({ column, values: before, accounts: [], words }) : ''
        return (
          <li key={column} className="break-words">
            <span className="text-ink-2">{t('rows.line', { column: t(`columns.${column}`) })}</span>{' '}
            {was !== '' && (
              <>
                <del className="text-ink-3">{was}</del>{' '}
              </>
            )}
            {valueText({ column, values: plan.values, accounts: plan.accounts, words })}
          </li>
        )
      })}
    </ul>
  )
}

/** What is wrong shows at its beginning. */
function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text
}

const LONGEST = 80
