'use client'
import { useEffect } from 'react'
import { type KitContent, kitLimits } from '#/domain/kit/kit.ts'
import { Button } from '#/ui/button.tsx'
import { Field, fieldAria } from '#/ui/field.tsx'
import { TextInput } from '#/ui/inputs.tsx'
import { showToast } from '#/ui/toast-store.ts'
import type { ActionResult, Refused } from '#/web/action-result.ts'
import { useAction } from '#/web/use-action.ts'
import { kitFormAction, withdrawKitAction } from '../actions.ts'
import type { FormWords } from '../words.ts'
import { CountedField } from './counted-field.tsx'

interface KitFormProps {
  directiveId: string
  version: number
  content: KitContent
  offered: boolean
  /** Whether it may be changed. */
  open: boolean
  words: FormWords
}

/** Both languages side by side; what is offered is what stands here. Two buttons of one form, one of them primary. */
export function KitForm({ directiveId, version, content, offered, open, words }: KitFormProps) {
  const [kept, keep] = useAction(kitFormAction)
  // Here and not below: a success takes its form away before anything could be said.
  const [taken, takeBack] = useAction(withdrawKitAction)
  useSaid({ result: taken, message: words.takenBack })
  const { saved, offered: sent } = words
  const message = kept?.ok && kept.data.intent === 'save' ? saved : sent
  useSaid({ result: kept, message })
  const refused = kept?.ok === false ? kept : null
  const parts = { content, refused, words, open }
  return (
    <>
      <form {...keep} noValidate>
        <input type="hidden" name="directiveId" value={directiveId} />
        <input type="hidden" name="version" value={version} />
        <div key={version}>
          <HashtagField {...parts} />
          {(['post', 'story', 'title', 'article'] as const).map((part) => (
            <fieldset key={part} className="mt-6">
              <legend className="text-h3">{words[part]}</legend>
              <div className="mt-2 grid gap-4 md:grid-cols-2">
                <Part {...parts} part={part} language="kk" />
                <Part {...parts} part={part} language="ru" />
              </div>
            </fieldset>
          ))}
        </div>
        <Refusal refused={refused} words={words} />
        {open && <Buttons offered={offered} words={words} />}
      </form>
      {open && offered && (
        <form {...takeBack} id={TAKE_BACK}>
          <input type="hidden" name="directiveId" value={directiveId} />
          <input type="hidden" name="version" value={version} />
          <Refusal refused={taken?.ok === false ? taken : null} words={words} />
        </form>
      )}
    </>
  )
}

/** A form of its own, whose button stands among the others: without script a form has one action. */
const TAKE_BACK = 'kit-take-back'

function Buttons({ offered, words }: { offered: boolean; words: FormWords }) {
  return (
    <div className="border-line mt-6 flex flex-wrap items-center gap-3 border-t pt-5">
      <Button type="submit" name="intent" value="offer" variant="primary" size={48}>
        {offered ? words.offerAgain : words.offer}
      </Button>
      {offered ? (
        <Button type="submit" form={TAKE_BACK} size={48} variant="quiet">
          {words.takeBack}
        </Button>
      ) : (
        <Button type="submit" name="intent" value="save" size={48}>
          {words.save}
        </Button>
      )}
    </div>
  )
}

interface PartProps {
  part: 'post' | 'story' | 'title' | 'article'
  language: 'kk' | 'ru'
  content: KitContent
  refused: Refused | null
  words: FormWords
  open: boolean
}

/** The sign stands before the field: what is typed with it is taken too. */
function HashtagField({ content, refused, words, open }: Omit<PartProps, 'part' | 'language'>) {
  const error = refused?.fieldTexts.hashtag
  return (
    <Field id="hashtag" label={words.hashtag} hint={words.hashtagHint} error={error}>
      <span className="flex max-w-120 items-center gap-2">
        <span aria-hidden className="text-ink-2">
          #
        </span>
        <TextInput
          {...fieldAria({ id: 'hashtag', hint: true, error })}
          name="hashtag"
          className="flex-1"
          defaultValue={typed({ refused, name: 'hashtag' }) ?? content.hashtag}
          autoCapitalize="none"
          spellCheck={false}
          disabled={!open}
        />
      </span>
    </Field>
  )
}

const rows = { post: 10, story: 3, title: 2, article: 14 }

function Part({ part, language, content, refused, words, open }: PartProps) {
  const name = `${part}${language === 'kk' ? 'Kk' : 'Ru'}` as const
  return (
    <CountedField
      name={name}
      label={words[language]}
      language={language}
      value={typed({ refused, name }) ?? content[name]}
      limit={kitLimits[part]}
      rows={rows[part]}
      error={refused?.fieldTexts[name]}
      disabled={!open}
    />
  )
}

function typed({ refused, name }: { refused: Refused | null; name: string }): string | undefined {
  const value = refused?.values[name]
  return typeof value === 'string' ? value : undefined
}

function Refusal({ refused, words }: { refused: Refused | null; words: FormWords }) {
  const text = refused?.problem.code === 'stale' ? staleWords({ refused, words }) : refused?.text
  return (
    <p role="alert" className="text-note text-bad mt-4 empty:hidden">
      {text}
      {refused?.signIn && (
        <>
          {' '}
          <a href={refused.signIn.href} className="link">
            {refused.signIn.words}
          </a>
        </>
      )}
    </p>
  )
}

/** Which parts somebody else has changed meanwhile. */
function staleWords({ refused, words }: { refused: Refused; words: FormWords }): string {
  const { problem } = refused
  const changed = problem.code === 'stale' ? problem.details.changed : []
  const names = changed.map((name) => {
    if (name === 'hashtag') return words.hashtagPart
    const part = (['post', 'story', 'title', 'article'] as const).find((each) => name.startsWith(each))
    const language = name.endsWith('Kk') ? words.kk : words.ru
    return part ? `${words[part]} (${language})` : name
  })
  return names.length > 0 ? words.stale.replace('{parts}', names.join(', ').toLowerCase()) : refused.text
}

function useSaid({ result, message }: { result: ActionResult<unknown> | null; message: string }): void {
  useEffect(() => {
    if (result?.ok) showToast({ message })
  }, [result, message])
}
