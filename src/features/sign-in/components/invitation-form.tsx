'use client'
import { Field, fieldAria } from '#/ui/field.tsx'
import { Finding } from '#/ui/finding.tsx'
import { TextInput } from '#/ui/inputs.tsx'
import { PasswordInput } from '#/ui/password-input.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { useAction } from '#/web/use-action.ts'
import { acceptInvitationAction } from '../actions.ts'

const fields = ['email', 'postKk', 'postRu'] as const

type Words = Record<
  | (typeof fields)[number]
  | 'postHint'
  | 'password'
  | 'passwordHint'
  | 'show'
  | 'hide'
  | 'submit'
  | 'submitting',
  string
>

interface InvitationFormProps {
  token: string
  /** Null: the first administrator, who says who they are. */
  email: string | null
  words: Words
}

/** One password, which can be looked at: typing it twice only makes people choose shorter ones. */
export function InvitationForm({ token, email, words }: InvitationFormProps) {
  const [result, form] = useAction(acceptInvitationAction)
  const refused = result?.ok === false ? result : null
  const weak = refused?.problem.code === 'password_weak' ? refused.text : undefined
  const taken = refused?.problem.code === 'email_taken' ? refused.text : undefined
  const errors: Record<string, string | undefined> = { email: taken, password: weak, ...refused?.fieldTexts }
  const named = ['password', ...(email ? [] : fields)].some((name) => errors[name])
  return (
    <form {...form} noValidate className="space-y-6">
      <input type="hidden" name="token" value={token} />
      {email && <input type="hidden" autoComplete="username" value={email} readOnly />}
      {!email &&
        fields.map((name) => (
          <Field
            key={name}
            id={name}
            label={words[name]}
            error={errors[name]}
            hint={name === 'postRu' ? words.postHint : undefined}
          >
            <TextInput
              {...fieldAria({ id: name, error: errors[name], hint: name === 'postRu' })}
              tall
              type={name === 'email' ? 'email' : 'text'}
              name={name}
              autoComplete={name === 'email' ? 'username' : 'off'}
              lang={name === 'postKk' ? 'kk' : undefined}
              maxLength={name === 'email' ? 254 : 200}
              required
              defaultValue={textOf(refused?.values[name])}
            />
          </Field>
        ))}
      <Field id="password" label={words.password} hint={words.passwordHint} error={errors.password}>
        <PasswordInput
          {...fieldAria({ id: 'password', hint: true, error: errors.password })}
          name="password"
          autoComplete="new-password"
          required
          showLabel={words.show}
          hideLabel={words.hide}
        />
      </Field>
      <div role="alert">{refused && !named && <Finding tone="error" lead={refused.text} />}</div>
      <SubmitButton variant="primary" size={52} full busyLabel={words.submitting}>
        {words.submit}
      </SubmitButton>
    </form>
  )
}

function textOf(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
