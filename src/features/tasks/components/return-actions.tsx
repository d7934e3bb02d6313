import { useTranslations } from 'next-intl'
import { isPublication } from '#/domain/obligations/offline.ts'
import type { TaskItem } from '#/server/obligations/reads.ts'
import { Button } from '#/ui/button.tsx'
import { RemoveForm } from './remove-form.tsx'
import { ReplyForm } from './reply-form.tsx'

/** The two ways out of a return: another link, or an answer about this one. */
export function ReturnActions({ item, obligationId }: { item: TaskItem; obligationId: string }) {
  const t = useTranslations('tasks.card')
  return (
    <>
      {isPublication(item.kind) && (
        <RemoveForm
          itemId={item.id}
          removed
          done={t('replaced')}
          undo={t('undo')}

          focus="paste-text"
        >
          <Button type="submit">{t('replace')}</Button>
        </RemoveForm>
      )}
      <ReplyForm obligationId={obligationId} itemId={item.id} reply={item.reply} />
    </>
  )
}
