'use client'
import { useState } from 'react'
import type { Role } from '#/domain/access.ts'
import type { ActionResult } from '#/web/action-result.ts'
import { Checkbox } from '#/ui/choice.tsx'
import { Finding } from '#/ui/finding.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { useAction } from '#/web/use-action.ts'
import { inviteAction } from '../actions.ts'
import { LinkShown, type LinkWords } from './link-shown.tsx'
import { PlaceField, type PlaceGroup } from './place-field.tsx'
import { RoleField } from './role-field.tsx'
import { WordField } from './word-field.tsx'

type Names =
  'email' | 'postKk' | 'postRu' | 'phone' | 'role' | 'organisation' | 'choose' | 'postHint' | 'optional'

export interface InviteFormProps {
  roles: { value: Role; label: string; note: string }[]
  places: PlaceGroup[]
  chosen: { role: Role | null; organisationId: string | null }
  linkStart: string
  words: Record<Names | 'mail' | 'mailNote' | 'submit' | 'submitting', string>
  linkWords: LinkWords
}

/** One person after another: the links made in this sitting stay in sight until the page is left. */
export function InviteForm({ roles, places, chosen, linkStart, words, linkWords }: InviteFormProps) {
  const [result, form] = useAction(inviteAction)
  const made = useMade(result)
  const refused = result?.ok === false ? result : null
  const errors: Record<string, string | undefined> = refused?.fieldTexts ?? {}
  const taken = refused?.problem.code === 'email_taken' ? refused.text : undefined
  const typed = (name: string) => refused?.values[name]
  const isNamed = taken ?? Object.keys(errors).length > 0
  return (
    <div className="space-y-6">
      {made.map(({ email, token }) => (
        <LinkShown
          key={token}
          id={`link-${token.slice(0, 8)}`}
          link={linkStart + token}
          whose={email}
          words={linkWords}
        />
      ))}
      <form key={made.length} {...form} noValidate className="space-y-5">
        <RoleField
          label={words.role}
          roles={roles}
          chosen={typed('role') ?? chosen.role ?? roles[0]?.value}
          error={errors.role}
        />
        <PlaceField
          words={words}
          groups={places}
          chosen={typed('organisationId') ?? chosen.organisationId}
          error={errors.organisationId}
        />
        <WordField name="postKk" lang="kk" label={words.postKk} error={errors.postKk} typed={typed} />
        <WordField
          name="postRu"
          label={words.postRu}
          hint={words.postHint}
          error={errors.postRu}
          typed={typed}
        />
        <WordField
          name="email"
          type="email"
          label={words.email}
          error={errors.email ?? taken}
          typed={typed}
        />
        <WordField
          name="phone"
          type="tel"
          label={words.phone}
          aside={words.optional}
          error={errors.phone}
          typed={typed}
          required={false}
        />
        <Checkbox
          name="mail"
          defaultChecked={refused ? typed('mail') === 'on' : true}
          label={words.mail}
          note={words.mailNote}
        />
        <div role="alert">{refused && !isNamed && <Finding tone="error" lead={refused.text} />}</div>
        <SubmitButton variant="primary" size={48} busyLabel={words.submitting}>
          {words.submit}
        </SubmitButton>
      </form>
    </div>
  )
}

interface Made {
  email: string
  token: string
}

/** Every link of this sitting, the newest first; without a script the last one alone. */
function useMade(result: ActionResult<Made> | null): Made[] {
  const [earlier, setEarlier] = useState<Made[]>([])
  const newest = result?.ok ? result.data : null
  if (newest && !earlier.some(({ token }) => token === newest.token)) setEarlier([newest, ...earlier])
  return earlier
}
