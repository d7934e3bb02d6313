'use client'
import { useContext } from 'react'
import { EditorContext } from '../editor-context.ts'

/** Under the name of a row: that it was filled in from the letter. */
export function LetterMark({ row }: { row: string }) {
  const marks: Partial<Record<string, string>> = useContext(EditorContext)?.letter?.marks ?? {}
  const mark = marks[row]
  return mark ? <p className="text-caption text-accent max-md:mb-0.5">{mark}</p> : null
}
