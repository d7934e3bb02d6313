import { getTranslations } from 'next-intl/server'
import type { Due } from '#/domain/calendar/deadline.ts'
import { chatText } from '#/i18n/mail/chat.ts'
import { env } from '#/lib/env.ts'
import { CopyButton } from '#/ui/copy-button.tsx'

interface LetterForChatProps {
  directiveId: string
  letter: { number: string; letterDate: string | null; subjectKk: string; subjectRu: string }
  due: Due | null
}

/** Copies what an officer writes into a chat about an issued letter; its address suits every addressee. */
export async function LetterForChat({ directiveId, letter, due }: LetterForChatProps) {
  const t = await getTranslations('outbox')
  const facts = { directive: { ...letter, issuerKk: '', issuerRu: '' }, organisation: null, due }
  const text = chatText({
    mail: { kind: 'issued', payload: {}, facts, directiveId, obligationId: null },
    origin: env().PUBLIC_ORIGIN,
  })
  return text && <CopyButton wordy text={text} label={t('copy')} doneLabel={t('copied')} />
}
