'use client'
import type { ComponentProps } from 'react'
import { Field, fieldAria } from '#/ui/field.tsx'
import { TextArea, TextInput } from '#/ui/inputs.tsx'
import type { DraftValues, FieldName } from '../draft-values.ts'
import { useEditor } from '../editor-context.ts'
import { fieldId, useFieldError } from '../field-errors.ts'

type TextName = {
  [Name in FieldName]: DraftValues[Name] extends string ? Name : never
}[FieldName]

interface TextFieldProps {
  name: TextName
  label: string
  hideLabel?: boolean
  hint?: string
  /** More than one line. */
  long?: boolean
  lang?: string
  type?: ComponentProps<'input'>['type']
  className?: string
}

/** A field of typed text, tied to the form; also whole in the page's HTML, for browsers without script. */
export function TextField({ name, label, hideLabel, hint, long, className, ...rest }: TextFieldProps) {
  const { draft, initial } = useEditor()
  const error = useFieldError(name)
  const id = fieldId(name)
  const control = {
    ...draft.form.register(name),
    ...fieldAria({ id, hint, error }),
    ...rest,
    defaultValue: initial[name],
  }
  return (
    <Field
      id={id}
      label={<span className="text-ink-2 font-normal">{label}</span>}
      hideLabel={hideLabel}
      hint={hint}
      error={error}
      className={className}
    >
      {long ? (
        <TextArea className="min-h-36 md:max-h-96" {...control} />
      ) : (
        <TextInput autoComplete="off" {...control} />
      )}
    </Field>
  )
}
