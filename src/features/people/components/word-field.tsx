import { Field, fieldAria } from '#/ui/field.tsx'
import { TextInput } from '#/ui/inputs.tsx'

interface WordFieldProps {
  name: string
  label: string
  hint?: string
  aside?: string
  error?: string
  type?: 'text' | 'email' | 'tel' | 'date'
  lang?: string
  /** Several forms of one page name their controls apart by this. */
  prefix?: string
  value?: string
  required?: boolean
  /** What was typed before a refusal. */
  typed?: (name: string) => string | string[] | undefined
}

/** One line of a form. */
export function WordField(props: WordFieldProps) {
  const { name, label, hint, aside, error, type = 'text', lang, prefix = '', value, typed } = props
  const { required = true } = props
  const id = `${prefix}${name}`
  const before = typed?.(name)
  return (
    <Field id={id} label={label} hint={hint} aside={aside} error={error}>
      <TextInput
        {...fieldAria({ id, hint, error })}
        type={type}
        name={name}
        lang={lang}
        autoComplete="off"
        autoCapitalize={type === 'email' ? 'none' : undefined}
        maxLength={type === 'email' ? 254 : 200}
        required={required}
        defaultValue={typeof before === 'string' ? before : value}
      />
    </Field>
  )
}
