'use client'
import { createContext, useContext } from 'react'
import { useWatch } from 'react-hook-form'
import type { CalendarDate } from '#/domain/calendar/zone.ts'
import type { Locale } from '#/i18n/locales.ts'
import { addressed, slotTotal } from './addressed.ts'
import type { DraftValues, FieldName } from './draft-values.ts'
import type { EditorWords } from './editor-words.ts'
import type { LetterNotes } from './letter-notes.ts'
import type { EditorInstitution } from './loaders.ts'
import type { Draft } from './use-draft.ts'

export interface Editor {
  draft: Draft
  words: EditorWords
  locale: Locale
  today: CalendarDate
  institutions: EditorInstitution[]
  districts: { id: string; name: string }[]
  /** What the letter says that the draft was made of, if any. */
  letter: LetterNotes | null
  /** What the form begins with, also in the page's HTML. */
  initial: DraftValues
  /** The button was pressed: what is missing says so from now on. */
  pressed: boolean
  /** What was wrong with the form that came without script, by path. */
  posted: Record<string, string>
  /** The day off that was chosen as the last day all the same. */
  keptDay: CalendarDate | null
  keepDay: (day: CalendarDate) => void
  /** Refusals of the server, each with the value that was refused. */
  refusals: Refusals
}

export type Refusals = Partial<Record<FieldName, { text: string; value: DraftValues[FieldName] }>>

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('only inside the form of a draft')
  return editor
}

/** Who gets the letter as the form stands, with the number of slots that would make. */
export function useAddressees() {
  const { draft, institutions, today } = useEditor()
  const [audience, platforms] = useWatch({ control: draft.form.control, name: ['audience', 'platforms'] })
  const chosen = addressed({ institutions, audience, today })
  return { chosen, slots: slotTotal({ of: chosen, demanded: platforms }), audience, platforms }
}
