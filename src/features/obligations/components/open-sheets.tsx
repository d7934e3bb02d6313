'use client'
import { useEffect } from 'react'
import { openDialog } from '#/ui/dialog-control.ts'

/** Links to `#reason-…` open the sheet of that name in place; before the script has come they load the page with it. */
export function OpenSheets() {
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const id = link?.hash.slice(1) ?? ''
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
      if (!plain || !id.startsWith('reason-') || !document.getElementById(id)) return
      event.preventDefault()
      openDialog(id)
    }
    document.addEventListener('click', open, { capture: true })
    return () => document.removeEventListener('click', open, { capture: true })
  }, [])
  return null
}
