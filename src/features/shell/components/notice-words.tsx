'use client'
import { createContext, useContext, type ReactNode } from 'react'

export interface NoticeWords {
  name: string
  home: { href: string; words: string }
  /** The places of the person who looks; none before sign-in. */
  nav: { label: string; places: { href: string; label: string }[] }
  retry: string
  notices: Record<'notFound' | 'forbidden' | 'failed', { title: string; text: string }>
}

/**
 * The words of the pages that say that there is no page. They are needed where no messages are (in the
 * browser), and Next sends such pages along with every other: so they come once, by the layout.
 */
export function NoticeWordsProvider({ words, children }: { words: NoticeWords; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>
}

export function useNoticeWords(): NoticeWords | null {
  return useContext(WordsContext)
}

const WordsContext = createContext<NoticeWords | null>(null)
