import type { ComponentProps, ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'

type ChoiceProps = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode
  /** A second line in grey. */
  note?: ReactNode
}

/** A box to tick with its label. */
export function Checkbox(props: ChoiceProps) {
  return <Choice {...props} type="checkbox" />
}

/** One of several; give all of a group the same name. */
export function Radio(props: ChoiceProps) {
  return <Choice {...props} type="radio" />
}

function Choice({ label, note, className, type, ...rest }: ChoiceProps & { type: 'checkbox' | 'radio' }) {
  return (
    <label className={cx('flex min-h-11 items-start gap-3 py-2.5 md:min-h-0 md:py-1.5', className)}>
      <input {...rest} type={type} className={type === 'radio' ? 'tick rounded-full' : 'tick rounded-key'} />
      <span className="min-w-0">
        {label}
        {note && <span className="text-dense text-ink-2 block">{note}</span>}
      </span>
    </label>
  )
}
