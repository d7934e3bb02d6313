import { Field, fieldAria } from '#/ui/field.tsx'
import { TextArea } from '#/ui/inputs.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { buttonClass } from '#/ui/button-class.ts'
import { ActionForm } from '#/web/action-form.tsx'
import type { Action } from '#/web/action-result.ts'
import { ReturnFocus } from './return-focus.tsx'

interface WordsFormProps<Input, Data> {
  action: Action<Input, Data>
  fields: Record<string, string | number>
  id: string
  /** Of the text field. */
  name: string
  value: string
  required?: boolean
  /** Ready answers: one tap, no typing. */
  phrases?: string[]
  words: { open: string; label: string; hint: string; save: string; saving: string }
}

/** A button that unfolds a few words to write; native, works without a script. A saved text folds it again. */
export function WordsForm<Input, Data>({
  action,
  fields,
  id,
  name,
  value,
  required,
  phrases = [],
  words,
}: WordsFormProps<Input, Data>) {
  return (
    <details key={value} className="open:basis-full first:-ml-3.5 first:open:ml-0">
      <ReturnFocus to={`${id}-open`} />
      <summary id={`${id}-open`} className={buttonClass({ variant: 'quiet', className: 'list-none' })}>
        {words.open}
      </summary>
      <div className="mt-2 space-y-3">
        {phrases.length > 0 && (
          <ActionForm action={action} fields={fields} className="flex flex-wrap gap-2">
            {phrases.map((phrase) => (
              <button
                key={phrase}
                type="submit"
                name={name}
                value={phrase}
                className={buttonClass({ className: 'text-left' })}
              >
                {phrase}
              </button>
            ))}
          </ActionForm>
        )}
        <ActionForm action={action} fields={fields} className="space-y-3">
          <Field id={id} label={words.label} hint={words.hint}>
            <TextArea
              {...fieldAria({ id, hint: true })}
              name={name}
              rows={2}
              required={required}
              maxLength={2000}
              defaultValue={value}
            />
          </Field>
          <SubmitButton busyLabel={words.saving}>{words.save}</SubmitButton>
        </ActionForm>
      </div>
    </details>
  )
}
