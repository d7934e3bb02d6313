'use client'
import { useContext } from 'react'
import { useWatch } from 'react-hook-form'
import { type Editor, EditorContext } from '../editor-context.ts'
import { type RowId, standingOf } from '../letter-marks.ts'

/** Under the name of a row: that it was filled in from the letter, or that it no longer says the same. */
export function LetterMark({ row }: { row: string }) {
  const editor = useContext(EditorContext)
  const words = editor?.letter?.marks[row as RowId]
  return editor?.letter && words ? (
    <Mark row={row as RowId} draft={editor.draft} given={editor.letter.given} words={words} />
  ) : null
}

interface MarkProps {
  row: RowId
  draft: Editor['draft']
  given: NonNullable<Editor['letter']>['given']
  words: { found: string; changed: string }
}

function Mark({ row, draft, given, words }: MarkProps) {
  const standing = useWatch({
    control: draft.form.control,
    compute: (values) => standingOf({ row, given, values }),
  })
  if (!standing) return null
  const ink = standing === 'found' ? 'text-accent' : 'text-ink-2'
  return <p className={`text-caption ${ink} max-md:mb-0.5`}>{words[standing]}</p>
}
