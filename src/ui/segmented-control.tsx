import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import { cx } from '#/ui/cx.ts'

export type SegmentOption = { value: string; label: ReactNode; lang?: string; disabled?: boolean }

type SegmentedControlProps = {
  /** Name of the form field. */
  name: string
  legend: string
  options: SegmentOption[]
  defaultValue?: string
  value?: string
  onChange?: ComponentProps<'input'>['onChange']
  className?: string
}

/** A choice of two to four, as radios of a form: one cell dark. */
export function SegmentedControl(props: SegmentedControlProps) {
  const { name, legend, options, defaultValue, value, onChange, className } = props
  return (
    <fieldset className={cx('segments', className)}>
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="segment" lang={option.lang}>
          <input
            className="sr-only"
            type="radio"
            name={name}
            value={option.value}
            disabled={option.disabled}
            onChange={onChange}
            {...(value === undefined
              ? { defaultChecked: option.value === defaultValue }
              : { checked: option.value === value, readOnly: !onChange })}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}

type SegmentedLinksProps = {
  label: string
  options: { href: string; label: ReactNode; lang?: string; current?: boolean }[]
  className?: string
}

/** The same look for a choice of pages. */
export function SegmentedLinks({ label, options, className }: SegmentedLinksProps) {
  return (
    <nav className={cx('segments', className)} aria-label={label}>
      {options.map((option) => (
        <Link
          key={option.href}
          href={option.href}
          prefetch={false}
          className="segment"
          lang={option.lang}
          hrefLang={option.lang}
          aria-current={option.current ? 'true' : undefined}
        >
          {option.label}
        </Link>
      ))}
    </nav>
  )
}
