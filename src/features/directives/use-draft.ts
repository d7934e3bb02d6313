'use client'
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { useForm } from 'react-hook-form'
import { PAUSE_MS } from './draft-keeper.ts'
import type { DraftNotes } from './draft-notes.ts'
import { createDraftSession } from './draft-session.ts'
import type { DraftValues } from './draft-values.ts'
import type { EditorWords } from './editor-words.ts'

interface UseDraftProps {
  id: string
  version: number
  values: DraftValues
  notes: DraftNotes
  words: EditorWords
}

/** The form of a draft, tied to its session: typing, leaving the page and coming back online all save. */
export function useDraft(props: UseDraftProps) {
  const form = useForm<DraftValues>({ defaultValues: props.values })
  const [session] = useState(() => createDraftSession({ ...props, form }))
  const view = useSyncExternalStore(session.subscribe, session.view, session.view)
  const { keeper, restore } = session
  const { subscribe } = form
  const begin = useEffectEvent(() => restore())
  useEffect(() => begin(), [])
  useEffect(() => {
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: ({ name }) => keeper.changed({ delay: name && typed.has(name) ? PAUSE_MS : AT_ONCE_MS }),
    })
    return () => {
      unsubscribe()
      keeper.stop()
    }
  }, [subscribe, keeper])
  useEffect(() => {
    const flush = () => void keeper.flush()
    for (const name of momentsOfWindow) window.addEventListener(name, flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      for (const name of momentsOfWindow) window.removeEventListener(name, flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [keeper])
  return { form, session, ...view }
}

export type Draft = ReturnType<typeof useDraft>

const momentsOfWindow = ['online', 'pagehide', 'beforeunload'] as const

/** A choice is made in one move; a text is not. */
const typed = new Set<string>(['number', 'subjectKk', 'subjectRu', 'textKk', 'textRu'])
const AT_ONCE_MS = 150
