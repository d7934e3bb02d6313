import { useLocale, useTranslations } from 'next-intl'
import type { Due } from '#/domain/calendar/deadline.ts'
import { isCalendarDate } from '#/domain/calendar/zone.ts'
import { dueWords, formatDate, formatDateTime } from '#/i18n/dates.ts'
import { inLanguage, whicheverLanguage } from '#/i18n/in-language.ts'
import type { Locale } from '#/i18n/locales.ts'
import type { LoggedChange } from '#/server/directives/reads/changes.ts'

/** What was decided, by whom, when and why, the newest first; read from the journal. */
export function ChangeLog({ log }: { log: LoggedChange[] }) {
  return (
    <ol>
      {log.map((change) => (
        <Entry key={change.id} change={change} />
      ))}
    </ol>
  )
}

type Name = keyof IntlMessages['changes']['log']['actions']
type IntlMessages = typeof import('#/i18n/messages/kk.json')

function Entry({ change }: { change: LoggedChange }) {
  const locale = useLocale()
  const t = useTranslations('changes.log')
  const { at, action, shortKk, shortRu, postKk, postRu } = change
  const name = shortKk && shortRu ? inLanguage({ locale, kk: shortKk, ru: shortRu }) : null
  const who = postKk && postRu ? inLanguage({ locale, kk: postKk, ru: postRu }) : t('portal')
  const due = dueAfter({ change, locale })
  const reason = reasonOf({ change, locale })
  return (
    <li className="border-line grid gap-x-6 border-b py-2.5 md:grid-cols-[9rem_minmax(0,1fr)]">
      <p className="text-dense text-ink-2">{formatDateTime({ instant: at, locale, style: 'numeric' })}</p>
      <div className="min-w-0">
        <p>
          {name && <strong className="font-medium">{name}: </strong>}
          {t(`actions.${action.replace('.', '_') as Name}`)}
          <FileOf change={change} />
          {due && <span className="text-ink-2">, {due}</span>}
        </p>
        {reason && <p className="text-note wrap-anywhere">{t('reason', { reason })}</p>}
        <p className="text-caption text-ink-2">{who}</p>
      </div>
    </li>
  )
}

/** The file that joined or left the letter; staff can open it whether it is still part of it or not. */
function FileOf({ change: { action, before, after } }: { change: LoggedChange }) {
  const { fileId, name } = { ...before, ...after }
  if (!action.endsWith('_file') || typeof fileId !== 'string' || typeof name !== 'string') return null
  return (
    <>
      :{' '}
      <a href={`/api/files/${fileId}`} download className="link wrap-anywhere">
        {name}
      </a>
    </>
  )
}

/** The deadline that a change asked for or gave. */
function dueAfter({ change: { after }, locale }: { change: LoggedChange; locale: Locale }): string | null {
  const { date, rule, time, requestedDate } = after ?? {}
  if (isDay(date)) return dueWords({ due: { date, rule, time: time ?? null } as Due, locale })
  return isDay(requestedDate) ? formatDate({ date: requestedDate, locale, style: 'long' }) : null
}

function isDay(value: unknown) {
  return typeof value === 'string' && isCalendarDate(value)
}

function reasonOf({ change: { after }, locale }: { change: LoggedChange; locale: Locale }): string | null {
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  const { reasonKk, reasonRu, reason } = after ?? {}
  return whicheverLanguage({ locale, kk: text(reasonKk), ru: text(reasonRu) }) ?? text(reason)
}
