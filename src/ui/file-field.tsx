'use client'
import { useEffect, useRef, useState } from 'react'
import { useRouter } from 'next/navigation'
import { Button } from '#/ui/button.tsx'
import { cx } from '#/ui/cx.ts'
import { fieldAria } from '#/ui/field.tsx'
import { Icon } from '#/ui/icon.tsx'
import { octagonAlert, rotateCcw, upload, x } from '#/ui/icons.ts'
import { sendFile, type SentFile } from '#/ui/send-file.ts'

export interface FileFieldWords {
  /** On the button: «Выбрать файл». */
  choose: string
  /** Beside it: «или перетащите сюда». */
  drop: string
  /** Kinds and the greatest size. */
  hint: string
  /** For the plain form's own button. */
  send: string
  sending: string
  /** All bytes are there, the answer is not. */
  finishing: string
  cancel: string
  retry: string
  tooBig: string
  broken: string
}

export interface FileFieldProps {
  id: string
  label: string
  /** The route with its purpose, such as /api/files?purpose=import. */
  action: string
  /** Sent before the file. */
  fields?: Record<string, string>
  /** For the browser's dialog: `.pdf,.docx`. */
  accept: string
  maxBytes: number
  words: FileFieldWords
  /** On a second button, where a telephone's camera is at hand: «Сфотографировать». */
  photo?: string
  /** What the server refused when no script ran. */
  error?: string
}

/**
 * A file is chosen or dropped, and goes up at once with its progress. Then the page of the answer opens, or this
 * one shows itself anew. Without a script it is a form with a button.
 */
export function FileField({
  id,
  label,
  action,
  fields = {},
  accept,
  words,
  photo,
  error,
  ...limits
}: FileFieldProps) {
  const { state, send, cancel, isOver, dropZone } = useUpload({ action, fields, words, error, ...limits })
  const failure = state.kind === 'failed' ? state : null
  const sendFrom = (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    input.value = ''
    if (file) send(file)
  }
  const { file: failed } = failure ?? {}
  return (
    <form action={action} method="post" encType="multipart/form-data" className="file-field">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p
        id={`${id}-error`}
        role="alert"
        className="text-note text-bad mb-2 flex gap-1.5 font-medium empty:hidden"
      >
        {failure && <Icon shape={octagonAlert} size={17} className="mt-0.5" />}
        {failure && <span>{failure.text}</span>}
      </p>
      <div {...dropZone} className={cx('file-drop', isOver && 'file-drop-over')}>
        {state.kind === 'sending' ? (
          <Sending percent={state.percent} name={state.file.name} words={words} onCancel={cancel} />
        ) : (
          <>
            <input
              {...fieldAria({ id, hint: true, error: failure })}
              type="file"
              name="file"
              accept={accept}
              required
              className="file-input"
              onChange={({ target }) => sendFrom(target)}
            />
            <label htmlFor={id} className="btn btn-secondary btn-40">
              <Icon shape={upload} size={17} />
              <span className="sr-only">{label}: </span>
              {words.choose}
            </label>
            {photo && <PhotoButton id={id} words={photo} onPhoto={sendFrom} />}
            {failed && (
              <Button icon={rotateCcw} onClick={() => send(failed)}>
                {words.retry}
              </Button>
            )}
            <span className="needs-script text-note text-ink-2 max-md:hidden">{words.drop}</span>
            <button className="btn btn-primary btn-40 only-without-script">{words.send}</button>
          </>
        )}
      </div>
      <p id={`${id}-hint`} className="text-caption text-ink-2 mt-1.5">
        {words.hint}
      </p>
    </form>
  )
}

function PhotoButton({ id, words, onPhoto }: PhotoButtonProps) {
  return (
    <span className="needs-script md:hidden">
      <input
        id={`${id}-photo`}
        type="file"
        accept="image/*"
        capture="environment"
        className="file-input"
        onChange={({ target }) => onPhoto(target)}
      />
      <label htmlFor={`${id}-photo`} className="btn btn-secondary btn-40">
        {words}
      </label>
    </span>
  )
}

interface PhotoButtonProps {
  id: string
  words: string
  onPhoto: (input: HTMLInputElement) => void
}

function Sending({ percent, name, words, onCancel }: SendingProps) {
  const said = percent < 100 ? words.sending : words.finishing
  return (
    <div className="w-full min-w-0">
      <div className="flex items-center gap-3">
        <p className="min-w-0 flex-1 truncate">{name}</p>
        <span className="text-note text-ink-2 tabular-nums">{percent}%</span>
        <Button icon={x} variant="quiet" size={36} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
      <progress max={100} value={percent} aria-label={`${said} ${name}`} className="file-progress" />
      <p role="status" className="text-note text-ink-2 mt-1">
        {said}
      </p>
    </div>
  )
}

interface SendingProps {
  percent: number
  name: string
  words: FileFieldWords
  onCancel: () => void
}

type State =
  | { kind: 'idle' }
  | { kind: 'sending'; file: File; percent: number }
  | { kind: 'failed'; text: string; file: File | null }

type Limits = Pick<FileFieldProps, 'action' | 'maxBytes' | 'words' | 'error'> & {
  fields: Record<string, string>
}

function useUpload({ action, fields, maxBytes, words, error }: Limits) {
  const router = useRouter()
  const [state, setState] = useState<State>(
    error ? { kind: 'failed', text: error, file: null } : { kind: 'idle' },
  )
  const [isOver, setOver] = useState(false)
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const finish = ({ sent, file }: { sent: SentFile; file: File }) => {
    if (sent.kind !== 'done') return setState({ kind: 'failed', file, text: failureText({ sent, words }) })
    setState({ kind: 'idle' })
    if (sent.goTo) router.push(sent.goTo)
    else router.refresh()
  }
  const send = (file: File) => {
    if (file.size > maxBytes) return setState({ kind: 'failed', text: words.tooBig, file: null })
    const control = new AbortController()
    running.current = control
    const { signal } = control
    const onProgress = (percent: number) => !signal.aborted && setState({ kind: 'sending', file, percent })
    onProgress(0)
    void sendFile({ action, fields, file, signal, onProgress }).then((sent) => {
      if (!signal.aborted) finish({ sent, file })
    })
  }
  const cancel = () => {
    running.current?.abort()
    setState({ kind: 'idle' })
  }
  const dropZone = {
    onDragOver: (event: React.DragEvent) => {
      event.preventDefault()
      setOver(true)
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: React.DragEvent) => {
      event.preventDefault()
      setOver(false)
      const [file] = event.dataTransfer.files
      if (file && state.kind !== 'sending') send(file)
    },
  }
  return { state, send, cancel, isOver, dropZone }
}

function failureText({ sent, words }: { sent: SentFile; words: FileFieldWords }): string {
  if (sent.kind === 'refused') return sent.text ?? words.tooBig
  return words.broken
}
