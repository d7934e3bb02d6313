'use client'
import { type ComponentProps, type ReactNode, use } from 'react'
import { ChipCheckbox } from '#/ui/chip-checkbox.tsx'
import { cx } from '#/ui/cx.ts'
import { Field, fieldAria } from '#/ui/field.tsx'
import { Icon } from '#/ui/icon.tsx'
import { octagonAlert } from '#/ui/icons.ts'
import { Select, TextInput } from '#/ui/inputs.tsx'
import { Entry } from './entry-form.tsx'

interface EntryFieldProps {
  name: string
  label: ReactNode
  hint?: ReactNode
  aside?: ReactNode
  className?: string
}

/** One line of text, a day, a number of the register. */
export function EntryText({
  name,
  label,
  hint,
  aside,
  className,
  value,
  ...input
}: EntryFieldProps & { value?: string | null } & Pick<
    ComponentProps<'input'>,
    'type' | 'lang' | 'maxLength' | 'required' | 'inputMode' | 'placeholder' | 'max'
  >) {
  const { id, error, typed } = useField(name)
  return (
    <Field id={id} label={label} hint={hint} aside={aside} error={error} className={className}>
      <TextInput
        {...input}
        {...fieldAria({ id, hint, error })}
        name={name}
        autoComplete="off"
        defaultValue={typed?.[0] ?? value ?? ''}
      />
    </Field>
  )
}

/** One of a list. */
export function EntrySelect({
  name,
  label,
  hint,
  aside,
  className,
  value,
  children,
}: EntryFieldProps & { value?: string | null; children: ReactNode }) {
  const { id, error, typed } = useField(name)
  const chosen = typed?.[0] ?? value ?? ''
  return (
    <Field id={id} label={label} hint={hint} aside={aside} error={error} className={className}>
      {/* React resets a form after its action and forgets the default of a select: a new one has it. */}
      <Select
        key={chosen}
        {...fieldAria({ id, hint, error })}
        name={name}
        defaultValue={chosen}
        className="mt-1.5"
      >
        {children}
      </Select>
    </Field>
  )
}

/** Days of the week, each a box. */
export function EntryDays({
  name,
  legend,
  days,
  value,
}: {
  name: string
  legend: string
  days: readonly { value: number; label: string }[]
  value: readonly number[]
}) {
  const { id, error, typed } = useField(name)
  const chosen = typed?.map(Number) ?? value
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className={cx(error && 'field-wrong')}>
      <legend className="text-note font-medium">{legend}</legend>
      {error && (
        <p id={`${id}-error`} className="text-note text-bad mt-1 flex gap-1.5 font-medium">
          <Icon shape={octagonAlert} size={17} className="mt-0.5" />
          <span>{error}</span>
        </p>
      )}
      <div className="mt-1.5 flex flex-wrap gap-2">
        {days.map((day) => (
          <ChipCheckbox
            key={`${day.value}-${chosen.includes(day.value)}`}
            name={name}
            value={day.value}
            label={day.label}
            defaultChecked={chosen.includes(day.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

/** Its id on the page, what is wrong with it, and what was typed before the refusal. */
function useField(name: string) {
  const { id, refused } = use(Entry)
  const typed = refused?.values[name]
  return {
    id: `${id}-${name}`,
    error: refused?.fieldTexts[name],
    typed: typed === undefined ? undefined : [typed].flat(),
  }
}
