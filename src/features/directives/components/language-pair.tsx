'use client'
import { useEditor } from '../editor-context.ts'
import { EditorRow } from './editor-row.tsx'
import { TextField } from './text-field.tsx'

/** Subject or text: Kazakh first, Russian beside it. */
export function LanguagePair({ of }: { of: 'subject' | 'text' }) {
  const { words } = useEditor()
  const long = of === 'text'
  return (
    <EditorRow id={`row-${of}`} label={words.editor[of]}>
      <div className="grid grid-cols-1 items-start gap-x-6 gap-y-4 md:grid-cols-2">
        <TextField name={`${of}Kk`} label={words.editor.kk} lang="kk" long={long} />
        <TextField name={`${of}Ru`} label={words.editor.ru} lang="ru" long={long} />
      </div>
    </EditorRow>
  )
}
