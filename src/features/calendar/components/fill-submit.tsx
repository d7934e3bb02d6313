'use client'
import { useRouter } from 'next/navigation'
import { useActionState, useState, useTransition, type FormEvent, type ReactNode } from 'react'
import { Button } from '#/ui/button.tsx'
import { ButtonLink } from '#/ui/button-link.tsx'
import { Finding } from '#/ui/finding.tsx'
import { showToast } from '#/ui/toast-store.ts'
import { useReach } from '#/web/use-action.ts'
import { fillYearAction, removeDaysAction } from '../actions.ts'
import { sayUndone } from '../undo.ts'
import type { FormWords } from '../words.ts'

interface FillSubmitProps {
  year: number
  words: FormWords
  label: string
  backHref: string
  children: ReactNode
}

/** Sends the looked-at days; the toast takes them away again. */
export function FillSubmit({ year, words, label, backHref, children }: FillSubmitProps) {
  const [posted, send] = useActionState(fillYearAction, null)
  const [answer, setAnswer] = useState<typeof posted>(null)
  const [running, start] = useTransition()
  const reach = useReach()
  const router = useRouter()
  const last = answer ?? posted
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    start(async () => {
      const result = await reach(() => fillYearAction(typed))
      setAnswer(result)
      if (!result.ok) return
      router.replace(backHref, { scroll: false })
      const dates = result.data.added
      const back = () =>
        start(async () => sayUndone({ result: await reach(() => removeDaysAction({ dates })), words }))
      showToast({ message: words.filled, actionLabel: words.undo, onAction: back })
    })
  }
  return (
    <form action={send} onSubmit={submit} className="pt-2">
      <input type="hidden" name="year" value={year} />
      {children}
      <div role="alert" className="mt-3 empty:hidden">
        {last?.ok === false && (
          <Finding tone="error">{Object.values(last.fieldTexts)[0] ?? last.text}</Finding>
        )}
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={running}>
          {label}
        </Button>
        <ButtonLink href={backHref}>{words.cancel}</ButtonLink>
      </div>
    </form>
  )
}
