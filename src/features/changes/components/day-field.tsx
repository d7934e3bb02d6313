import { addDays } from '#/domain/calendar/zone.ts'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import { Field, fieldAria } from '#/ui/field.tsx'
import { TextInput } from '#/ui/inputs.tsx'

interface DayFieldProps {
  id: string
  label: string
  hint?: string
  /** The deadline that stands: the new day lies after it. */
  after: CalendarDate
  value?: CalendarDate
}

/** The day of a new deadline. */
export function DayField({ id, label, hint, after, value }: DayFieldProps) {
  return (
    <Field id={id} label={label} hint={hint}>
      <TextInput
        {...fieldAria({ id, hint })}
        type="date"
        name="dueDate"
        required
        min={addDays({ date: after, days: 1 })}
        defaultValue={value}
        className="sm:w-52"
      />
    </Field>
  )
}
