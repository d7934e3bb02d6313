'use client'
import { useActionState, useRef, useState, useSyncExternalStore, useTransition } from 'react'
import { unstable_rethrow } from 'next/navigation'
import { Button } from '#/ui/button.tsx'
import { clipboardPaste } from '#/ui/icons.ts'
import type { ActionResult } from '#/web/action-result.ts'
import { pasteAction } from '../actions.ts'
import type { PasteRead } from '../read-paste.ts'
import { keepText, keptText, pasteKey, watchKeptText } from './kept-text.ts'
import { MarkedText } from './marked-text.tsx'

export interface PasteWords {
  label: string
  placeholder: string
  paste: string
  read: string
  reading: string
  clear: string
  offline: string
}

type Refusal = { text: string; signIn?: { href: string; words: string } }

/** The box that takes anything: reads on paste and on its button, marks what it found, forgets nothing. */
export function PasteBox({ obligationId, words }: { obligationId: string; words: PasteWords }) {
  const storageKey = pasteKey(obligationId)
  const [posted, post] = useActionState(pasteAction, null)
  const kept = useSyncExternalStore(watchKeptText, () => keptText(storageKey), noText)
  const reader = useReader({ obligationId, storageKey, offline: words.offline })
  const pasted = useRef(false)
  const text = kept?.text ?? typedBefore(posted)
  const refusal = reader.refusal ?? (posted?.ok === false ? posted : null)
  const summary = kept?.read?.summary ?? (posted?.ok ? posted.data.summary : null)
  const change = (typed: string) => {
    keepText({ key: storageKey, kept: typed === '' ? null : { ...kept, text: typed } })
    if (pasted.current) reader.read(typed)
    pasted.current = false
  }
  return (
    <form
      action={post}
      onSubmit={(event) => {
        event.preventDefault()
        reader.read(text)
      }}
    >
      <input type="hidden" name="obligationId" value={obligationId} />
      <label htmlFor="paste-text" className="font-medium">
        {words.label}
      </label>
      <div className="border-accent rounded-box bg-surface has-[textarea:focus-visible]:outline-ink has-[textarea:focus-visible]:ring-gold mt-2 border-2 has-[textarea:focus-visible]:ring-[5px] has-[textarea:focus-visible]:outline-2">
        <div className="grid grid-cols-[minmax(0,1fr)]">
          <div aria-hidden className={`${sheet} pointer-events-none`}>
            <MarkedText text={text} read={kept?.read} />
          </div>
          <textarea
            id="paste-text"
            name="text"
            value={text}
            onChange={(event) => change(event.target.value)}
            onPaste={() => (pasted.current = true)}
            placeholder={words.placeholder}
            aria-describedby="paste-found"
            autoComplete="off"
            spellCheck={false}
            className={`${sheet} resize-none overflow-hidden bg-transparent outline-none focus-visible:shadow-none focus-visible:outline-none`}
          />
        </div>
        <Tools
          text={text}
          isRead={kept?.read?.text === text}
          busy={reader.busy}
          words={words}
          put={(clip) => {
            const whole = text.trim() === '' ? clip : `${text.trimEnd()}\n${clip}`
            keepText({ key: storageKey, kept: { ...kept, text: whole } })
            reader.read(whole)
          }}
        />
      </div>
      <div id="paste-found" aria-live="polite" className="text-note mt-2 flex justify-between gap-4">
        <span>{refusal ? <RefusalText refusal={refusal} /> : reader.busy ? words.reading : summary}</span>
        {kept && text !== '' && !reader.busy && (
          <button type="button" className="link shrink-0" onClick={() => reader.clear()}>
            {words.clear}
          </button>
        )}
      </div>
    </form>
  )
}

/** One look for the field and for the marked text under it: every line breaks at the same place. */
const sheet =
  'rounded-box [grid-area:1/1] min-h-28 w-full border-0 px-3.5 py-3 text-body break-words whitespace-pre-wrap'

function noText() {
  return null
}

/** Without a script a refused text comes back with the page. */
function typedBefore(posted: ActionResult<PasteRead> | null): string {
  const typed = posted?.ok === false ? posted.values.text : ''
  return typeof typed === 'string' ? typed : ''
}

function useReader({
  obligationId,
  storageKey,
  offline,
}: {
  obligationId: string
  storageKey: string
  offline: string
}) {
  const [busy, start] = useTransition()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const read = (text: string) =>
    start(async () => {
      setRefusal(null)
      try {
        const result = await pasteAction({ obligationId, text })
        if (!result.ok) return setRefusal(result)
        const { data } = result
        // What was typed meanwhile stays; its marks come with the next reading.
        const { text: typed = text } = keptText(storageKey) ?? {}
        keepText({ key: storageKey, kept: { text: typed === text ? data.text : typed, read: data } })
      } catch (error) {
        unstable_rethrow(error)
        setRefusal({ text: offline })
      }
    })
  const clear = () => {
    keepText({ key: storageKey, kept: null })
    setRefusal(null)
    document.getElementById('paste-text')?.focus()
  }
  return { busy, refusal, read, clear }
}

function RefusalText({ refusal }: { refusal: Refusal }) {
  return (
    <>
      {refusal.text}{' '}
      {refusal.signIn && (
        <a href={refusal.signIn.href} className="link">
          {refusal.signIn.words}
        </a>
      )}
    </>
  )
}

interface ToolsProps {
  text: string
  isRead: boolean
  busy: boolean
  words: PasteWords
  put: (clip: string) => void
}

function Tools({ text, isRead, busy, words, put }: ToolsProps) {
  const canPaste = useSyncExternalStore(never, clipboardReads, () => null)
  if (canPaste !== null && isRead && !busy) return null
  const showPaste = canPaste === true && text.trim() === ''
  return (
    <div className="flex flex-wrap gap-2 px-3.5 pb-3.5">
      {showPaste ? (
        <Button
          icon={clipboardPaste}
          onClick={() => void navigator.clipboard.readText().then(put, () => undefined)}
        >
          {words.paste}
        </Button>
      ) : (
        <Button type="submit" busy={busy}>
          {busy ? words.reading : words.read}
        </Button>
      )}
    </div>
  )
}

function never() {
  return () => undefined
}

/** Only over HTTPS or on this very machine, and not in every browser. */
function clipboardReads(): boolean {
  return 'clipboard' in navigator && 'readText' in navigator.clipboard
}
