'use client'
import { useActionState, useTransition } from 'react'
import { IconButton } from '#/ui/icon-button.tsx'
import { trash2 } from '#/ui/icons.ts'
import { showToast } from '#/ui/toast-store.ts'
import { removeDaysAction } from '../actions.ts'
import { sayUndone, setAgain } from '../undo.ts'
import type { FormWords } from '../words.ts'

/** Makes the day an ordinary one at once; the toast brings it back. */
export function RemoveDay({ date, label, words }: { date: string; label: string; words: FormWords }) {
  const [, send] = useActionState(removeDaysAction, null)
  const [, start] = useTransition()
  const run = async () => {
    const result = await removeDaysAction({ dates: [date] }).catch(() => null)
    if (!result?.ok) return result && showToast({ message: result.text, tone: 'error' })
    const { removed } = result.data
    const back = () => start(async () => sayUndone({ result: await setAgain(removed), words }))
    return showToast({ message: words.removed, actionLabel: words.undo, onAction: back })
  }
  return (
    <form
      action={send}
      className="print:hidden"
      onSubmit={(event) => {
        event.preventDefault()
        start(async () => void (await run()))
      }}
    >
      <input type="hidden" name="dates" value={date} />
      <IconButton type="submit" icon={trash2} label={label} />
    </form>
  )
}
