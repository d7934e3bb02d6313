import Link from 'next/link'
import type { ComponentProps } from 'react'
import type { ButtonLook } from '#/ui/button-class.ts'
import { buttonClass } from '#/ui/button-class.ts'
import { ButtonContent } from '#/ui/button.tsx'
import type { Shape } from '#/ui/icon.tsx'

type ButtonLinkProps = ComponentProps<typeof Link> & ButtonLook & { icon?: Shape; keyCap?: string }

/** A link that looks like a button. Does not prefetch unless told. */
export function ButtonLink({
  variant,
  size,
  full,
  className,
  icon,
  keyCap,
  prefetch = false,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link {...rest} prefetch={prefetch} className={buttonClass({ variant, size, full, className })}>
      <ButtonContent icon={icon} keyCap={keyCap} size={size}>
        {children}
      </ButtonContent>
    </Link>
  )
}
