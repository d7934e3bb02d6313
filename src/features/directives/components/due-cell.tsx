import { getLocale, getTranslations } from 'next-intl/server'
import { dueStanding } from '#/domain/calendar/deadline.ts'
import { dueWords } from '#/i18n/dates.ts'
import { dueStandingMessage } from '#/i18n/due-standing.ts'
import { cx } from '#/ui/cx.ts'
import type { DirectiveRow } from '../list-loader.ts'
import { dueOf } from '../words-of.ts'

/** Until when, and for what still runs how long that is. */
export async function DueCell({ row, now }: { row: DirectiveRow; now: Date }) {
  const [locale, t, due] = await Promise.all([
    getLocale(),
    getTranslations('directives'),
    getTranslations('due'),
  ])
  const words = dueOf(row)
  if (!words) return <span className="text-ink-3">{t('noDue')}</span>
  const standing =
    row.state === 'under_control' && row.lateFrom ? dueStanding({ now, lateFrom: row.lateFrom }) : null
  const message = standing && dueStandingMessage({ standing, locale })
  const passed = standing?.kind === 'passed'
  return (
    <>
      <span className="block">{dueWords({ due: words, locale })}</span>
      {message && (
        <span
          className={cx('text-dense block', passed && row.figures.overdue > 0 ? 'text-bad' : 'text-ink-2')}
        >
          {message.key === 'lastDay' ? due('lastDay', message.values) : due(message.key, message.values)}
        </span>
      )}
    </>
  )
}
