import { useTranslations } from 'next-intl'
import { isPublication } from '#/domain/obligations/offline.ts'
import type { ObligationItem } from '#/server/obligations/reads.ts'
import { Button } from '#/ui/button.tsx'
import { RemoveForm } from './remove-form.tsx'
import { ReplaceForm } from './replace-form.tsx'
import { ReplyForm } from './reply-form.tsx'

/** The ways out of a return: another link, an answer about this one, or none at all. */
export function ReturnActions({ item, obligationId }: { item: ObligationItem; obligationId: string }) {
  const t = useTranslations('obligations.card')
  return (
    <>
      {item.kind === 'link' && <ReplaceForm item={item} obligationId={obligationId} />}
      <ReplyForm obligationId={obligationId} itemId={item.id} reply={item.reply} />
      {isPublication(item.kind) && (
        <RemoveForm itemId={item.id} removed done={t('takenOut')} undo={t('undo')}>
          <Button type="submit" variant="quiet">
            {t('takeOut')}
          </Button>
        </RemoveForm>
      )}
    </>
  )
}
