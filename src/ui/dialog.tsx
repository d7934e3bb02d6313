import type { ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import { IconButton } from '#/ui/icon-button.tsx'
import { x } from '#/ui/icons.ts'

type DialogProps = {
  /** Unique; DialogTrigger and openDialog() name it. */
  id: string
  title: ReactNode
  /** The word of the cross. */
  closeLabel: string
  children: ReactNode
  /** Buttons at the foot; <form method="dialog"><button> closes without script. */
  actions?: ReactNode
  wide?: boolean
  className?: string
}

/** A native modal dialog, a sheet from below on a phone. Closes by the cross, Escape and a tap outside. */
export function Dialog({ id, title, closeLabel, children, actions, wide, className }: DialogProps) {
  return (
    <dialog
      id={id}
      aria-labelledby={`${id}-title`}
      className={cx('dialog', wide && 'dialog-wide', className)}
      {...lightDismiss}
    >
      <div className="flex items-start justify-between gap-4 px-4 pt-4 md:px-6 md:pt-5">
        <h2 id={`${id}-title`} className="text-h2 pt-1">
          {title}
        </h2>
        <form method="dialog" className="-mr-2">
          <IconButton type="submit" icon={x} label={closeLabel} />
        </form>
      </div>
      <div className="px-4 py-3 md:px-6">{children}</div>
      {actions && <div className="dialog-actions">{actions}</div>}
    </dialog>
  )
}

// React's types do not know the attribute yet; browsers without it close by the cross and Escape.
const lightDismiss: object = { closedby: 'any' }
