'use client'
import { Finding } from '#/ui/finding.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { useAction } from '#/web/use-action.ts'
import { editPersonAction } from '../actions.ts'
import { WordField } from './word-field.tsx'

type Words = Record<
  'email' | 'postKk' | 'postRu' | 'postHint' | 'phone' | 'optional' | 'submit' | 'submitting' | 'saved',
  string
>

interface PersonFormProps {
  person: { id: string; version: number; email: string; postKk: string; postRu: string; phone: string | null }
  words: Words
}

/** Post, e-mail and phone of somebody who is in the list already. */
export function PersonForm({ person, words }: PersonFormProps) {
  const [result, form] = useAction(editPersonAction)
  const refused = result?.ok === false ? result : null
  const errors: Record<string, string | undefined> = refused?.fieldTexts ?? {}
  const taken = refused?.problem.code === 'email_taken' ? refused.text : undefined
  const typed = (name: string) => refused?.values[name]
  const common = { typed, prefix: 'own-' }
  return (
    <form {...form} noValidate className="space-y-5" key={person.version}>
      <input type="hidden" name="id" value={person.id} />
      <input type="hidden" name="version" value={person.version} />
      <WordField
        {...common}
        name="postKk"
        lang="kk"
        label={words.postKk}
        value={person.postKk}
        error={errors.postKk}
      />
      <WordField
        {...common}
        name="postRu"
        label={words.postRu}
        hint={words.postHint}
        value={person.postRu}
        error={errors.postRu}
      />
      <WordField
        {...common}
        name="email"
        type="email"
        label={words.email}
        value={person.email}
        error={errors.email ?? taken}
      />
      <WordField
        {...common}
        name="phone"
        type="tel"
        label={words.phone}
        aside={words.optional}
        required={false}
        value={person.phone ?? ''}
        error={errors.phone}
      />
      <div role="alert">
        {refused && !taken && Object.keys(errors).length === 0 && (
          <Finding tone="error" lead={refused.text} />
        )}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton busyLabel={words.submitting}>{words.submit}</SubmitButton>
        <span role="status" className="text-note text-ok">
          {result?.ok && words.saved}
        </span>
      </div>
    </form>
  )
}
