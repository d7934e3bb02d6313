import { startTransition } from 'react'
import { showToast } from '#/ui/toast-store.ts'
import { undoAction } from '../actions.ts'

export interface UndoWords {
  undo: string
  undone: string
  stale: string
  offline: string
}

/** Takes back what one press decided, and says so. */
export function undoBatch({ batchId, words }: { batchId: string; words: UndoWords }): void {
  startTransition(async () => {
    try {
      const result = await undoAction({ batchId })
      showToast(result.ok ? { message: words.undone } : { message: result.text, tone: 'error' })
    } catch {
      showToast({ message: words.offline, tone: 'error' })
    }
  })
}
