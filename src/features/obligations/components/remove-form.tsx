'use client'
import type { ReactNode } from 'react'
import { showToast } from '#/ui/toast-store.ts'
import { UndoableForm } from '#/web/undoable-form.tsx'
import { removeItemAction } from '../actions.ts'

interface RemoveFormProps {
  itemId: string
  /** False brings the line back. */
  removed: boolean
  /** Said when it is done; without it nothing is said. */
  done?: string
  undo: string
  /** Id of what takes the focus afterwards: the button goes away. */
  focus?: string
  children: ReactNode
}

/** Takes a line out, with the way back in a toast; its button stands inside. */
export function RemoveForm({ itemId, removed, done, undo, focus = 'lines', children }: RemoveFormProps) {
  return (
    <UndoableForm
      say={showToast}
      action={removeItemAction}
      fields={{ itemId, removed }}
      undo={() => removeItemAction({ itemId, removed: !removed })}
      words={{ done, undo }}
      focus={focus}
    >
      {children}
    </UndoableForm>
  )
}
