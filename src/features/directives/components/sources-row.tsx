'use client'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { Button } from '#/ui/button.tsx'
import { IconButton } from '#/ui/icon-button.tsx'
import { plus, x } from '#/ui/icons.ts'
import { TextInput } from '#/ui/inputs.tsx'
import { TextLink } from '#/ui/text-link.tsx'
import { readSourcesAction } from '../actions.ts'
import { useEditor } from '../editor-context.ts'
import { fieldId } from '../field-errors.ts'
import { shortAddress } from '../short-address.ts'
import { EditorRow } from './editor-row.tsx'
import { GroupError } from './group-error.tsx'

/** Where the news comes from: links that the letter names are offered in one tap. */
export function SourcesRow() {
  const { draft, words, initial } = useEditor()
  const sources = useWatch({ control: draft.form.control, name: 'sources' })
  const change = (next: string[]) => draft.form.setValue('sources', [...new Set(next)])
  const found = draft.notes.found.filter((url) => !sources.includes(url))
  return (
    <EditorRow id="row-sources" label={words.editor.sources}>
      <GroupError name="sources" />
      <div id={fieldId('sources')} className="noscript:hidden">
        <ul className="empty:hidden">
          {sources.map((url) => (
            <li key={url} className="flex min-h-10 items-center gap-1">
              <TextLink href={url} className="min-w-0 truncate" title={url}>
                {shortAddress(url)}
              </TextLink>
              <IconButton
                icon={x}
                size={17}
                label={words.editor.remove.replace('{what}', shortAddress(url))}
                onClick={() => change(sources.filter((one) => one !== url))}
              />
            </li>
          ))}
        </ul>
        <div aria-live="polite">
          {found.map((url) => (
            <p
              key={url}
              className="text-note flex flex-wrap items-center gap-x-2 gap-y-1 py-1 md:flex-nowrap"
            >
              <span className="text-ink-2 shrink-0">{words.editor.found}</span>
              <mark className="min-w-0 md:truncate max-md:break-all">{shortAddress(url)}</mark>
              <Button size={36} icon={plus} onClick={() => change([...sources, url])}>
                {words.editor.add}
              </Button>
            </p>
          ))}
        </div>
        <AddSource add={(urls) => change([...sources, ...urls])} />
      </div>
      <noscript>
        <div className="space-y-2">
          {[...initial.sources, ''].map((url, i) => (
            <TextInput key={i} name="sources" defaultValue={url} aria-label={words.editor.sourceInput} />
          ))}
        </div>
      </noscript>
    </EditorRow>
  )
}

/** Takes an address or a whole message: the server reads what is in it. */
function AddSource({ add }: { add: (urls: string[]) => void }) {
  const { words } = useEditor()
  const [text, setText] = useState('')
  const [complaint, setComplaint] = useState('')
  const read = async (given: string) => {
    if (given.trim() === '') return
    const result = await readSourcesAction({ text: given }).catch(() => null)
    if (!result?.ok) return setComplaint(result?.text ?? words.editor.offline)
    if (result.data.urls.length === 0) return setComplaint(words.editor.sourceNone)
    add(result.data.urls)
    setText('')
    setComplaint('')
  }
  return (
    <>
      <div className="mt-1 flex max-w-140 gap-2">
        <TextInput
          aria-label={words.editor.sourceInput}
          placeholder={words.editor.sourceHint}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            event.preventDefault()
            const pasted = event.clipboardData.getData('text')
            setText(pasted.trim())
            void read(pasted)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            void read(text)
          }}
        />
        <Button onClick={() => void read(text)}>{words.editor.add}</Button>
      </div>
      <p role="alert" className="text-note text-bad mt-1 empty:hidden">
        {complaint}
      </p>
    </>
  )
}
