'use client'
import { createContext, type ReactNode, useContext } from 'react'

/** What a form says when it did not reach the portal: needed just when nothing can be asked of it. */
export function OfflineWords({ words, children }: { words: string; children: ReactNode }) {
  return <Words value={words}>{children}</Words>
}

export function useOfflineWords(): string {
  return useContext(Words)
}

const Words = createContext('')
