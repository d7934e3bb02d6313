import type { DeadlineAlarm, Mismatch, Unclear } from '#/domain/letters/letter.ts'
import type { AlarmKey } from '#/domain/letters/taken.ts'
import type { Locale } from './locales.ts'
import { translator } from './translator.ts'

/** What is wrong with a letter, in sentences: where its halves disagree, then why its deadline is unclear. */
export function alarmsInWords({ alarms, locale }: { alarms: readonly AlarmKey[]; locale: Locale }): string {
  const t = translator({ locale, namespace: 'letters' })
  const after = (start: string) =>
    alarms.flatMap((key) => (key.startsWith(start) ? key.slice(start.length) : []))
  const fields = after('halves:').map((field) => t(`mismatchOf.${field as Mismatch['field']}`))
  const reasons = after('deadline:').map((alarm) => t(`alarm.${alarm as DeadlineAlarm}`))
  const unclear = after('scan:').map((field) => t(`unclearIn.${field as Unclear['field']}`))
  const pages = alarms.includes('pages:unread') ? [t('pagesUnread')] : []
  return [
    ...pages,
    ...unclear,
    ...(fields.length > 0 ? [t('halvesDiffer', { what: fields.join(', ') })] : []),
    ...reasons,
  ].join(' ')
}
