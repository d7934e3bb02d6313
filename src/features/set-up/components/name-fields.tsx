import { Field, fieldAria } from '#/ui/field.tsx'
import { Select, TextInput } from '#/ui/inputs.tsx'
import type { NameWords } from './name-words.ts'

export interface FormState {
  errors: Record<string, string | undefined>
  typed: (name: string) => string | string[] | undefined
}

interface NameFieldsProps extends FormState {
  kinds: { value: string; label: string }[]
  words: NameWords
}

/** Kind and names of an organisation, each name in both languages side by side. */
export function NameFields({ kinds, words, errors, typed }: NameFieldsProps) {
  const kind = typed('kind')
  return (
    <>
      <Field id="kind" label={words.kind} error={errors.kind} className="max-w-sm">
        <Select
          {...fieldAria({ id: 'kind', error: errors.kind })}
          name="kind"
          defaultValue={typeof kind === 'string' ? kind : undefined}
          className="mt-1.5"
        >
          {kinds.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Pair kk={words.nameKk} ru={words.nameRu} names={['nameKk', 'nameRu']} {...{ errors, typed }} />
      <p className="text-caption text-ink-2 !mt-1.5">{words.nameHint}</p>
      <Pair kk={words.shortKk} ru={words.shortRu} names={['shortKk', 'shortRu']} {...{ errors, typed }} />
      <p className="text-caption text-ink-2 !mt-1.5">{words.shortHint}</p>
    </>
  )
}

interface PairProps extends FormState {
  kk: string
  ru: string
  names: [string, string]
  required?: boolean
}

/** The same in Kazakh and in Russian. */
export function Pair({ kk, ru, names, required = true, ...state }: PairProps) {
  const [nameKk, nameRu] = names
  return (
    <div className="grid gap-x-4 gap-y-4 md:grid-cols-2">
      <Word name={nameKk} label={kk} lang="kk" required={required} {...state} />
      <Word name={nameRu} label={ru} required={required} {...state} />
    </div>
  )
}

interface WordProps extends FormState {
  name: string
  label: string
  lang?: string
  aside?: string
  required?: boolean
  className?: string
}

export function Word({ name, label, lang, aside, required, className, errors, typed }: WordProps) {
  const before = typed(name)
  return (
    <Field id={name} label={label} aside={aside} error={errors[name]} className={className}>
      <TextInput
        {...fieldAria({ id: name, error: errors[name] })}
        name={name}
        lang={lang}
        autoComplete="off"
        maxLength={500}
        required={required}
        inputMode={name === 'bin' ? 'numeric' : undefined}
        defaultValue={typeof before === 'string' ? before : undefined}
      />
    </Field>
  )
}
