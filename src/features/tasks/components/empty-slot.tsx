import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '#/ui/button-link.tsx'
import { LinkCard } from '#/ui/link-card.tsx'
import { paths } from '#/web/paths.ts'
import type { TaskData } from '../loaders.ts'
import type { SlotView } from '../task-view.ts'
import { ReasonForms } from './reason-forms.tsx'

interface EmptySlotProps {
  name: string
  slot: SlotView
  data: TaskData
  /** Without a script the sheet is part of the page. */
  inline: boolean
}

/** A platform that nothing fills: a link is missing, or the reason why there is none. */
export function EmptySlot({ name, slot, data: { task, view }, inline }: EmptySlotProps) {
  const locale = useLocale()
  const t = useTranslations('tasks.reason')
  const { id, platform } = slot.slot
  return (
    <LinkCard
      platform={platform}
      tile="empty"
      title={t('none', { slot: name })}
      actions={
        view.open &&
        !inline && (
          <ButtonLink
            href={`${paths.task({ locale, id: task.id, query: { reason: id } })}#reason-${id}`}
            scroll={false}
          >
            {t('give')}
          </ButtonLink>
        )
      }
    >
      {inline && view.open && <ReasonForms slot={slot} obligationId={task.id} place="page" />}
    </LinkCard>
  )
}
