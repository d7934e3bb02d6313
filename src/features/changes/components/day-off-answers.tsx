'use client'
import { isCalendarDate } from '#/domain/calendar/zone.ts'
import { dayOffWords } from '#/i18n/day-off-words.ts'
import type { Locale } from '#/i18n/locales.ts'
import { Button } from '#/ui/button.tsx'
import { Finding } from '#/ui/finding.tsx'

interface DayOffAnswersProps {
  date: string
  next: string
  locale: Locale
  busy: boolean
}

/** The last day is a day off: each button sends the form with its answer. */
export function DayOffAnswers({ date, next, locale, busy }: DayOffAnswersProps) {
  if (!isCalendarDate(date)) return null
  const advice = { date, next: isCalendarDate(next) ? next : null, previous: null }
  const { question, answers } = dayOffWords({ advice, locale })
  return (
    <div role="alert" className="pt-3">
      <Finding tone="remark">{question}</Finding>
      <div className="mt-2 flex flex-wrap gap-2">
        {answers.map(({ lastDay, label }) => (
          <Button key={lastDay} type="submit" name="lastDay" value={lastDay} size={36} disabled={busy}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}
