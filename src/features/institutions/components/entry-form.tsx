'use client'
import { createContext, type ReactNode } from 'react'
import { Banner } from '#/ui/banner.tsx'
import type { ButtonLook } from '#/ui/button-class.ts'
import { cx } from '#/ui/cx.ts'
import type { Shape } from '#/ui/icon.tsx'
import { SubmitButton } from '#/ui/submit-button.tsx'
import type { Action, Refused } from '#/web/action-result.ts'
import { useAction } from '#/web/use-action.ts'

export interface EntryWords {
  submit: string
  submitting?: string
  /** What a stale edit is told, before the names of what differs; and the way to the new version. */
  stale?: { changed: string; open: string; href: string; names: Record<string, string> }
}

interface EntryFormProps<Input, Data> {
  /** Unique on the page: the controls inside carry it in their ids. */
  id: string
  action: Action<Input, Data>
  /** Sent as they are. */
  fields?: Record<string, string | number>
  /** Of the row that is changed. */
  version?: number
  words: EntryWords
  look?: ButtonLook & { icon?: Shape }
  className?: string
  children?: ReactNode
}

/** What the fields inside know of their form. */
export const Entry = createContext<{ id: string; refused: Refused | null }>({ id: '', refused: null })

/**
 * A form of the register. A refusal stands above the button and beside its field, what was typed stays; after
 * a stale edit the next press is meant for the version that has come meanwhile. Works without script.
 */
export function EntryForm<Input, Data>(props: EntryFormProps<Input, Data>) {
  const { id, action, fields = {}, version, words, look, className, children } = props
  const [result, form] = useAction(action)
  const refused = result?.ok === false ? result : null
  const current = refused?.problem.code === 'stale' ? refused.problem.details.version : version
  return (
    <Entry value={{ id, refused }}>
      <form {...form} noValidate className={cx('grid content-start gap-4', className)}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {current !== undefined && <input type="hidden" name="version" value={current} />}
        {children}
        {refused && <Refusal refused={refused} words={words} />}
        <div>
          <SubmitButton variant="primary" {...look} busyLabel={words.submitting}>
            {words.submit}
          </SubmitButton>
        </div>
      </form>
    </Entry>
  )
}

function Refusal({ refused, words: { stale } }: { refused: Refused; words: EntryWords }) {
  const { problem, text, signIn } = refused
  if (problem.code === 'stale' && stale) {
    const names = problem.details.changed.flatMap((name) => stale.names[name] ?? [])
    return (
      <Banner tone="remark">
        {text} {names.length > 0 && `${stale.changed} ${names.join(', ')}. `}
        <a href={stale.href} target="_blank" className="link">
          {stale.open}
        </a>
      </Banner>
    )
  }
  return (
    <Banner tone="error">
      {text}{' '}
      {signIn && (
        <a href={signIn.href} className="link">
          {signIn.words}
        </a>
      )}
    </Banner>
  )
}
