'use client'
import { ButtonContent } from '#/ui/button.tsx'
import { buttonClass } from '#/ui/button-class.ts'
import { CopyButton } from '#/ui/copy-button.tsx'
import { Disclosure } from '#/ui/disclosure.tsx'
import { Field, fieldAria } from '#/ui/field.tsx'
import { Finding } from '#/ui/finding.tsx'
import { calendar } from '#/ui/icons.ts'
import { TextInput } from '#/ui/inputs.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import { useAction } from '#/web/use-action.ts'
import { createFeedAction, revokeFeedAction } from '../actions.ts'
import type { FeedWords } from '../words.ts'

interface FeedFormProps {
  exists: boolean
  /** The address before the secret. */
  base: string
  words: FeedWords
}

/** Makes, replaces or closes the address. Only the answer to making it carries the secret: shown once. */
export function FeedForm({ exists, base, words }: FeedFormProps) {
  const [made, makeForm] = useAction(createFeedAction)
  const [closed, closeForm] = useAction(revokeFeedAction)
  const url = exists && made?.ok ? `${base}${made.data.token}.ics` : null
  const refused = [made, closed].find((one) => one?.ok === false)
  return (
    <>
      {url && <NewAddress url={url} words={words} />}
      {exists && !url && <p className="pt-3">{words.exists}</p>}
      <div role="alert" className="pt-3 empty:hidden">
        {refused?.ok === false && <Finding tone="error">{refused.text}</Finding>}
      </div>
      <div className="flex flex-wrap gap-3 pt-4 print:hidden">
        <form {...makeForm}>
          <SubmitButton variant={exists ? undefined : 'primary'} busyLabel={words.getting}>
            {exists ? words.replace : words.get}
          </SubmitButton>
        </form>
        {exists && (
          <form {...closeForm}>
            <SubmitButton variant="danger" busyLabel={words.turningOff}>
              {words.off}
            </SubmitButton>
          </form>
        )}
      </div>
    </>
  )
}

function NewAddress({ url, words }: { url: string; words: FeedWords }) {
  return (
    <div className="pt-4">
      <p role="status" className="font-medium">
        {words.shown}
      </p>
      <Field id="feed-address" label={words.address} className="mt-3">
        <TextInput
          {...fieldAria({ id: 'feed-address' })}
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
          className="text-dense"
        />
      </Field>
      <div className="flex flex-wrap gap-3 pt-3">
        <CopyButton text={url} label={words.copy} doneLabel={words.copied} wordy />
        <a href={url.replace(/^https?:/, 'webcal:')} className={buttonClass({ size: 36 })}>
          <ButtonContent icon={calendar} size={36}>
            {words.open}
          </ButtonContent>
        </a>
      </div>
      <Disclosure summary={words.howTitle} open className="mt-4">
        <p>{words.howIphone}</p>
        <p className="mt-2">{words.howAndroid}</p>
      </Disclosure>
    </div>
  )
}
