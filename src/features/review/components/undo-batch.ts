import { startTransition } from 'react'
import { dismissToast, showToast } from '#/ui/toast-store.ts'
import { undoAction } from '../actions.ts'

export interface UndoWords {
  undo: string
  undone: string
  stale: string
  offline: string
}

/** Says what was decided and offers to take it back, for as long as the toast stands. */
export function announce({
  message,
  batchId,
  words,
}: {
  message: string
  batchId: string
  words: UndoWords
}) {
  const onAction = () => undoBatch({ batchId, words })
  announced.set(batchId, showToast({ message, actionLabel: words.undo, onAction }))
}

/** Takes the offer away: the decision was undone in another place. */
export function withdraw(batchId: string): void {
  const toast = announced.get(batchId)
  if (toast !== undefined) dismissToast(toast)
  announced.delete(batchId)
}

const announced = new Map<string, number>()

function undoBatch({ batchId, words }: { batchId: string; words: UndoWords }): void {
  startTransition(async () => {
    try {
      const result = await undoAction({ batchId })
      showToast(result.ok ? { message: words.undone } : { message: result.text, tone: 'error' })
    } catch {
      showToast({ message: words.offline, tone: 'error' })
    }
  })
}
