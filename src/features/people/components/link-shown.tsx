'use client'
import { CopyButton } from '#/ui/copy-button.tsx'
import { TextInput } from '#/ui/inputs.tsx'

export type LinkWords = Record<'label' | 'once' | 'copy' | 'copied', string>

interface LinkShownProps {
  id: string
  link: string
  /** Whose link it is. */
  whose: string
  words: LinkWords
}

/** A one-time link, shown now and never again: to be copied, or sent by whoever looks at it. */
export function LinkShown({ id, link, whose, words }: LinkShownProps) {
  return (
    <div className="border-ok bg-ok-soft rounded-box border p-3" role="status">
      <label htmlFor={id} className="text-note font-medium break-all">
        {words.label}: {whose}
      </label>
      <div className="mt-1.5 flex items-center gap-1">
        <TextInput id={id} value={link} readOnly onFocus={(event) => event.currentTarget.select()} />
        <CopyButton text={link} label={words.copy} doneLabel={words.copied} />
      </div>
      <p className="text-caption text-ink-2 mt-1.5">{words.once}</p>
    </div>
  )
}
