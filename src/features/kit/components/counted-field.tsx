'use client'
import { useState } from 'react'
import { Field, fieldAria } from '#/ui/field.tsx'
import { TextArea } from '#/ui/inputs.tsx'

interface CountedFieldProps {
  name: string
  label: string
  language: 'kk' | 'ru'
  value: string
  /** The most characters, as the contract counts them. */
  limit: number
  rows: number
  error?: string
  disabled?: boolean
}

/** A text with how much of its room is taken. More can be typed, and is refused with a word. */
export function CountedField({
  name,
  label,
  language,
  value,
  limit,
  rows,
  error,
  disabled,
}: CountedFieldProps) {
  const [n, setN] = useState(value.length)
  return (
    <Field
      id={name}
      label={label}
      error={error}
      aside={
        <span className={n > limit ? 'text-bad font-medium' : undefined}>
          {n} / {limit}
        </span>
      }
    >
      <TextArea
        {...fieldAria({ id: name, error })}
        name={name}
        lang={language}
        rows={rows}
        defaultValue={value}
        disabled={disabled}
        onChange={(event) => setN(event.target.value.length)}
      />
    </Field>
  )
}
