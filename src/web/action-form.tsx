'use client'
import { type ReactNode } from 'react'
import type { Action } from './action-result.ts'
import { useAction } from './use-action.ts'

interface ActionFormProps<Input, Data> {
  action: Action<Input, Data>
  /** Sent as they are, beside what stands inside. */
  fields?: Record<string, string | number | boolean>
  className?: string
  children: ReactNode
}

/** A form of one button: an action without a state of its own. A refusal is shown under it, never silent. */
export function ActionForm<Input, Data>({
  action,
  fields = {},
  className,
  children,
}: ActionFormProps<Input, Data>) {
  const [result, form] = useAction(action)
  return (
    <form {...form} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      {children}
      <p role="alert" className="text-note text-bad empty:hidden">
        {result?.ok === false && (
          <>
            {result.text}{' '}
            {result.signIn && (
              <a href={result.signIn.href} className="link">
                {result.signIn.words}
              </a>
            )}
          </>
        )}
      </p>
    </form>
  )
}
