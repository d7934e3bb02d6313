import type { ComponentProps } from 'react'
import { cx } from '#/ui/cx.ts'
import { Icon } from '#/ui/icon.tsx'
import { chevronDown } from '#/ui/icons.ts'

type Height = {
  /** Height in px on a desk (40 unless told 48); 48 on a phone. */
  tall?: boolean
}

/** One line of text, a date, a number. */
export function TextInput({ className, tall, type = 'text', ...rest }: ComponentProps<'input'> & Height) {
  return <input {...rest} type={type} className={cx('control', tall && 'control-tall', className)} />
}

/** Several lines; grows with its text where the browser can. The paste look is the one heavy frame of a page. */
export function TextArea({ className, paste, ...rest }: ComponentProps<'textarea'> & { paste?: boolean }) {
  return (
    <textarea
      rows={4}
      {...rest}
      className={cx('control control-area', paste && 'control-paste', className)}
    />
  )
}

/** The native select. */
export function Select({ className, tall, children, ...rest }: ComponentProps<'select'> & Height) {
  return (
    <span className={cx('relative block', className)}>
      <select {...rest} className={cx('control appearance-none pr-10', tall && 'control-tall')}>
        {children}
      </select>
      <Icon
        shape={chevronDown}
        size={17}
        className="text-ink-2 pointer-events-none absolute top-1/2 right-3 -mt-2"
      />
    </span>
  )
}
