'use client'
import { createContext, useContext, type ReactNode } from 'react'

export interface Words {
  title: string
  text: string
  retry: string
  home: string
  homeHref: string
}

/** An error page runs in the browser, where no messages are: the layout hands it its few words beforehand. */
export function ErrorWords({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>
}

export function useErrorWords(): Words | null {
  return useContext(WordsContext)
}

const WordsContext = createContext<Words | null>(null)
