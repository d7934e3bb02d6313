import { getTranslations } from 'next-intl/server'
import { StateLabel } from '#/ui/state.tsx'
import type { PlanRow } from '../plan-loader.ts'
import { isOverdue } from '../plan-selection.ts'
import { DirectiveStateMark } from './directive-state.tsx'

/** Where a directive of the plan stands; overdue somewhere says more than under control. */
export async function PlanMark({ row }: { row: PlanRow }) {
  const t = await getTranslations('plan')
  return (
    <span className="text-dense block">
      {isOverdue(row) ? (
        <StateLabel state="overdue" word={t('overdueAt', { n: row.overdue })} />
      ) : (
        <DirectiveStateMark state={row.state} />
      )}
    </span>
  )
}
