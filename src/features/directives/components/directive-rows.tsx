import { getLocale, getTranslations } from 'next-intl/server'
import { RowLink } from '#/ui/row-link.tsx'
import { paths } from '#/web/paths.ts'
import type { DirectiveList, DirectiveRow } from '../list-loader.ts'
import { numberWords, subjectWords } from '../words-of.ts'
import { DirectiveStateMark } from './directive-state.tsx'
import { DueCell } from './due-cell.tsx'

/** The list on a phone: a row opens the letter. */
export async function DirectiveRows({ list }: { list: DirectiveList }) {
  const locale = await getLocale()
  return (
    <ul className="border-line border-t lg:hidden">
      {list.rows.map((row) => (
        <li key={row.id}>
          <RowLink
            href={paths.directive({ locale, id: row.id })}
            title={subjectWords({ ...row, locale })}
            note={<Note row={row} now={list.now} />}
          />
        </li>
      ))}
    </ul>
  )
}

async function Note({ row, now }: { row: DirectiveRow; now: Date }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('directives.list')])
  const { overdue, ...figures } = row.figures
  return (
    <>
      <span className="block">{numberWords({ ...row, locale })}</span>
      <span className="my-1 block">
        <DirectiveStateMark state={row.state} />
      </span>
      <DueCell row={row} now={now} />
      {row.state !== 'draft' && <span className="mt-1 block">{t('progress', figures)}</span>}
      {overdue > 0 && <span className="text-bad block font-medium">{t('overdueCount', { n: overdue })}</span>}
    </>
  )
}
