import type { ReactNode } from 'react'

export interface RadioOption {
  value: string
  label: ReactNode
  /** A second line in grey. */
  note?: ReactNode
}

type RadioListProps = {
  /** Name of the form field. */
  name: string
  /** The question. */
  legend: ReactNode
  options: readonly RadioOption[]
  defaultValue?: string
  required?: boolean
  className?: string
}

/** One question with its answers below each other, as radios of a form: for answers too long for one line. */
export function RadioList({ name, legend, options, defaultValue, required, className }: RadioListProps) {
  return (
    <fieldset className={className}>
      <legend className="font-medium">{legend}</legend>
      {options.map(({ value, label, note }) => (
        <label key={value} className="flex min-h-11 items-start gap-3 py-2.5 md:min-h-0 md:py-1.5">
          <input
            type="radio"
            name={name}
            value={value}
            required={required}
            defaultChecked={value === defaultValue}
            className="tick rounded-full"
          />
          <span className="min-w-0">
            {label}
            {note && <span className="text-dense text-ink-2 block">{note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
