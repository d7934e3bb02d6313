import type { ComponentProps, ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'
import type { Shape } from '#/ui/icon.tsx'
import { Icon } from '#/ui/icon.tsx'
import { check } from '#/ui/icons.ts'

type ChipCheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode
  /** How many it stands for. */
  count?: ReactNode
  icon?: Shape
  type?: 'checkbox' | 'radio'
}

/** A pill that is a checkbox (or a radio): ticked means chosen. */
export function ChipCheckbox({
  label,
  count,
  icon,
  className,
  type = 'checkbox',
  ...rest
}: ChipCheckboxProps) {
  return (
    <label className={cx('chip', className)}>
      <input {...rest} type={type} className="peer sr-only" />
      <Icon shape={check} size={16} className="chip-tick" />
      {icon && <Icon shape={icon} size={16} />}
      <span>{label}</span>
      {count !== undefined && <b className="font-semibold">{count}</b>}
    </label>
  )
}
