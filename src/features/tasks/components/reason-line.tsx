import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LinkCard } from '#/ui/link-card.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { paths } from '#/web/paths.ts'
import type { TaskItem } from '#/server/obligations/reads.ts'
import type { TaskData } from '../loaders.ts'
import { isReturned } from '../report-plan.ts'
import type { SlotView } from '../task-view.ts'
import { Decision } from './decision.tsx'
import { ReasonForms } from './reason-forms.tsx'
import { ReturnActions } from './return-actions.tsx'

interface ReasonLineProps {
  name: string
  item: TaskItem
  slot: SlotView
  data: TaskData
  inline: boolean
  /** What proves it: a photograph of the newspaper. */
  proof?: ReactNode
}

/** A platform without a link, and why. */
export function ReasonLine({ name, item, slot, data: { task, view }, inline, proof }: ReasonLineProps) {
  const locale = useLocale()
  const t = useTranslations('tasks.reason')
  const open = view.open && (item.submissionId === null || isReturned(item))
  const { id, platform } = slot.slot
  return (
    <LinkCard
      platform={platform}
      tile="empty"
      title={t('none', { slot: name })}
      actions={open && isReturned(item) && <ReturnActions item={item} obligationId={task.id} />}
    >
      <p className="text-ink-2">
        {t('text', { text: item.reason ?? '' })}{' '}
        {open && !inline && (
          <TextLink
            href={`${paths.task({ locale, id: task.id, query: { reason: id } })}#reason-${id}`}
            scroll={false}
          >
            {t('change')}
          </TextLink>
        )}
      </p>
      <Decision item={item} />
      {proof}
      {inline && open && <ReasonForms slot={slot} obligationId={task.id} place="page" />}
    </LinkCard>
  )
}
