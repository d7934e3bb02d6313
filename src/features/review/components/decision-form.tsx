'use client'
import { unstable_rethrow, useRouter } from 'next/navigation'
import { useActionState, useState, useSyncExternalStore, type FormEvent, type ReactNode } from 'react'
import { closeDialog, openDialog } from '#/ui/dialog-control.ts'
import { showToast } from '#/ui/toast-store.ts'
import type { Action, Refused } from '#/web/action-result.ts'
import { reveal } from '../reveal.ts'
import { announce, type UndoWords, withdraw } from './undo-batch.ts'

export interface DecisionWords extends UndoWords {
  /** What happened, with `{n}` where the number of lines stands. */
  done: string
  /** The same for a return, where one form does both. */
  returned?: string
}

interface DecisionFormProps<Input, Data extends object> {
  action: Action<Input, Data>
  fields: Record<string, string | number | readonly string[]>
  words: DecisionWords
  id?: string
  /** What the form decides; a refusal of one line is not shown at the next. */
  subject?: string
  /** Where the review goes on when the page would stay at the decided line. */
  goOn?: string
  /** A dialog that asks before an acceptance. */
  askFirst?: string
  /** The field that a return without a reason leads to. */
  reasonId?: string
  /** The dialog that the form stands in. */
  closes?: string
  className?: string
  children: ReactNode
}

/** What a verb may say of its press: undone by its batch, counted by its lines. */
interface Decided {
  batchId?: string
  decided?: number
}

/** A decision: answered by a toast that can take it back. Without script a plain form. */
export function DecisionForm<Input, Data extends object>(props: DecisionFormProps<Input, Data>) {
  const { action, fields, words, id, subject = '', askFirst, reasonId, className, children } = props
  const router = useRouter()
  const ready = useSyncExternalStore(never, yes, no)
  const [posted, post] = useActionState(action, null)
  const [refusal, setRefusal] = useState<{ refused: Refused; subject: string } | null>(null)
  const send = async (form: FormData) => {
    setRefusal(null)
    try {
      const result = await action(form)
      if (result.ok) {
        const done = form.get('kind') === 'returned' ? (words.returned ?? words.done) : words.done
        const { batchId, decided = 1 }: Decided = result.data
        const message = done.replace('{n}', String(decided))
        withdraw(String(form.get('batchId')))
        if (batchId) announce({ message, batchId, words })
        else showToast({ message })
        if (props.closes) closeDialog(props.closes)
        if (props.goOn) router.replace(props.goOn)
        window.scrollTo(0, 0)
      } else if (staleCodes.includes(result.problem.code)) {
        showToast({
          message: result.problem.code === 'already_decided' ? words.stale : result.text,
          tone: 'error',
        })
        router.refresh()
      } else setRefusal({ refused: result, subject })
    } catch (error) {
      unstable_rethrow(error)
      showToast({ message: words.offline, tone: 'error' })
    }
  }
  const refused = refusal?.subject === subject ? refusal.refused : posted?.ok === false ? posted : null
  return (
    <form
      id={id}
      action={ready ? send : post}
      onSubmit={(event) => holdBack({ event, askFirst, reasonId })}
      className={className}
    >
      {Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((one) => <input key={`${name}-${one}`} type="hidden" name={name} value={one} />),
      )}
      <RefusalText refused={refused} />
      {children}
    </form>
  )
}

/** Somebody was faster: the page is fetched anew instead of asking for it. */
const staleCodes: readonly string[] = ['already_decided', 'has_error', 'stale', 'nothing_to_undo']

function holdBack({
  event,
  askFirst,
  reasonId,
}: {
  event: FormEvent<HTMLFormElement>
  askFirst?: string
  reasonId?: string
}) {
  const { submitter } = event.nativeEvent as SubmitEvent
  const pressed = submitter instanceof HTMLButtonElement ? submitter : null
  if (askFirst && pressed?.value === 'accepted') {
    if (pressed.dataset.sure === undefined) {
      event.preventDefault()
      openDialog(askFirst)
    } else closeDialog(askFirst)
  }
  if (reasonId && pressed?.value !== 'accepted') {
    const form = new FormData(event.currentTarget)
    const typed = [form.get('reasonKk'), form.get('reasonRu')].some((text) => String(text ?? '').trim())
    if (!typed && reveal(reasonId)) event.preventDefault()
  }
}

function RefusalText({ refused }: { refused: Refused | null }) {
  return (
    <p role="alert" className="text-note text-bad py-2 empty:hidden">
      {refused && (
        <>
          {refused.text}{' '}
          {refused.signIn && (
            <a href={refused.signIn.href} target="_blank" rel="noopener" className="link">
              {refused.signIn.words}
            </a>
          )}
        </>
      )}
    </p>
  )
}

const never = () => () => undefined
const yes = () => true
const no = () => false
