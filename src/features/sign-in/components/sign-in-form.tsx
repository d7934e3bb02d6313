'use client'
import { Field, fieldAria } from '#/ui/field.tsx'
import { Finding } from '#/ui/finding.tsx'
import { TextInput } from '#/ui/inputs.tsx'
import { PasswordInput } from '#/ui/password-input.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { useAction } from '#/web/use-action.ts'
import { signInAction } from '../actions.ts'

type Words = Record<'email' | 'password' | 'show' | 'hide' | 'submit' | 'submitting', string>

/** E-mail and password; what was typed stays when it was wrong, the password does not travel back. */
export function SignInForm({ next, words }: { next: string | undefined; words: Words }) {
  const [result, form] = useAction(signInAction)
  const refused = result?.ok === false ? result : null
  const emailError = refused?.fieldTexts.email
  const passwordError = refused?.fieldTexts.password
  return (
    <form {...form} noValidate className="space-y-6">
      <Field id="email" label={words.email} error={emailError}>
        <TextInput
          {...fieldAria({ id: 'email', error: emailError })}
          ref={focusOnDesk}
          tall
          type="email"
          name="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          defaultValue={typeof refused?.values.email === 'string' ? refused.values.email : undefined}
        />
      </Field>
      <Field id="password" label={words.password} error={passwordError}>
        <PasswordInput
          {...fieldAria({ id: 'password', error: passwordError })}
          name="password"
          autoComplete="current-password"
          required
          showLabel={words.show}
          hideLabel={words.hide}
        />
      </Field>
      {next && <input type="hidden" name="next" value={next} />}
      <div role="alert">
        {refused && !emailError && !passwordError && <Finding tone="error" lead={refused.text} />}
      </div>
      <SubmitButton variant="primary" size={52} full busyLabel={words.submitting}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}

/** On a phone the keyboard would cover half of the page before anybody asked for it. */
function focusOnDesk(field: HTMLInputElement | null) {
  if (field && matchMedia('(hover: hover) and (pointer: fine)').matches) field.focus()
}
