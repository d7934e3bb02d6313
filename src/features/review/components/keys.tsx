'use client'
import { useEffect } from 'react'
import { openDialog } from '#/ui/dialog-control.ts'
import { reviewIds } from '../ids.ts'
import { reveal } from '../reveal.ts'

/** The keys of the review, by their place on the keyboard: the same on a Cyrillic layout. */
export function Keys({ openId, reasonId }: { openId: string | null; reasonId: string }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isMeantForSomethingElse(event)) return
      if (event.key === '?' || (event.code === 'Slash' && event.shiftKey)) openDialog(reviewIds.keys)
      else if (event.code === 'KeyR' && !event.repeat && reveal(reasonId)) event.preventDefault()
      else {
        const id = pressed[event.code]
        // Held down, a key may walk through the queue, but decides once.
        if (id && (!event.repeat || walking.includes(id))) document.getElementById(id)?.click()
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [reasonId])
  useEffect(() => {
    document.querySelector(`[data-line="${openId}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [openId])
  return null
}

const pressed: Record<string, string | undefined> = {
  KeyA: reviewIds.accept,
  KeyJ: reviewIds.next,
  KeyK: reviewIds.previous,
  KeyU: reviewIds.undo,
}
const walking: readonly string[] = [reviewIds.next, reviewIds.previous]

/** Typing, a shortcut of the browser, an open dialog or menu. */
function isMeantForSomethingElse({ ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return true
  if (target instanceof Element && target.closest('input, select, textarea, [contenteditable]')) return true
  return document.querySelector('dialog[open], :popover-open') !== null
}
