import { useLocale, useTranslations } from 'next-intl'
import type { Due, DueStanding } from '#/domain/calendar/deadline.ts'
import { dueWords } from '#/i18n/dates.ts'
import { dueStandingMessage } from '#/i18n/due-standing.ts'
import { cx } from '#/ui/cx.ts'
import { DayStrip } from '#/ui/day-strip.tsx'
import { Icon } from '#/ui/icon.tsx'
import { octagonAlert } from '#/ui/icons.ts'
import type { DayTicks } from '../day-ticks.ts'

interface DueHeadProps {
  standing: DueStanding
  due: Due
  ticks: DayTicks
  /** The home screen says it largest. */
  home?: boolean
}

/** «5 күн қалды», the date in words, the strip of days: what the eye meets first. */
export function DueHead({ standing, due, ticks, home }: DueHeadProps) {
  const locale = useLocale()
  const t = useTranslations('due')
  const { key, values } = dueStandingMessage({ standing, locale })
  const overdue = standing.kind === 'passed'
  return (
    <div>
      <p className={cx(home ? 'text-due-home' : 'text-due', 'text-balance', overdue && 'text-bad')}>
        {overdue && <Icon shape={octagonAlert} size={32} className="mr-2 inline align-[-0.1em]" />}
        {t(key, values)}
      </p>
      <p className="text-lead mt-0.5">{dueWords({ due, locale })}</p>
      <div className="mt-3">
        <DayStrip {...ticks} />
      </div>
    </div>
  )
}
