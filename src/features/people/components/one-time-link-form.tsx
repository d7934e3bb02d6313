'use client'
import { Checkbox } from '#/ui/choice.tsx'
import { Finding } from '#/ui/finding.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { useAction } from '#/web/use-action.ts'
import { renewInvitationAction, resetPasswordAction } from '../actions.ts'
import { LinkShown, type LinkWords } from './link-shown.tsx'

interface OneTimeLinkFormProps {
  id: string
  hasPassword: boolean
  linkStart: string
  words: Record<'reset' | 'resetNote' | 'renew' | 'mail', string>
  linkWords: LinkWords
}

/** A link that lets the person in: in place of a password that is taken away, or of a link before. */
export function OneTimeLinkForm({ id, hasPassword, linkStart, words, linkWords }: OneTimeLinkFormProps) {
  const [reset, resetForm] = useAction(resetPasswordAction)
  const [renewed, renewForm] = useAction(renewInvitationAction)
  // After a reset there is no password, so that the next link of this sitting is a renewed one.
  const result = renewed ?? reset
  const made = renewed?.ok ? renewed.data : reset?.ok ? reset.data : null
  return (
    <form {...(hasPassword ? resetForm : renewForm)} className="max-w-xl space-y-2">
      <input type="hidden" name="id" value={id} />
      {made && (
        <LinkShown id="door-link" link={linkStart + made.token} whose={made.email} words={linkWords} />
      )}
      <Checkbox name="mail" defaultChecked label={words.mail} />
      <SubmitButton variant={hasPassword ? 'danger' : 'secondary'}>
        {hasPassword ? words.reset : words.renew}
      </SubmitButton>
      {hasPassword && <p className="text-caption text-ink-2">{words.resetNote}</p>}
      <div role="alert">{result?.ok === false && <Finding tone="error" lead={result.text} />}</div>
    </form>
  )
}
