'use client'
import { useRouter } from 'next/navigation'
import { useActionState, useRef, useState, useTransition, type FormEvent } from 'react'
import { dayKinds } from '#/domain/calendar/day-kinds.ts'
import { Button } from '#/ui/button.tsx'
import { ButtonLink } from '#/ui/button-link.tsx'
import { Field, fieldAria } from '#/ui/field.tsx'
import { Finding } from '#/ui/finding.tsx'
import { TextInput } from '#/ui/inputs.tsx'
import { SegmentedControl } from '#/ui/segmented-control.tsx'
import { showToast } from '#/ui/toast-store.ts'
import type { ActionResult } from '#/web/action-result.ts'
import { useReach } from '#/web/use-action.ts'
import { removeDaysAction, setDayAction } from '../actions.ts'
import type { SpecialDay } from '../loaders.ts'
import { sayUndone, setAgain } from '../undo.ts'
import type { FormWords } from '../words.ts'

interface DayFormProps {
  year: number
  edited: SpecialDay | null
  words: FormWords
  /** The page without an open day. */
  backHref: string
}

type Answer = ActionResult<{ before: SpecialDay | null; after: SpecialDay }>

/** Adds a special day, or changes one. Works without script; with it the step can be taken back. */
export function DayForm({ year, edited, words, backHref }: DayFormProps) {
  const [posted, send] = useActionState(setDayAction, null)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [running, start] = useTransition()
  const reach = useReach()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const last = answer ?? posted
  const refused = last?.ok === false ? last : null
  const value = (name: 'date' | 'nameKk' | 'nameRu' | 'kind') =>
    [refused?.values[name] ?? edited?.[name] ?? ''].flat()[0] ?? ''
  const undo = ({ before, after }: { before: SpecialDay | null; after: SpecialDay }) =>
    before ? setAgain([{ ...before, was: after.date }]) : removeDaysAction({ dates: [after.date] })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    start(async () => {
      const result = await reach(() => setDayAction(typed))
      setAnswer(result)
      if (!result.ok) return
      form.current?.reset()
      if (edited) router.replace(backHref, { scroll: false })
      const back = () => start(async () => sayUndone({ result: await reach(() => undo(result.data)), words }))
      showToast({ message: edited ? words.changed : words.added, actionLabel: words.undo, onAction: back })
    })
  }
  return (
    <form ref={form} action={send} onSubmit={submit} className="grid gap-4 pt-4 print:hidden">
      {edited && <input type="hidden" name="was" value={edited.date} />}
      <Field id="date" label={words.date} error={refused?.fieldTexts.date}>
        <TextInput
          {...fieldAria({ id: 'date', error: refused?.fieldTexts.date })}
          type="date"
          name="date"
          min={`${year}-01-01`}
          max={`${year}-12-31`}
          defaultValue={value('date')}
          required
          className="sm:max-w-48"
        />
      </Field>
      <SegmentedControl
        name="kind"
        legend={words.kind}
        options={dayKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        defaultValue={value('kind') || 'off'}
      />
      {(['nameKk', 'nameRu'] as const).map((name) => (
        <NameField
          key={name}
          name={name}
          label={words[name]}
          value={value(name)}
          error={refused?.fieldTexts[name]}
        />
      ))}
      <div role="alert" className="empty:hidden">
        {refused && Object.keys(refused.fieldTexts).length === 0 && (
          <Finding tone="error">{refused.text}</Finding>
        )}
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={running}>
          {edited ? words.save : words.add}
        </Button>
        {edited && <ButtonLink href={backHref}>{words.cancel}</ButtonLink>}
      </div>
    </form>
  )
}

interface NameFieldProps {
  name: 'nameKk' | 'nameRu'
  label: string
  value: string
  error: string | undefined
}

function NameField({ name, label, value, error }: NameFieldProps) {
  return (
    <Field id={name} label={label} error={error}>
      <TextInput
        {...fieldAria({ id: name, error })}
        name={name}
        lang={name === 'nameKk' ? 'kk' : 'ru'}
        maxLength={120}
        defaultValue={value}
        required
      />
    </Field>
  )
}
