'use client'
import { Banner } from '#/ui/banner.tsx'
import { Field, fieldAria } from '#/ui/field.tsx'
import { Finding } from '#/ui/finding.tsx'
import { TextInput } from '#/ui/inputs.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { useAction } from '#/web/use-action.ts'
import { forgottenAction } from '../actions.ts'

type Words = Record<'email' | 'submit' | 'submitting' | 'sent' | 'sentNote', string>

/** Says the same whether or not anybody has the e-mail. */
export function ForgottenForm({ words }: { words: Words }) {
  const [result, form] = useAction(forgottenAction)
  if (result?.ok)
    return (
      <div role="status">
        <Banner tone="ok" lead={words.sent}>
          {words.sentNote}
        </Banner>
      </div>
    )
  const error = result?.fieldTexts.email
  return (
    <form {...form} noValidate className="space-y-6">
      <Field id="email" label={words.email} error={error}>
        <TextInput
          {...fieldAria({ id: 'email', error })}
          tall
          type="email"
          name="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          defaultValue={typeof result?.values.email === 'string' ? result.values.email : undefined}
        />
      </Field>
      <div role="alert">{result && !error && <Finding tone="error" lead={result.text} />}</div>
      <SubmitButton variant="primary" size={52} full busyLabel={words.submitting}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}
