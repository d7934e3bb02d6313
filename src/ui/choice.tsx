import type { ComponentProps, ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'

type ChoiceProps = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode
  /** A second line in grey. */
  note?: ReactNode
}

/** A box to tick with its label. */
export function Checkbox({ label, note, className, ...rest }: ChoiceProps) {
  return (
    <label className={cx('flex min-h-11 items-start gap-3 py-2.5 md:min-h-0 md:py-1.5', className)}>
      <input {...rest} type="checkbox" className="tick rounded-key" />
      <span className="min-w-0">
        {label}
        {note && <span className="text-dense text-ink-2 block">{note}</span>}
      </span>
    </label>
  )
}
