import { getLocale, getTranslations } from 'next-intl/server'
import type { MailState } from '#/domain/mail/mail.ts'
import { formatDateTime } from '#/i18n/dates.ts'
import { Icon, type Shape } from '#/ui/icon.tsx'
import { circleCheck, circleMinus, clock, octagonAlert } from '#/ui/icons.ts'
import type { MailRow } from '../loaders.ts'

/** Word, icon and colour of a mail's state, since when, and why. */
export async function MailStateMark({ row }: { row: MailRow }) {
  const [locale, t] = [await getLocale(), await getTranslations('outbox')]
  const { state, lastError, createdAt } = row
  const { shape, ink } = looks[state]
  const when = formatDateTime({
    instant: row.sentAt ?? row.failedAt ?? row.cancelledAt ?? createdAt,
    locale,
    style: 'numeric',
  })
  const reason = lastError ?? ''
  return (
    <>
      <div className={`flex items-center gap-1.5 ${ink}`}>
        <Icon shape={shape} size={17} />
        <span>{t(`states.${state}`)}</span>
      </div>
      <div className="text-dense text-ink-2 tabular-nums">{when}</div>
      {(state === 'failed' || (state === 'waiting' && lastError !== null)) && (
        <div className="text-dense max-w-80 [overflow-wrap:anywhere]">
          {t(state === 'failed' ? 'stateNotes.failed' : 'stateNotes.retry', { reason })}
        </div>
      )}
      {state === 'cancelled' && <div className="text-dense text-ink-2">{t('stateNotes.cancelled')}</div>}
    </>
  )
}

const looks: Record<MailState, { shape: Shape; ink: string }> = {
  waiting: { shape: clock, ink: 'text-ink-2' },
  sent: { shape: circleCheck, ink: 'text-ok' },
  failed: { shape: octagonAlert, ink: 'text-bad' },
  cancelled: { shape: circleMinus, ink: 'text-ink-2' },
}
