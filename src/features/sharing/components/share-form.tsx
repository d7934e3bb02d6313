'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { Finding } from '#/ui/finding.tsx'
import { useAction } from '#/web/use-action.ts'
import { shareAction } from '../actions.ts'
import { forgetShares, keepShare } from '../kept-shares.ts'

interface ShareFormProps {
  obligationId: string
  text: string
  /** Sends without asking: there is one report, and a person shared to it. */
  atOnce: boolean
  children: ReactNode
}

/** Puts what was shared into one report; its button stands inside. Without a network it is kept. */
export function ShareForm({ obligationId, text, atOnce, children }: ShareFormProps) {
  const [result, { action, onSubmit }] = useAction(shareAction)
  const form = useRef<HTMLFormElement>(null)
  const unreached = result?.ok === false && result.problem.code === 'unavailable'
  useEffect(() => {
    if (atOnce) form.current?.requestSubmit()
  }, [atOnce])
  useEffect(() => {
    if (unreached) keepShare(text)
  }, [unreached, text])
  return (
    <form
      ref={form}
      action={action}
      onSubmit={(event) => {
        forgetShares(text)
        onSubmit(event)
      }}
    >
      <input type="hidden" name="obligationId" value={obligationId} />
      <input type="hidden" name="text" value={text} />
      {children}
      <div role="alert">{result?.ok === false && <Finding tone="error">{result.text}</Finding>}</div>
    </form>
  )
}
