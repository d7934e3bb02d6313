'use client'
import type { ComponentProps } from 'react'
import { openDialog } from '#/ui/dialog-control.ts'
import { MenuButton } from '#/ui/menu.tsx'

/** One line of a menu that opens a dialog; by the browser itself where it knows how. */
export function MenuDialogButton({
  dialogId,
  ...rest
}: ComponentProps<typeof MenuButton> & { dialogId: string }) {
  const invoker: object = { command: 'show-modal', commandfor: dialogId }
  return (
    <MenuButton
      {...rest}
      {...invoker}
      type="button"
      aria-haspopup="dialog"
      onClick={() => openDialog(dialogId)}
    />
  )
}
