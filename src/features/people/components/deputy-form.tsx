'use client'
import { useState } from 'react'
import { Field, fieldAria } from '#/ui/field.tsx'
import { Finding } from '#/ui/finding.tsx'
import { Select } from '#/ui/inputs.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { useAction } from '#/web/use-action.ts'
import { nameDeputyAction } from '../actions.ts'
import { LinkShown, type LinkWords } from './link-shown.tsx'
import { WordField } from './word-field.tsx'

type Words = Record<
  | 'who'
  | 'somebodyElse'
  | 'email'
  | 'emailHint'
  | 'postKk'
  | 'postRu'
  | 'from'
  | 'until'
  | 'submit'
  | 'submitting'
  | 'named',
  string
>

interface DeputyFormProps {
  membershipId: string
  colleagues: { id: string; post: string }[]
  days: { from: string; until: string }
  linkStart: string
  words: Words
  linkWords: LinkWords
}

/** Somebody of the institution, or somebody new by e-mail; the days are counted whole, the last one too. */
export function DeputyForm(props: DeputyFormProps) {
  const { membershipId, colleagues, days, linkStart, words, linkWords } = props
  const [result, form] = useAction(nameDeputyAction)
  const [chosen, setChosen] = useState('')
  const refused = result?.ok === false ? result : null
  const errors: Record<string, string | undefined> = refused?.fieldTexts ?? {}
  const typed = (name: string) => refused?.values[name]
  const prefix = `deputy-${membershipId.slice(-6)}-`
  const common = { prefix, typed }
  return (
    <form {...form} noValidate className="max-w-xl space-y-4 pt-2">
      <input type="hidden" name="membershipId" value={membershipId} />
      {colleagues.length > 0 && (
        <Field id={`${prefix}personId`} label={words.who}>
          <Select
            {...fieldAria({ id: `${prefix}personId` })}
            name="personId"
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            className="mt-1.5"
          >
            <option value="">{words.somebodyElse}</option>
            {colleagues.map(({ id, post }) => (
              <option key={id} value={id}>
                {post}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {chosen === '' && (
        <>
          <WordField
            {...common}
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            error={errors.email}
          />
          <WordField {...common} name="postKk" lang="kk" label={words.postKk} error={errors.postKk} />
          <WordField {...common} name="postRu" label={words.postRu} error={errors.postRu} />
        </>
      )}
      <Days words={words} days={days} errors={errors} common={common} />
      <div role="alert">
        {refused && Object.keys(errors).length === 0 && <Finding tone="error" lead={refused.text} />}
      </div>
      <SubmitButton busyLabel={words.submitting}>{words.submit}</SubmitButton>
      {result?.ok && !result.data.token && (
        <p role="status" className="text-note text-ok">
          {words.named}
        </p>
      )}
      {result?.ok && result.data.token && (
        <LinkShown
          id={`${prefix}link`}
          link={linkStart + result.data.token}
          whose={result.data.email}
          words={linkWords}
        />
      )}
    </form>
  )
}

type Common = { prefix: string; typed: (name: string) => string | string[] | undefined }

function Days({
  words,
  days,
  errors,
  common,
}: Pick<DeputyFormProps, 'words' | 'days'> & {
  errors: Record<string, string | undefined>
  common: Common
}) {
  return (
    <div className="grid grid-cols-2 gap-4">
      <WordField
        {...common}
        name="from"
        type="date"
        label={words.from}
        value={days.from}
        error={errors.from}
      />
      <WordField
        {...common}
        name="until"
        type="date"
        label={words.until}
        value={days.until}
        error={errors.until}
      />
    </div>
  )
}
