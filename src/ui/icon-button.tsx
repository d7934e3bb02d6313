import type { ComponentProps } from 'react'
import { cx } from '#/ui/cx.ts'
import type { Shape } from '#/ui/icon.tsx'
import { Icon } from '#/ui/icon.tsx'

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  icon: Shape
  /** The word that the icon stands for. */
  label: string
  size?: number
}

/** A button of one icon, 44 px to the finger. */
export function IconButton({ icon, label, size = 20, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button {...rest} type={type} aria-label={label} title={label} className={cx('icon-btn', className)}>
      <Icon shape={icon} size={size} />
    </button>
  )
}
