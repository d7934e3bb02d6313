'use client'
import type { ButtonProps } from '#/ui/button.tsx'
import { Button } from '#/ui/button.tsx'
import { openDialog } from '#/ui/dialog-control.ts'

/** A button that opens a Dialog; by the browser itself where it knows how, so also before the script has come. */
export function DialogTrigger({ dialogId, ...rest }: ButtonProps & { dialogId: string }) {
  const invoker: object = { command: 'show-modal', commandfor: dialogId }
  return <Button {...rest} {...invoker} aria-haspopup="dialog" onClick={() => openDialog(dialogId)} />
}
