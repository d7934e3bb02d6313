'use client'
import { Field, fieldAria } from '#/ui/field.tsx'
import { Finding } from '#/ui/finding.tsx'
import { PasswordInput } from '#/ui/password-input.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { useAction } from '#/web/use-action.ts'
import { changePasswordAction } from '../actions.ts'

type Words = Record<'current' | 'next' | 'hint' | 'show' | 'hide' | 'submit' | 'submitting' | 'done', string>

/** The present password and a new one; the other devices are signed out by it. */
export function PasswordForm({ email, words }: { email: string; words: Words }) {
  const [result, form] = useAction(changePasswordAction)
  const refused = result?.ok === false ? result : null
  const weak = refused?.problem.code === 'password_weak' ? refused.text : undefined
  const errors: Record<string, string | undefined> = { password: weak, ...refused?.fieldTexts }
  const common = { showLabel: words.show, hideLabel: words.hide, required: true }
  return (
    <form {...form} noValidate className="space-y-5">
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <Field id="current" label={words.current} error={errors.current}>
        <PasswordInput
          {...common}
          {...fieldAria({ id: 'current', error: errors.current })}
          name="current"
          autoComplete="current-password"
        />
      </Field>
      <Field id="password" label={words.next} hint={words.hint} error={errors.password}>
        <PasswordInput
          {...common}
          {...fieldAria({ id: 'password', hint: true, error: errors.password })}
          name="password"
          autoComplete="new-password"
        />
      </Field>
      <div role="alert">
        {refused && !Object.values(errors).some(Boolean) && <Finding tone="error" lead={refused.text} />}
      </div>
      <SubmitButton busyLabel={words.submitting}>{words.submit}</SubmitButton>
      <p role="status" className="text-note text-ok">
        {result?.ok && words.done}
      </p>
    </form>
  )
}
