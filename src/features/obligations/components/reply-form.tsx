import { useTranslations } from 'next-intl'
import { WordsForm } from './words-form.tsx'
import { replyAction } from '../actions.ts'

/** Answers the return of a line, or of the whole report where no line is named. */
export function ReplyForm({
  obligationId,
  itemId,
  reply,
}: {
  obligationId: string
  itemId?: string
  reply: string | null
}) {
  const t = useTranslations('obligations')
  return (
    <WordsForm
      action={replyAction}
      fields={{ obligationId, ...(itemId ? { itemId } : {}) }}
      id={`reply-${itemId ?? 'whole'}`}
      name="reply"
      value={reply ?? ''}
      required
      phrases={[t('reply.fixedInPlace'), t('reply.addedKazakh')]}
      words={{
        open: reply ? t('card.replyAgain') : t('card.reply'),
        label: t('card.replyLabel'),
        hint: t('card.replyHint'),
        save: t('card.save'),
        saving: t('card.saving'),
      }}
    />
  )
}
