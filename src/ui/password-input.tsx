'use client'
import type { ComponentProps } from 'react'
import { useState } from 'react'
import { cx } from '#/ui/cx.ts'
import { Icon } from '#/ui/icon.tsx'
import { eye, eyeOff } from '#/ui/icons.ts'

type PasswordInputProps = Omit<ComponentProps<'input'>, 'type'> & { showLabel: string; hideLabel: string }

/** A password that can be looked at; hidden again is one tap. */
export function PasswordInput({ showLabel, hideLabel, className, ...rest }: PasswordInputProps) {
  const [shown, setShown] = useState(false)
  return (
    <span className={cx('relative block', className)}>
      <input {...rest} type={shown ? 'text' : 'password'} className="control control-tall pr-32" />
      <button
        type="button"
        className="control-action needs-script"
        aria-controls={rest.id}
        onClick={() => setShown((was) => !was)}
      >
        <Icon shape={shown ? eyeOff : eye} size={20} />
        {shown ? hideLabel : showLabel}
      </button>
    </span>
  )
}
