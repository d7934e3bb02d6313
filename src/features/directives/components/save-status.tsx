'use client'
import { Icon } from '#/ui/icon.tsx'
import { check, octagonAlert, triangleAlert, wifiOff } from '#/ui/icons.ts'
import { Loader } from '#/ui/loader.tsx'
import { useEditor } from '../editor-context.ts'
import { CONFLICT } from './conflict-banner.tsx'

/** Where the text is: on the server, on its way, or only in this browser. Only trouble is said aloud. */
export function SaveStatus() {
  const { draft, words } = useEditor()
  const { kind } = draft.status
  const { editor } = words
  return (
    <>
      <span className="inline-flex items-center gap-2">
        {kind === 'saved' && (
          <>
            <Icon shape={check} size={17} /> {draft.notes.saved}
          </>
        )}
        {kind === 'waiting' && editor.waiting}
        {kind === 'saving' && (
          <>
            <Loader size={17} /> {editor.saving}
          </>
        )}
      </span>
      <span role="alert">
        <Trouble />
      </span>
    </>
  )
}

function Trouble() {
  const { draft, words } = useEditor()
  const { status } = draft
  switch (status.kind) {
    case 'offline':
      return (
        <span className="inline-flex items-start gap-2">
          <Icon shape={wifiOff} size={17} className="text-gold-ink mt-0.5" />
          <span>
            {words.editor.offline}{' '}
            <button type="button" className="link" onClick={() => void draft.session.keeper.flush()}>
              {words.editor.retry}
            </button>
          </span>
        </span>
      )
    case 'conflict':
      return (
        <span className="text-warn inline-flex items-center gap-2">
          <Icon shape={triangleAlert} size={17} />
          <a href={`#${CONFLICT}`} className="underline">
            {words.editor.blocked}
          </a>
        </span>
      )
    case 'refused':
      return (
        <span className="text-bad inline-flex items-start gap-2 text-left">
          <Icon shape={octagonAlert} size={17} className="mt-0.5" />
          <span>
            {status.refusal.text}{' '}
            {status.refusal.signIn && (
              <a href={status.refusal.signIn.href} className="link">
                {status.refusal.signIn.words}
              </a>
            )}
          </span>
        </span>
      )
    default:
      return null
  }
}
