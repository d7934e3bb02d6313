import { getTranslations } from 'next-intl/server'
import { dueStanding } from '#/domain/calendar/deadline.ts'
import { directiveStateOf } from '#/domain/directives/control.ts'
import type { Mail } from '#/domain/mail/mail.ts'
import { chatText } from '#/i18n/mail/chat.ts'
import { env } from '#/lib/env.ts'
import { CopyButton } from '#/ui/copy-button.tsx'
import type { IssuedDirective } from '../loaders.ts'
import { dueOf } from '../words-of.ts'

/** Copies what an officer writes into a chat about an issued letter; its address suits every addressee. */
export async function LetterForChat({ directive }: { directive: IssuedDirective }) {
  const t = await getTranslations('outbox')
  const news = newsOf(directive)
  if (!news) return null
  const { id, fields } = directive.letter
  const { number, letterDate, subjectKk, subjectRu } = fields
  const head = { number, letterDate, subjectKk, subjectRu, issuerKk: '', issuerRu: '' }
  const facts = { directive: head, organisation: null, due: dueOf(fields) }
  const mail: Mail = { ...news, facts, directiveId: id, obligationId: null }
  const text = chatText({ mail, origin: env().PUBLIC_ORIGIN })
  return text && <CopyButton wordy text={text} label={t('copy')} doneLabel={t('copied')} />
}

type NewsOf<One> = One extends Mail ? Pick<One, 'kind' | 'payload'> : never
type News = NewsOf<Extract<Mail, { kind: 'issued' | 'due_today' | 'overdue' | 'withdrawn' | 'closed' }>>

/** What is to be told of the directive as it stands now; null where every report is accepted. */
function newsOf({ letter, figures, now }: IssuedDirective): News | null {
  switch (directiveStateOf({ ...letter, ...figures })) {
    case 'withdrawn':
      return { kind: 'withdrawn', payload: { reasonKk: null, reasonRu: null } }
    case 'off_control':
      return { kind: 'closed', payload: {} }
    case 'answered':
      return null
    default:
      return deadlineNews({ lateFrom: letter.lateFrom, now })
  }
}

function deadlineNews({ lateFrom, now }: { lateFrom: Date | null; now: Date }): News {
  const standing = lateFrom && dueStanding({ now, lateFrom })
  if (!standing || standing.kind === 'left') return { kind: 'issued', payload: {} }
  const payload = { lateFrom: lateFrom.toISOString() }
  return standing.kind === 'passed' ? { kind: 'overdue', payload } : { kind: 'due_today', payload }
}
