import type { ComponentProps, ReactNode } from 'react'
import type { ButtonLook } from '#/ui/button-class.ts'
import { buttonClass } from '#/ui/button-class.ts'
import type { Shape } from '#/ui/icon.tsx'
import { Icon } from '#/ui/icon.tsx'
import { KeyCap } from '#/ui/key-cap.tsx'
import { Loader } from '#/ui/loader.tsx'

export type ButtonProps = ComponentProps<'button'> &
  ButtonLook & {
    icon?: Shape
    /** Shows the loader; the words should say what runs («Отправляем»). SubmitButton also refuses a second press. */
    busy?: boolean
    /** The key that does the same. */
    keyCap?: string
  }

/** A button; its type is "button" unless told "submit". */
export function Button({
  variant,
  size,
  full,
  className,
  icon,
  busy,
  keyCap,
  type = 'button',
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass({ variant, size, full, className })}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
    >
      <ButtonContent icon={icon} busy={busy} keyCap={keyCap} size={size}>
        {children}
      </ButtonContent>
    </button>
  )
}

/** What stands inside a button: loader or icon, words, key. */
export function ButtonContent({
  icon,
  busy,
  keyCap,
  size = 40,
  children,
}: Pick<ButtonProps, 'icon' | 'busy' | 'keyCap' | 'size'> & { children: ReactNode }) {
  const side = size >= 48 ? 20 : 17
  return (
    <>
      {busy ? <Loader size={side} /> : icon && <Icon shape={icon} size={side} />}
      <span className="min-w-0">{children}</span>
      {keyCap && <KeyCap>{keyCap}</KeyCap>}
    </>
  )
}
