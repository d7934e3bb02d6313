import { getTranslations } from 'next-intl/server'
import { chatText } from '#/i18n/mail/chat.ts'
import { env } from '#/lib/env.ts'
import { CopyButton } from '#/ui/copy-button.tsx'
import type { IssuedDirective } from '../loaders.ts'
import { dueOf } from '../words-of.ts'

/** Copies what an officer writes into a chat about an issued letter; its address suits every addressee. */
export async function LetterForChat({ letter: { id, fields } }: Pick<IssuedDirective, 'letter'>) {
  const t = await getTranslations('outbox')
  const { number, letterDate, subjectKk, subjectRu } = fields
  const directive = { number, letterDate, subjectKk, subjectRu, issuerKk: '', issuerRu: '' }
  const text = chatText({
    mail: {
      kind: 'issued',
      payload: {},
      facts: { directive, organisation: null, due: dueOf(fields) },
      directiveId: id,
      obligationId: null,
    },
    origin: env().PUBLIC_ORIGIN,
  })
  return text && <CopyButton wordy text={text} label={t('copy')} doneLabel={t('copied')} />
}
