'use client'
import { dueDateFor } from '#/domain/calendar/day-off-advice.ts'
import { type CalendarDate, isCalendarDate } from '#/domain/calendar/zone.ts'
import type { DayOffWords } from '#/i18n/day-off-words.ts'
import { Button } from '#/ui/button.tsx'
import { Finding } from '#/ui/finding.tsx'
import { check } from '#/ui/icons.ts'
import { useEditor } from '../editor-context.ts'

/** Where the button that issues leads while the question is open. */
export const DAY_OFF_QUESTION = 'due-day-off'

/** The last day is a day off: keep it or move it. Without script the page that confirms asks the same. */
export function DayOffQuestion({ dayOff }: { dayOff: DayOffWords }) {
  const { draft, keptDay, keepDay } = useEditor()
  const { form } = draft
  const kept = keptDay === dayOff.date
  const answer = (lastDay: CalendarDate) => {
    keepDay(lastDay)
    if (lastDay === dayOff.date) return
    const { dueDate: date, dueRule: rule, dueTime } = form.getValues()
    if (!isCalendarDate(date)) return
    const due = { date, rule, time: rule === 'time' ? dueTime || '18:00' : null }
    form.setValue('dueDate', dueDateFor({ due, lastDay }))
  }
  return (
    <div id={DAY_OFF_QUESTION} tabIndex={-1} role="group" aria-label={dayOff.question} className="mt-3">
      <Finding tone={kept ? 'info' : 'remark'}>{dayOff.question}</Finding>
      <div className="mt-2 flex flex-wrap gap-2 noscript:hidden">
        {dayOff.answers.map(({ lastDay, label }) => (
          <Button
            key={lastDay}
            size={36}
            aria-pressed={lastDay === dayOff.date ? kept : undefined}
            icon={kept && lastDay === dayOff.date ? check : undefined}
            onClick={() => answer(lastDay)}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}
