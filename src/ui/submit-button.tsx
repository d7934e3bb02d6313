'use client'
import type { MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import type { ButtonProps } from '#/ui/button.tsx'
import { Button } from '#/ui/button.tsx'

/** Submits its form and shows the loader while the action runs; a plain submit without script. Of several with a
 *  name and value, only the one that was pressed turns. */
export function SubmitButton({ busyLabel, children, ...rest }: ButtonProps & { busyLabel?: string }) {
  const { pending, data } = useFormStatus()
  const mine = pending && (!rest.name || data.get(rest.name) === String(rest.value))
  return (
    <Button
      {...rest}
      type="submit"
      busy={mine}
      aria-disabled={pending || rest['aria-disabled']}
      onClick={pending ? swallow : rest.onClick}
    >
      {mine && busyLabel ? busyLabel : children}
    </Button>
  )
}

function swallow(event: MouseEvent) {
  event.preventDefault()
}
